import { newId } from '@coordinator/platform/domain';
import { assignDefined } from './assign-defined';

export interface BusinessFactChanges {
  readonly category?: string;
  readonly key?: string;
  readonly value?: string;
  readonly description?: string | null;
  readonly priority?: number;
  readonly isActive?: boolean;
  readonly sortOrder?: number;
}

/** A fact that the owner has stated, as a row of its own. One for each key. */
export class BusinessFact {
  readonly id: string = newId();
  organizationId!: string;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  category!: string;
  key!: string;
  value!: string;
  description: string | null = null;
  priority = 0;
  isActive = true;
  sortOrder = 0;

  static create(
    organizationId: string,
    input: BusinessFactChanges & {
      readonly category: string;
      readonly key: string;
      readonly value: string;
    },
  ): BusinessFact {
    const fact = new BusinessFact();
    fact.organizationId = organizationId;
    fact.change(input);
    return fact;
  }

  change(changes: BusinessFactChanges): void {
    assignDefined<BusinessFactChanges>(this, changes);
  }
}
