import { currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { composeAnswer } from '../domain/compose-answer';
import type { AnswerTemplate } from '../domain/compose-answer';
import { factsFrom } from '../domain/fact';
import type { FactValue } from '../domain/fact';

export interface FaqTemplate extends AnswerTemplate {
  question: string;
  keywords: readonly string[];
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
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ faq, facts }: AdoptIndustryKnowledge): Promise<void> {
    const organizationId = currentOrganizationId();
    const categoryId = newId();
    const items = faq.map((entry, index) => ({
      id: newId(),
      question: entry.question,
      answer: composeAnswer(entry, facts),
      keywords: entry.keywords,
      fact_key: entry.factKey ?? null,
      sort_order: index,
    }));
    const information = factsFrom(facts).map((fact, index) => ({
      id: newId(),
      ...fact,
      sort_order: index,
    }));
    await this.unitOfWork.query(
      `insert into knowledge.faq_categories (id, organization_id, name, description)
       values ($1, $2, 'General', 'What people ask most')`,
      [categoryId, organizationId],
    );
    await this.unitOfWork.query(
      `insert into knowledge.faq_items
         (id, organization_id, category_id, question, answer, keywords, fact_key, sort_order)
       select id, $1, $2, question, answer, keywords, fact_key, sort_order
         from jsonb_to_recordset($3::jsonb) as item
           (id uuid, question text, answer text, keywords text[], fact_key text, sort_order int)`,
      [organizationId, categoryId, JSON.stringify(items)],
    );
    await this.unitOfWork.query(
      `insert into knowledge.business_information (id, organization_id, category, key, value, sort_order)
       select id, $1, category, key, value, sort_order
         from jsonb_to_recordset($2::jsonb) as fact
           (id uuid, category text, key text, value text, sort_order int)`,
      [organizationId, JSON.stringify(information)],
    );
  }
}
