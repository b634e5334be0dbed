import type { KnowledgeAnswer } from '@coordinator/contracts/skills';
import { UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';

/** Counts that an answer was given to a customer. Facts are not counted, and what was not known neither. */
export class CountAnswer extends Command<void> {
  constructor(readonly answer: KnowledgeAnswer) {
    super();
  }
}

@CommandHandler(CountAnswer)
export class CountAnswerHandler implements ICommandHandler<CountAnswer> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ answer }: CountAnswer): Promise<void> {
    if (!answer.found) return;
    const sources = [answer.source, ...(answer.furtherSources ?? [])];
    const items = sources.filter(({ kind }) => kind === 'faq_item').map(({ id }) => id);
    if (items.length === 0) return;
    await this.unitOfWork.query(
      'update knowledge.faq_items set use_count = use_count + 1 where id = any ($1)',
      [items],
    );
  }
}
