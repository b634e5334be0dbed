import type { UsageDayDto, UsageDto, UsageQuery, UsageTotalDto } from '@coordinator/contracts';
import { Clock, currentOrganizationId, InvalidInput, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';

const MAX_DAYS = 400;

/** What the organization used between two days. Throws InvalidInput for a span that is reversed or too long. */
export class GetUsage extends Query<UsageDto> {
  constructor(readonly span: UsageQuery) {
    super();
  }
}

@QueryHandler(GetUsage)
export class GetUsageHandler implements IQueryHandler<GetUsage> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute({ span }: GetUsage): Promise<UsageDto> {
    const from = span.from ?? (await this.#periodStart());
    const to = span.to ?? this.#today();
    assertSpan(from, to);
    const days = await this.unitOfWork.query<UsageDayDto>(
      `select usage_date::text as date, type, coordinator_id as "coordinatorId",
              sum(quantity)::int as quantity, sum(cost_micros)::float8 as "costMicros"
         from billing.usage_records
        where organization_id = $1 and usage_date between $2::date and $3::date
        group by usage_date, type, coordinator_id
        order by usage_date, type, coordinator_id`,
      [currentOrganizationId(), from, to],
    );
    return { from, to, currency: 'USD', totals: totalsOf(days), days };
  }

  #today(): string {
    return this.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  }

  async #periodStart(): Promise<string> {
    const row = await this.unitOfWork.queryOne<{ start: string }>(
      `select (current_period_start at time zone 'UTC')::date::text as start
         from billing.subscriptions where organization_id = $1`,
      [currentOrganizationId()],
    );
    return row?.start ?? this.#today();
  }
}

function totalsOf(days: readonly UsageDayDto[]): UsageTotalDto[] {
  return [...Map.groupBy(days, ({ type }) => type)].map(([type, ofType]) => ({
    type,
    quantity: ofType.reduce((sum, { quantity }) => sum + quantity, 0),
    costMicros: ofType.reduce((sum, { costMicros }) => sum + costMicros, 0),
  }));
}

function assertSpan(from: string, to: string): void {
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
  if (days >= 0 && days <= MAX_DAYS) return;
  const message = days < 0 ? 'to must not lie before from' : `at most ${MAX_DAYS} days are shown`;
  throw new InvalidInput([{ path: 'to', message }]);
}
