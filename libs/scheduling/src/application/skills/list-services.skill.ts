import { LIST_SERVICES } from '@coordinator/contracts/skills';
import type { BookableService } from '@coordinator/contracts/skills';
import { SkillHandler } from '@coordinator/platform';
import type { SkillHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListAppointmentTypes } from '../list-appointment-types.query';

/** Of all prices in the book. */
const CURRENCY = 'USD';

/** Tells what can be booked, in the owner's order. */
@Injectable()
@SkillHandler(LIST_SERVICES)
export class ListServicesSkill implements SkillHandlerOf<typeof LIST_SERVICES> {
  constructor(private readonly queries: QueryBus) {}

  async use(): Promise<{ services: BookableService[] }> {
    const types = await this.queries.execute(new ListAppointmentTypes());
    return {
      services: types.map(({ id, name, description, durationMinutes, priceCents }) => ({
        ...{ id, name, description, durationMinutes, priceCents },
        currency: CURRENCY,
      })),
    };
  }
}
