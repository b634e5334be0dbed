import { GetSubscription } from '@coordinator/billing';
import type { BusinessDto } from '@coordinator/contracts';
import { ListPhoneNumbers } from '@coordinator/conversations';
import { GetOrganization } from '@coordinator/identity';
import { ListFaqItems } from '@coordinator/knowledge';
import { currentOrganizationId } from '@coordinator/platform';
import { ListAppointmentTypes } from '@coordinator/scheduling';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { ListCoordinators } from './list-coordinators.query';

const ALL = 100;

/** A business with everything that its sign-up made. */
export class GetBusiness extends Query<BusinessDto> {}

@QueryHandler(GetBusiness)
export class GetBusinessHandler implements IQueryHandler<GetBusiness> {
  constructor(private readonly queries: QueryBus) {}

  async execute(): Promise<BusinessDto> {
    const organization = await this.queries.execute(new GetOrganization(currentOrganizationId()));
    const coordinators = await this.queries.execute(new ListCoordinators(ALL));
    const appointmentTypes = await this.queries.execute(new ListAppointmentTypes());
    const phoneNumbers = await this.queries.execute(new ListPhoneNumbers());
    const subscription = await this.queries.execute(new GetSubscription());
    return {
      id: organization.id,
      name: organization.name,
      slug: organization.slug,
      industry: organization.industry,
      timezone: organization.timezone,
      country: organization.country,
      phone: organization.phone,
      email: organization.email,
      trialEndsAt: organization.trialEndsAt,
      coordinators: coordinators.data,
      faqItems: await this.queries.execute(new ListFaqItems()),
      appointmentTypes: appointmentTypes.map(({ id, name, durationMinutes }) => ({
        id,
        name,
        durationMinutes,
      })),
      phoneNumbers: phoneNumbers.map(({ id, phoneNumber, isPrimary }) => ({
        id,
        phoneNumber,
        isPrimary,
      })),
      subscription: { status: subscription.status, trialEndsAt: subscription.trialEndsAt },
    };
  }
}
