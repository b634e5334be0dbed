import { Module } from '@nestjs/common';
import { AdoptIndustryKnowledgeHandler } from './application/adopt-industry-knowledge.command';
import { AskKnowledgeHandler } from './application/ask-knowledge.query';
import { BusinessInformation } from './application/business-information.service';
import { CountAnswerHandler } from './application/count-answer.command';
import { FaqCategories } from './application/faq-categories.service';
import { FaqItems } from './application/faq-items.service';
import { KnowledgeIndexes } from './application/knowledge-indexes';
import { ListBusinessFactsHandler } from './application/list-business-facts.query';
import { ListFaqItemsHandler } from './application/list-faq-items.query';
import { AnswerQuestionSkill } from './application/skills/answer-question.skill';
import { StateFactsHandler } from './application/state-facts.command';
import { ActiveKnowledge } from './persistence/active-knowledge';
import { FollowingAnswers } from './persistence/following-answers';
import { KnowledgeRevision } from './persistence/knowledge-revision';

const services = [BusinessInformation, FaqCategories, FaqItems];

@Module({
  providers: [
    ActiveKnowledge,
    AdoptIndustryKnowledgeHandler,
    AnswerQuestionSkill,
    AskKnowledgeHandler,
    CountAnswerHandler,
    FollowingAnswers,
    KnowledgeIndexes,
    KnowledgeRevision,
    ListBusinessFactsHandler,
    ListFaqItemsHandler,
    StateFactsHandler,
    ...services,
  ],
  exports: services,
})
export class KnowledgeModule {}
