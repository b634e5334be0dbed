import type {
  BusinessInformationDto,
  CreateBusinessInformationDto,
  ListBusinessInformationQuery,
  UpdateBusinessInformationDto,
} from '@coordinator/contracts';
import {
  currentOrganizationId,
  decodeCursor,
  page,
  SqlState,
  sqlStateOf,
  UnitOfWork,
} from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { BusinessFact } from '../domain/business-fact';
import { KeyTaken } from '../domain/errors';
import { FollowingAnswers } from '../persistence/following-answers';
import { KnowledgeRevision } from '../persistence/knowledge-revision';
import { holding, KnowledgeStore } from '../persistence/knowledge-store';
import { pick } from './pick';

/** What the owner has stated about the business. Answers that stand on a fact change with it. */
@Injectable()
export class BusinessInformation {
  private readonly store: KnowledgeStore<BusinessFact>;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: FollowingAnswers,
    private readonly revision: KnowledgeRevision,
  ) {
    this.store = new KnowledgeStore(unitOfWork, BusinessFact, 'The business information');
  }

  async list(query: ListBusinessInformationQuery): Promise<Page<BusinessInformationDto>> {
    const { limit, cursor, category, active, search } = query;
    const rows = await this.store.list({
      after: cursor ? decodeCursor(cursor, ['integer', 'uuid']) : undefined,
      limit,
      where: {
        ...(category && { category }),
        ...(active !== undefined && { isActive: active }),
        ...holding(search, ['key', 'value', 'description']),
      },
    });
    const found = page(rows, limit, ({ sortOrder, id }) => [sortOrder, id]);
    return { ...found, data: found.data.map(toDto) };
  }

  async get(id: string): Promise<BusinessInformationDto> {
    return toDto(await this.store.get(id));
  }

  /** Throws {@link KeyTaken}. */
  create(input: CreateBusinessInformationDto): Promise<BusinessInformationDto> {
    const fact = BusinessFact.create(currentOrganizationId(), input);
    return this.changing(fact.key, async () => {
      await this.store.add(fact);
      await this.answers.follow([fact.key]);
      return toDto(fact);
    });
  }

  /** Throws {@link KeyTaken}. */
  update(id: string, input: UpdateBusinessInformationDto): Promise<BusinessInformationDto> {
    return this.changing(input.key ?? '', async () => {
      const keys: string[] = [];
      const fact = await this.store.change(id, (present) => {
        keys.push(present.key);
        present.change(input);
      });
      await this.answers.follow([...keys, fact.key]);
      return toDto(fact);
    });
  }

  remove(id: string): Promise<void> {
    return this.changing('', async () => {
      const { key } = await this.store.remove(id);
      await this.answers.follow([key]);
    });
  }

  private async changing<T>(key: string, change: () => Promise<T>): Promise<T> {
    try {
      return await this.unitOfWork.run(async () => {
        await this.revision.raise();
        return change();
      });
    } catch (error) {
      throw sqlStateOf(error) === SqlState.uniqueViolation ? new KeyTaken(key) : error;
    }
  }
}

const toDto = (fact: BusinessFact): BusinessInformationDto =>
  pick(fact, [
    'id',
    'category',
    'key',
    'value',
    'description',
    'priority',
    'isActive',
    'sortOrder',
  ]);
