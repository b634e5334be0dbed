import type { ContextDefinition } from '@coordinator/platform';
import { coordinatorSchema } from './persistence/coordinator.schema';
import { workforceMigrations } from './persistence/workforce.migrations';
import { WorkforceHttpModule } from './workforce-http.module';
import { WorkforceModule } from './workforce.module';

export { SetUpBusiness } from './application/set-up-business.command';

export const workforceContext: ContextDefinition = {
  name: 'workforce',
  module: WorkforceModule,
  http: WorkforceHttpModule,
  entities: [coordinatorSchema],
  migrations: workforceMigrations,
};
