import { ArrayType, EntitySchema } from '@mikro-orm/postgresql';
import { BusinessFact } from '../domain/business-fact';
import { FaqCategory } from '../domain/faq-category';
import { FaqItem } from '../domain/faq-item';

const schema = 'knowledge';
const now = (): Date => new Date();

/** When a row was made and last changed. */
const timestamps = {
  createdAt: { type: 'Date', columnType: 'timestamptz', onCreate: now },
  updatedAt: { type: 'Date', columnType: 'timestamptz', onCreate: now, onUpdate: now },
} as const;

export const faqCategorySchema = new EntitySchema<FaqCategory>({
  class: FaqCategory,
  schema,
  tableName: 'faq_categories',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    name: { type: 'text' },
    description: { type: 'text', nullable: true },
    sortOrder: { type: 'integer' },
    ...timestamps,
  },
});

export const faqItemSchema = new EntitySchema<FaqItem>({
  class: FaqItem,
  schema,
  tableName: 'faq_items',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    categoryId: { type: 'uuid', nullable: true },
    question: { type: 'text' },
    answer: { type: 'text' },
    keywords: { type: ArrayType, columnType: 'text[]' },
    factKey: { type: 'text', nullable: true },
    template: { type: 'json', nullable: true },
    isActive: { type: 'boolean' },
    sortOrder: { type: 'integer' },
    useCount: { type: 'integer' },
    ...timestamps,
  },
});

export const businessFactSchema = new EntitySchema<BusinessFact>({
  class: BusinessFact,
  schema,
  tableName: 'business_information',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    category: { type: 'text' },
    key: { type: 'text' },
    value: { type: 'text' },
    description: { type: 'text', nullable: true },
    priority: { type: 'integer' },
    isActive: { type: 'boolean' },
    sortOrder: { type: 'integer' },
    ...timestamps,
  },
});
