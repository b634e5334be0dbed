import { newId } from '@coordinator/platform/domain';
import { assignDefined } from './assign-defined';
import type { AnswerTemplate } from './compose-answer';

export interface FaqItemChanges {
  readonly question?: string;
  readonly answer?: string;
  readonly categoryId?: string | null;
  readonly keywords?: string[];
  readonly isActive?: boolean;
  readonly sortOrder?: number;
}

/** A question that a business can answer. */
export class FaqItem {
  readonly id: string = newId();
  organizationId!: string;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  question!: string;
  answer!: string;
  categoryId: string | null = null;
  /** Words that customers use for it. */
  keywords: string[] = [];
  /** The key of the fact that the question is about. */
  factKey: string | null = null;
  /** How the industry words the answer; null once the owner has worded it. */
  template: AnswerTemplate | null = null;
  isActive = true;
  sortOrder = 0;
  /** How often it answered a customer. Counted in the database alone. */
  readonly useCount: number = 0;

  static create(
    organizationId: string,
    input: FaqItemChanges & { readonly question: string; readonly answer: string },
  ): FaqItem {
    const item = new FaqItem();
    item.organizationId = organizationId;
    item.change(input);
    return item;
  }

  /** Whether the answer changes with the fact that the question is about. */
  followsFact(): boolean {
    return this.template !== null && this.factKey !== null;
  }

  /** An answer in other words is the owner's own from now on. */
  change(changes: FaqItemChanges): void {
    if (changes.answer !== undefined && changes.answer !== this.answer) this.template = null;
    assignDefined<FaqItemChanges>(this, changes);
  }
}
