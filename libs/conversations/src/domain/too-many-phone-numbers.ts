import { DomainError } from '@coordinator/platform/domain';

/** Numbers cost money every month: more of them than any small business needs are a mistake, or abuse. */
export const MAX_PHONE_NUMBERS = 10;

export class TooManyPhoneNumbers extends DomainError {
  constructor() {
    super(
      'too_many_phone_numbers',
      'refused',
      `An organization can have up to ${MAX_PHONE_NUMBERS} phone numbers.`,
    );
  }
}
