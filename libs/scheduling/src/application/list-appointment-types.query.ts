import type { AppointmentTypeDto } from '@coordinator/contracts';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { AppointmentTypes } from './appointment-types.service';

const ALL = 500;

/** The kinds of visit that are on offer, in the owner's order. */
export class ListAppointmentTypes extends Query<AppointmentTypeDto[]> {}

@QueryHandler(ListAppointmentTypes)
export class ListAppointmentTypesHandler implements IQueryHandler<ListAppointmentTypes> {
  constructor(private readonly types: AppointmentTypes) {}

  async execute(): Promise<AppointmentTypeDto[]> {
    return (await this.types.list({ limit: ALL, isActive: true })).data;
  }
}
