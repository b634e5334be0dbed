import { GetAnsweringTeam } from '@coordinator/assistant';
import type { AnsweringLine, AnsweringTeam, TeamMember } from '@coordinator/assistant';
import { GetIndustryTemplate, GetPersonaTemplate, GetRoleTemplate } from '@coordinator/catalog';
import type { IndustryTemplate } from '@coordinator/catalog';
import { GetOrganization } from '@coordinator/identity';
import { Clock, currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { isOnDuty } from '../domain/duty-hours';
import type { CoordinatorRow } from './coordinator-view';

/** Serves a business whose own trade the catalog does not know. */
const ANY_INDUSTRY = 'general';

/**
 * Finds who answers on a line: active, on duty by the clock of the business, and at no other number. Those who
 * take calls go before those who only make them, and the one whom the number belongs to before all; otherwise
 * it goes by the order of hiring. Is asked before every reply: two statements in one transaction, templates
 * come from memory.
 */
@QueryHandler(GetAnsweringTeam)
export class GetAnsweringTeamHandler implements IQueryHandler<GetAnsweringTeam> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ line }: GetAnsweringTeam): Promise<AnsweringTeam | null> {
    const [organization, rows] = await this.unitOfWork.run(async () => [
      await this.queries.execute(new GetOrganization(currentOrganizationId())),
      await this.#coordinatorsOf(line),
    ]);
    const now = this.clock.now().toZonedDateTimeISO(organization.timezone);
    const onDuty = rows.filter(({ availability }) => isOnDuty(availability, now));
    const members = await Promise.all(onDuty.map((row) => this.#member(row)));
    const rank = ({ coordinatorId, role }: TeamMember): number =>
      coordinatorId === line.assignedCoordinatorId ? 0 : role.direction === 'outbound' ? 2 : 1;
    const ordered = members.toSorted((a, b) => rank(a) - rank(b));
    const [speaker] = ordered;
    if (!speaker) return null;
    return { speaker, members: ordered, industry: await this.#industry(organization.industry) };
  }

  #coordinatorsOf({ assignedCoordinatorId, elsewhere }: AnsweringLine): Promise<CoordinatorRow[]> {
    return this.unitOfWork.query<CoordinatorRow>(
      `select * from workforce.coordinators
        where organization_id = $1 and deleted_at is null and status = 'active'
          and (id = $2 or id <> all ($3::uuid[]))
        order by created_at, id`,
      [currentOrganizationId(), assignedCoordinatorId, elsewhere],
    );
  }

  async #member(row: CoordinatorRow): Promise<TeamMember> {
    const role = await this.queries.execute(new GetRoleTemplate(row.role_template_id));
    const persona = await this.queries.execute(new GetPersonaTemplate(row.persona_template_id));
    if (!role || !persona) throw new Error(`Coordinator ${row.id} has no template.`);
    return {
      coordinatorId: row.id,
      firstName: persona.displayName,
      role,
      persona,
      customGreeting: row.custom_greeting,
      customPrompts: row.custom_prompts,
      customScripts: row.custom_scripts,
    };
  }

  async #industry(name: string): Promise<IndustryTemplate> {
    const industry =
      (await this.queries.execute(new GetIndustryTemplate(name))) ??
      (await this.queries.execute(new GetIndustryTemplate(ANY_INDUSTRY)));
    if (!industry) throw new Error(`The catalog knows neither ${name} nor ${ANY_INDUSTRY}.`);
    return industry;
  }
}
