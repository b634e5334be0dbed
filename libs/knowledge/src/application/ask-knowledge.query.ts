import type { KnowledgeAnswer } from '@coordinator/contracts/skills';
import { UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { KnowledgeIndexes } from './knowledge-indexes';

/** Two answers fit into a text; more would be a lecture. */
const MAX_ANSWERS = 2;

/**
 * Looks for the answer to a question in any words, among the questions and facts of the
 * organization. Counts nothing: see `CountAnswer`.
 */
export class AskKnowledge extends Query<KnowledgeAnswer> {
  constructor(readonly question: string) {
    super();
  }
}

@QueryHandler(AskKnowledge)
export class AskKnowledgeHandler implements IQueryHandler<AskKnowledge> {
  constructor(
    private readonly indexes: KnowledgeIndexes,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ question }: AskKnowledge): Promise<KnowledgeAnswer> {
    const index = await this.unitOfWork.run(() => this.indexes.current());
    const [first, ...further] = index.find(question).slice(0, MAX_ANSWERS);
    if (!first) return { found: false };
    return {
      found: true,
      answer: [first, ...further].map(({ answer }) => answer).join(' '),
      source: first.source,
      ...(further.length > 0 && { furtherSources: further.map(({ source }) => source) }),
      ...(first.awaitsFact && { awaitsFact: true }),
    };
  }
}
