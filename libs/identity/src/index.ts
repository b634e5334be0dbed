import type { ContextDefinition } from '@coordinator/platform';
import { IdentityHttpModule } from './identity-http.module';
import { IdentityModule } from './identity.module';
import { identityMigrations } from './persistence/identity.migrations';
import { memberSchema } from './persistence/member.schema';
import { organizationSchema } from './persistence/organization.schema';
import { sessionSchema } from './persistence/session.schema';

export { EnsureUser } from './application/account/ensure-user.command';
export { AuditTrail } from './application/audit-trail';
export {
  CreateOrganization,
  type NewOrganization,
} from './application/organization/create-organization.command';
export { FindOrganization } from './application/organization/find-organization.query';
export { GetOrganization } from './application/organization/get-organization.query';
export { ListOwnOrganizations } from './application/organization/list-own-organizations.query';
export { ListMembersWhoMay, type Colleague } from './application/people/list-members-who-may.query';

export const identityContext: ContextDefinition = {
  name: 'identity',
  module: IdentityModule,
  http: IdentityHttpModule,
  entities: [memberSchema, organizationSchema, sessionSchema],
  migrations: identityMigrations,
};
