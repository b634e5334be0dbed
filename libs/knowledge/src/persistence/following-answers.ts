import { UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { composeAnswer } from '../domain/compose-answer';
import type { AnswerTemplate } from '../domain/compose-answer';

interface Following {
  id: string;
  template: AnswerTemplate;
  value: string | null;
}

/** The answers that are worded from a fact, and change with it. */
@Injectable()
export class FollowingAnswers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Words the answers anew that stand on these facts, as the transaction sees them. An
   * answer that its owner words meanwhile is left alone.
   */
  async follow(keys: readonly string[]): Promise<void> {
    const items = await this.unitOfWork.query<Following>(
      `select item.id, item.template, fact.value
         from knowledge.faq_items item
         left join knowledge.business_information fact
           on fact.organization_id = item.organization_id and fact.key = item.fact_key and fact.is_active
        where item.fact_key = any ($1) and item.template is not null`,
      [[...new Set(keys)]],
    );
    const answers = items.map(({ id, template, value }) => ({
      id,
      answer: composeAnswer(template, value),
    }));
    await this.unitOfWork.query(
      `update knowledge.faq_items item set answer = composed.answer, updated_at = now()
         from jsonb_to_recordset($1::jsonb) as composed (id uuid, answer text)
        where item.id = composed.id and item.template is not null`,
      [JSON.stringify(answers)],
    );
  }
}
