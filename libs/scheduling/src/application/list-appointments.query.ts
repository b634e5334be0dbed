import type { AppointmentDto, AppointmentStatus } from '@coordinator/contracts';
import { ContactSummaries, type ContactSummary } from '@coordinator/crm';
import { decodeCursor, page } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { AppointmentRows } from '../persistence/appointment-rows';
import { SettingsStore } from '../persistence/settings-store';
import { appointmentOfRow } from './appointment-dto';
import { listEnd, listStart } from './date-span';

export interface AppointmentsRequest {
  readonly contactId?: string;
  readonly resourceId?: string;
  readonly status?: AppointmentStatus;
  /** A date in the organization's zone, inclusive, or an instant. */
  readonly from?: string;
  /** A date in the organization's zone, inclusive, or an instant, exclusive. */
  readonly to?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Appointments in the order of `startsAt`. Holds are none. */
export class ListAppointments extends Query<Page<AppointmentDto>> {
  constructor(readonly request: AppointmentsRequest) {
    super();
  }
}

@QueryHandler(ListAppointments)
export class ListAppointmentsHandler implements IQueryHandler<ListAppointments> {
  constructor(
    private readonly rows: AppointmentRows,
    private readonly settings: SettingsStore,
    private readonly queries: QueryBus,
  ) {}

  async execute({ request }: ListAppointments): Promise<Page<AppointmentDto>> {
    const { from, to, limit, cursor, ...filter } = request;
    const zone = from || to ? (await this.settings.get()).timezone : 'UTC';
    const [startsAt, id] = cursor ? decodeCursor(cursor, ['instant', 'uuid']) : [];
    const rows = await this.rows.list({
      ...filter,
      from: from && listStart(from, zone),
      to: to && listEnd(to, zone),
      after: cursor ? { startsAt: String(startsAt), id: String(id) } : undefined,
      limit: limit + 1,
    });
    const found = page(rows, limit, (row) => [row.startsAt, row.id]);
    const contactIds = [...new Set(found.data.map(({ contactId }) => contactId))];
    const contacts = await this.queries.execute(new ContactSummaries(contactIds));
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    return {
      ...found,
      data: found.data.map((row) =>
        appointmentOfRow(row, byId.get(row.contactId) as ContactSummary),
      ),
    };
  }
}
