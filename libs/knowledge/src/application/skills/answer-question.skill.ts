import { ANSWER_QUESTION } from '@coordinator/contracts/skills';
import type { AnswerQuestionArguments, KnowledgeAnswer } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AskKnowledge } from '../ask-knowledge.query';
import { CountAnswer } from '../count-answer.command';

/** Answers a customer from what the business has told us. */
@Injectable()
@SkillHandler(ANSWER_QUESTION)
export class AnswerQuestionSkill implements SkillHandlerOf<typeof ANSWER_QUESTION> {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  async use({ question }: AnswerQuestionArguments): Promise<KnowledgeAnswer> {
    const answer = await this.queries.execute(new AskKnowledge(question));
    await this.commands.execute(new CountAnswer(answer));
    return answer;
  }
}
