import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { ContactMatcher } from '../persistence/contact-matcher';
import type { ContactSummary } from '../persistence/contact-rows';

/** Where people are reached: a number in E.164, or an email address. */
export type ContactAddress = { readonly phone: string } | { readonly email: string };

/** Everybody who is reached at an address, whom it belongs to first: families share a phone. */
export class ContactsAt extends Query<ContactSummary[]> {
  constructor(readonly address: ContactAddress) {
    super();
  }
}

@QueryHandler(ContactsAt)
export class ContactsAtHandler implements IQueryHandler<ContactsAt> {
  constructor(private readonly matcher: ContactMatcher) {}

  execute({ address }: ContactsAt): Promise<ContactSummary[]> {
    return this.matcher.allAt(address);
  }
}
