import type { ContextDefinition } from '@coordinator/platform';
import { ComplianceHttpModule } from './compliance-http.module';
import { ComplianceModule } from './compliance.module';
import { complianceMigrations } from './persistence/compliance.migrations';

export {
  DecideOutbound,
  type OutboundDecision,
  type OutboundRequest,
} from './application/decide-outbound.command';
export { IsSuppressed } from './application/is-suppressed.query';
export { LiftSuppression } from './application/lift-suppression.command';
export { Suppress, type SuppressionRequest } from './application/suppress.command';
export { consentWordIn, type ConsentWord } from './domain/consent-words';

export const complianceContext: ContextDefinition = {
  name: 'compliance',
  module: ComplianceModule,
  http: ComplianceHttpModule,
  entities: [],
  migrations: complianceMigrations,
};
