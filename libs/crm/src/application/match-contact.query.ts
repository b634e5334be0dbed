import { normalizePhone } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { ContactMatcher } from '../persistence/contact-matcher';
import type { ContactSummary } from '../persistence/contact-rows';
import { OrganizationCountry } from './organization-country';

/** Whom a number (any notation) or, if that finds nobody, an email address belongs to. Null if to nobody. */
export class MatchContact extends Query<ContactSummary | null> {
  constructor(readonly by: { phone?: string; email?: string }) {
    super();
  }
}

@QueryHandler(MatchContact)
export class MatchContactHandler implements IQueryHandler<MatchContact> {
  constructor(
    private readonly matcher: ContactMatcher,
    private readonly organizationCountry: OrganizationCountry,
  ) {}

  async execute({ by: { phone, email } }: MatchContact): Promise<ContactSummary | null> {
    const number = phone ? normalizePhone(phone, await this.organizationCountry.get()) : null;
    const byPhone = number ? await this.matcher.byPhone(number) : null;
    return byPhone ?? (email ? this.matcher.byEmail(email) : null);
  }
}
