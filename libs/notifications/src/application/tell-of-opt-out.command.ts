import type { AppointmentDto, RecipientOptedOut } from '@coordinator/contracts';
import { GetOrganization } from '@coordinator/identity';
import { Clock, currentOrganizationId } from '@coordinator/platform';
import { ListAppointments } from '@coordinator/scheduling';
import { Command, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { spokenTime } from '../domain/spoken-time';
import { optedOutWords } from '../domain/wording';
import { PeopleNamed } from './people-named';
import { TeamNotifier } from './team-notifier';

/** Looked through for visits that still stand; the nearest are told. */
const LOOKED_AT = 25;
const TOLD = 3;
const STILL_STANDS: readonly AppointmentDto['status'][] = ['scheduled', 'confirmed'];

/** Tells that somebody wants no more messages, and which visits they have ahead. */
export class TellOfOptOut extends Command<void> {
  constructor(readonly event: RecipientOptedOut) {
    super();
  }
}

@CommandHandler(TellOfOptOut)
export class TellOfOptOutHandler implements ICommandHandler<TellOfOptOut> {
  constructor(
    private readonly team: TeamNotifier,
    private readonly people: PeopleNamed,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ event }: TellOfOptOut): Promise<void> {
    const { contactId, channel, keyword } = event;
    await this.team.tell(event, async () => {
      const visits = contactId ? await this.#visitsAhead(contactId) : [];
      const [next] = visits;
      return {
        kind: 'recipient_opted_out',
        urgency: next ? 'high' : 'normal',
        link: { contactId, appointmentId: next?.id },
        ...optedOutWords({
          contact: await this.people.contact(contactId),
          channel,
          keyword,
          visits: await this.#spoken(visits),
        }),
      };
    });
  }

  async #visitsAhead(contactId: string): Promise<AppointmentDto[]> {
    const from = this.clock.now().toString();
    const { data } = await this.queries.execute(
      new ListAppointments({ contactId, from, limit: LOOKED_AT }),
    );
    return data.filter(({ status }) => STILL_STANDS.includes(status)).slice(0, TOLD);
  }

  async #spoken(visits: readonly AppointmentDto[]): Promise<string[]> {
    if (visits.length === 0) return [];
    const organization = new GetOrganization(currentOrganizationId());
    const { timezone } = await this.queries.execute(organization);
    return visits.map(
      ({ appointmentType, title, startsAt }) =>
        `${appointmentType?.name ?? title}, ${spokenTime(startsAt, timezone)}`,
    );
  }
}
