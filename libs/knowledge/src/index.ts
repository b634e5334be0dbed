import type { ContextDefinition } from '@coordinator/platform';
import { KnowledgeModule } from './knowledge.module';
import { knowledgeMigrations } from './persistence/knowledge.migrations';

export {
  AdoptIndustryKnowledge,
  type FaqTemplate,
} from './application/adopt-industry-knowledge.command';
export { ListFaqItems } from './application/list-faq-items.query';
export type { FactValue } from './domain/fact';

export const knowledgeContext: ContextDefinition = {
  name: 'knowledge',
  module: KnowledgeModule,
  entities: [],
  migrations: knowledgeMigrations,
};
