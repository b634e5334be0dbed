import type { ContextDefinition } from '@coordinator/platform';
import { AssistantHttpModule } from './assistant-http.module';
import { AssistantModule } from './assistant.module';
import { assistantMigrations } from './persistence/assistant.migrations';

export {
  GetAnsweringTeam,
  type AnsweringLine,
  type AnsweringTeam,
  type TeamMember,
} from './application/answering-team.query';
export { Dialogue } from './application/dialogue';
export { withoutCardNumbers } from './domain/guards/card-numbers';
export type { Turn, TurnReply, Utterance } from './domain/turn';

export const assistantContext: ContextDefinition = {
  name: 'assistant',
  module: AssistantModule,
  http: AssistantHttpModule,
  entities: [],
  migrations: assistantMigrations,
};
