import { KnowledgeAnswerDto, KnowledgeQuestionDto } from '@coordinator/contracts';
import { NotIdempotent, one, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { One } from '@coordinator/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { AskKnowledge } from '../application/ask-knowledge.query';

@Controller('api/coordinator/organizations/:organizationId/knowledge')
export class KnowledgeQuestionsController {
  constructor(private readonly queries: QueryBus) {}

  @Post('ask')
  @Summary('Tries what a coordinator would answer to a question; nothing is counted')
  @RequirePermission('knowledge.read')
  @NotIdempotent()
  @Returns(KnowledgeAnswerDto, { status: 200 })
  async ask(@Body() { question }: KnowledgeQuestionDto): Promise<One<KnowledgeAnswerDto>> {
    const answer = await this.queries.execute(new AskKnowledge(question));
    if (!answer.found) return one({ found: false, answer: null, source: null });
    return one({ found: true, answer: answer.answer, source: { ...answer.source } });
  }
}
