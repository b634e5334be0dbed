import { currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { composeAnswer } from '../domain/compose-answer';
import type { AnswerTemplate } from '../domain/compose-answer';
import { factsFrom } from '../domain/fact';
import type { FactValue } from '../domain/fact';
import { SUGGESTED_CATEGORIES, suggestCategory } from '../domain/suggest-category';
import { KnowledgeRevision } from '../persistence/knowledge-revision';

export interface FaqTemplate extends AnswerTemplate {
  question: string;
  keywords: readonly string[];
  factKey?: string;
}

/** Makes an industry's FAQ and the facts that the owner stated the organization's own. */
export class AdoptIndustryKnowledge extends Command<void> {
  constructor(
    readonly faq: readonly FaqTemplate[],
    readonly facts: Readonly<Record<string, FactValue | null>>,
  ) {
    super();
  }
}

@CommandHandler(AdoptIndustryKnowledge)
export class AdoptIndustryKnowledgeHandler implements ICommandHandler<AdoptIndustryKnowledge> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly revision: KnowledgeRevision,
  ) {}

  async execute({ faq, facts }: AdoptIndustryKnowledge): Promise<void> {
    await this.revision.raise();
    await this.#addItems(faq, facts, await this.#addCategories(faq));
    await this.#addFacts(facts);
  }

  /** Answers the ids of the headings by name. */
  async #addCategories(faq: readonly FaqTemplate[]): Promise<ReadonlyMap<string, string>> {
    const needed = new Set(faq.map(({ question }) => suggestCategory(question)));
    const categories = SUGGESTED_CATEGORIES.filter((name) => needed.has(name)).map(
      (name, index) => ({ id: newId(), name, sort_order: index }),
    );
    await this.unitOfWork.query(
      `insert into knowledge.faq_categories (id, organization_id, name, sort_order)
       select id, $1, name, sort_order
         from jsonb_to_recordset($2::jsonb) as category (id uuid, name text, sort_order int)`,
      [currentOrganizationId(), JSON.stringify(categories)],
    );
    return new Map(categories.map(({ name, id }) => [name, id]));
  }

  async #addItems(
    faq: readonly FaqTemplate[],
    facts: AdoptIndustryKnowledge['facts'],
    categories: ReadonlyMap<string, string>,
  ): Promise<void> {
    const items = faq.map(({ question, keywords, factKey, ...template }, index) => ({
      id: newId(),
      category_id: categories.get(suggestCategory(question)),
      question,
      answer: composeAnswer(template, factKey && facts[factKey]),
      keywords,
      fact_key: factKey ?? null,
      template,
      sort_order: index,
    }));
    await this.unitOfWork.query(
      `insert into knowledge.faq_items (id, organization_id, category_id, question, answer, keywords,
         fact_key, template, sort_order)
       select id, $1, category_id, question, answer, keywords, fact_key, template, sort_order
         from jsonb_to_recordset($2::jsonb) as item
           (id uuid, category_id uuid, question text, answer text, keywords text[], fact_key text,
            template jsonb, sort_order int)`,
      [currentOrganizationId(), JSON.stringify(items)],
    );
  }

  async #addFacts(facts: AdoptIndustryKnowledge['facts']): Promise<void> {
    const information = factsFrom(facts).map((fact, index) => ({
      id: newId(),
      ...fact,
      sort_order: index,
    }));
    await this.unitOfWork.query(
      `insert into knowledge.business_information (id, organization_id, category, key, value, sort_order)
       select id, $1, category, key, value, sort_order
         from jsonb_to_recordset($2::jsonb) as fact
           (id uuid, category text, key text, value text, sort_order int)`,
      [currentOrganizationId(), JSON.stringify(information)],
    );
  }
}
