import { Module } from '@nestjs/common';
import { AdoptIndustryKnowledgeHandler } from './application/adopt-industry-knowledge.command';
import { ListFaqItemsHandler } from './application/list-faq-items.query';

@Module({ providers: [AdoptIndustryKnowledgeHandler, ListFaqItemsHandler] })
export class KnowledgeModule {}
