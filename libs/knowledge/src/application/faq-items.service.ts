import type {
  CreateFaqItemDto,
  FaqItemDto,
  ListFaqItemsQuery,
  UpdateFaqItemDto,
} from '@coordinator/contracts';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { FaqCategory } from '../domain/faq-category';
import { FaqItem } from '../domain/faq-item';
import { KnowledgeRevision } from '../persistence/knowledge-revision';
import { holding, KnowledgeStore } from '../persistence/knowledge-store';
import { pick } from './pick';

/** The questions that an organization can answer. */
@Injectable()
export class FaqItems {
  private readonly store: KnowledgeStore<FaqItem>;
  private readonly categories: KnowledgeStore<FaqCategory>;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly revision: KnowledgeRevision,
  ) {
    this.store = new KnowledgeStore(unitOfWork, FaqItem, 'The FAQ item');
    this.categories = new KnowledgeStore(unitOfWork, FaqCategory, 'The category');
  }

  async list(query: ListFaqItemsQuery): Promise<Page<FaqItemDto>> {
    const { limit, cursor, categoryId, active, search } = query;
    const rows = await this.store.list({
      after: cursor ? decodeCursor(cursor, ['integer', 'uuid']) : undefined,
      limit,
      where: {
        ...(categoryId && { categoryId }),
        ...(active !== undefined && { isActive: active }),
        ...holding(search, ['question', 'answer']),
      },
    });
    const found = page(rows, limit, ({ sortOrder, id }) => [sortOrder, id]);
    return { ...found, data: found.data.map(toDto) };
  }

  async get(id: string): Promise<FaqItemDto> {
    return toDto(await this.store.get(id));
  }

  create(input: CreateFaqItemDto): Promise<FaqItemDto> {
    return this.unitOfWork.run(async () => {
      await this.checkCategory(input);
      await this.revision.raise();
      return toDto(await this.store.add(FaqItem.create(currentOrganizationId(), input)));
    });
  }

  update(id: string, input: UpdateFaqItemDto): Promise<FaqItemDto> {
    return this.unitOfWork.run(async () => {
      await this.checkCategory(input);
      await this.revision.raise();
      return toDto(await this.store.change(id, (item) => item.change(input)));
    });
  }

  remove(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.revision.raise();
      await this.store.remove(id);
    });
  }

  private async checkCategory({ categoryId }: UpdateFaqItemDto): Promise<void> {
    if (categoryId) await this.categories.get(categoryId);
  }
}

const toDto = (item: FaqItem): FaqItemDto => ({
  ...pick(item, [
    'id',
    'categoryId',
    'question',
    'answer',
    'keywords',
    'factKey',
    'isActive',
    'sortOrder',
    'useCount',
  ]),
  followsFact: item.followsFact(),
});
