import { newId } from '@coordinator/platform/domain';
import { assignDefined } from './assign-defined';

export interface FaqCategoryChanges {
  readonly name?: string;
  readonly description?: string | null;
  readonly sortOrder?: number;
}

/** A heading under which questions stand. */
export class FaqCategory {
  readonly id: string = newId();
  organizationId!: string;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  name!: string;
  description: string | null = null;
  sortOrder = 0;

  static create(
    organizationId: string,
    input: FaqCategoryChanges & { readonly name: string },
  ): FaqCategory {
    const category = new FaqCategory();
    category.organizationId = organizationId;
    category.change(input);
    return category;
  }

  change(changes: FaqCategoryChanges): void {
    assignDefined<FaqCategoryChanges>(this, changes);
  }
}
