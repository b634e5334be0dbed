import { Module } from '@nestjs/common';
import { BusinessInformationController } from './http/business-information.controller';
import { FaqCategoriesController } from './http/faq-categories.controller';
import { FaqItemsController } from './http/faq-items.controller';
import { KnowledgeQuestionsController } from './http/knowledge-questions.controller';
import { KnowledgeModule } from './knowledge.module';

@Module({
  imports: [KnowledgeModule],
  controllers: [
    BusinessInformationController,
    FaqCategoriesController,
    FaqItemsController,
    KnowledgeQuestionsController,
  ],
})
export class KnowledgeHttpModule {}
