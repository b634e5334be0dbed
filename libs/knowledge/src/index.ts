import type { ContextDefinition } from '@coordinator/platform';
import { KnowledgeHttpModule } from './knowledge-http.module';
import { KnowledgeModule } from './knowledge.module';
import { knowledgeMigrations } from './persistence/knowledge.migrations';
import {
  businessFactSchema,
  faqCategorySchema,
  faqItemSchema,
} from './persistence/knowledge.schemas';

export {
  AdoptIndustryKnowledge,
  type FaqTemplate,
} from './application/adopt-industry-knowledge.command';
export { AskKnowledge } from './application/ask-knowledge.query';
export { CountAnswer } from './application/count-answer.command';
export { StateFacts } from './application/state-facts.command';
export { ListBusinessFacts } from './application/list-business-facts.query';
export { ListFaqItems } from './application/list-faq-items.query';
export type { Fact, FactValue } from './domain/fact';

export const knowledgeContext: ContextDefinition = {
  name: 'knowledge',
  module: KnowledgeModule,
  http: KnowledgeHttpModule,
  entities: [businessFactSchema, faqCategorySchema, faqItemSchema],
  migrations: knowledgeMigrations,
};
