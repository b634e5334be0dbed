import type { AppointmentWithHistoryDto } from '@coordinator/contracts';
import { ContactSummaries, type ContactSummary } from '@coordinator/crm';
import { NotFound } from '@coordinator/platform';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { AppointmentRows } from '../persistence/appointment-rows';
import { appointmentOfRow } from './appointment-dto';

/** One appointment with its history. Throws {@link NotFound}. */
export class GetAppointment extends Query<AppointmentWithHistoryDto> {
  constructor(readonly appointmentId: string) {
    super();
  }
}

@QueryHandler(GetAppointment)
export class GetAppointmentHandler implements IQueryHandler<GetAppointment> {
  constructor(
    private readonly rows: AppointmentRows,
    private readonly queries: QueryBus,
  ) {}

  async execute({ appointmentId }: GetAppointment): Promise<AppointmentWithHistoryDto> {
    const row = await this.rows.find(appointmentId);
    if (!row) throw new NotFound('The appointment');
    const [contact] = await this.queries.execute(new ContactSummaries([row.contactId]));
    const history = await this.rows.history(appointmentId);
    return { ...appointmentOfRow(row, contact as ContactSummary), history };
  }
}
