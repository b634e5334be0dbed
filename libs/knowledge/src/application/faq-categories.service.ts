import type {
  CreateFaqCategoryDto,
  FaqCategoryDto,
  PageQuery,
  UpdateFaqCategoryDto,
} from '@coordinator/contracts';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { FaqCategory } from '../domain/faq-category';
import { KnowledgeStore } from '../persistence/knowledge-store';
import { pick } from './pick';

/** The headings under which an organization keeps its questions. */
@Injectable()
export class FaqCategories {
  private readonly store: KnowledgeStore<FaqCategory>;

  constructor(unitOfWork: UnitOfWork) {
    this.store = new KnowledgeStore(unitOfWork, FaqCategory, 'The category');
  }

  async list({ limit, cursor }: PageQuery): Promise<Page<FaqCategoryDto>> {
    const after = cursor ? decodeCursor(cursor, ['integer', 'uuid']) : undefined;
    const rows = await this.store.list({ after, limit });
    const found = page(rows, limit, ({ sortOrder, id }) => [sortOrder, id]);
    return { ...found, data: found.data.map(toDto) };
  }

  async get(id: string): Promise<FaqCategoryDto> {
    return toDto(await this.store.get(id));
  }

  async create(input: CreateFaqCategoryDto): Promise<FaqCategoryDto> {
    return toDto(await this.store.add(FaqCategory.create(currentOrganizationId(), input)));
  }

  async update(id: string, input: UpdateFaqCategoryDto): Promise<FaqCategoryDto> {
    return toDto(await this.store.change(id, (category) => category.change(input)));
  }

  /** Its questions stay, without a heading. */
  async remove(id: string): Promise<void> {
    await this.store.remove(id);
  }
}

const toDto = (category: FaqCategory): FaqCategoryDto =>
  pick(category, ['id', 'name', 'description', 'sortOrder']);
