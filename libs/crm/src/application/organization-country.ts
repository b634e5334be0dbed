import { GetOrganization } from '@coordinator/identity';
import { currentOrganizationId } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';

/** Where the business is, which tells how its people write phone numbers. */
@Injectable()
export class OrganizationCountry {
  constructor(private readonly queries: QueryBus) {}

  /** ISO 3166 alpha-2. */
  async get(): Promise<string> {
    const { country } = await this.queries.execute(new GetOrganization(currentOrganizationId()));
    return country;
  }
}
