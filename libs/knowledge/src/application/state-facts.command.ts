import { currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { factsFrom } from '../domain/fact';
import type { FactValue } from '../domain/fact';
import { FollowingAnswers } from '../persistence/following-answers';
import { KnowledgeRevision } from '../persistence/knowledge-revision';

/**
 * Notes what the owner says about the business elsewhere, by key; null says that it is no
 * longer so. The answers that stand on these facts change with them.
 */
export class StateFacts extends Command<void> {
  constructor(readonly facts: Readonly<Record<string, FactValue | null>>) {
    super();
  }
}

@CommandHandler(StateFacts)
export class StateFactsHandler implements ICommandHandler<StateFacts> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: FollowingAnswers,
    private readonly revision: KnowledgeRevision,
  ) {}

  async execute({ facts }: StateFacts): Promise<void> {
    const stated = factsFrom(facts);
    const keys = Object.keys(facts);
    await this.revision.raise();
    await this.unitOfWork.query(
      `delete from knowledge.business_information
        where organization_id = $1 and key = any ($2::text[]) and not key = any ($3::text[])`,
      [currentOrganizationId(), keys, stated.map(({ key }) => key)],
    );
    await this.unitOfWork.query(
      `insert into knowledge.business_information as present (id, organization_id, category, key, value)
       select id, $1, category, key, value
         from jsonb_to_recordset($2::jsonb) as fact (id uuid, category text, key text, value text)
       on conflict (organization_id, key) do update
         set value = excluded.value, is_active = true, updated_at = now()`,
      [currentOrganizationId(), JSON.stringify(stated.map((fact) => ({ id: newId(), ...fact })))],
    );
    await this.answers.follow(keys);
  }
}
