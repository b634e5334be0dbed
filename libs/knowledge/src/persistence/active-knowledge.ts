import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { knowledgeEntries } from '../domain/knowledge-entry';
import type { ActiveFact, ActiveItem, KnowledgeEntry } from '../domain/knowledge-entry';
import { MAX_ENTRIES } from './knowledge-store';

/** Reads what an organization answers from. */
@Injectable()
export class ActiveKnowledge {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async read(): Promise<KnowledgeEntry[]> {
    const own = [currentOrganizationId(), MAX_ENTRIES];
    const items = await this.unitOfWork.query<ActiveItem>(
      `select id, question, answer, keywords, fact_key as "factKey", template
         from knowledge.faq_items where organization_id = $1 and is_active
        order by sort_order, id limit $2`,
      own,
    );
    const facts = await this.unitOfWork.query<ActiveFact>(
      `select id, key, value, description
         from knowledge.business_information where organization_id = $1 and is_active
        order by priority desc, sort_order, id limit $2`,
      own,
    );
    return knowledgeEntries(items, facts);
  }
}
