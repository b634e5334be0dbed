import { e164Of } from '../numbering/e164';
import { TwilioError } from '../twilio-error';
import type { MessageFilter } from './message-store';

export const FILTER_PARAMETERS = ['To', 'From', 'DateSent', 'DateSent<', 'DateSent>'] as const;

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

/**
 * The messages that a list request asks for. Twilio's dates have whole seconds: `DateSent>` takes
 * in its second, `DateSent<` too, and `DateSent` means that day in UTC.
 *
 * @throws TwilioError 400 for what is no date or no number.
 */
export function messageFilter(parameters: URLSearchParams): MessageFilter {
  const since = instantOf(parameters, 'DateSent>');
  const until = instantOf(parameters, 'DateSent<');
  const moment = instantOf(parameters, 'DateSent');
  const filter: MessageFilter = {
    from: numberOf(parameters, 'From'),
    to: numberOf(parameters, 'To'),
  };
  if (moment) {
    const day = Math.floor(moment.getTime() / DAY_MS) * DAY_MS;
    return { ...filter, since: new Date(day), before: new Date(day + DAY_MS) };
  }
  return { ...filter, since, before: until && new Date(until.getTime() + SECOND_MS) };
}

function numberOf(parameters: URLSearchParams, name: string): string | undefined {
  const written = parameters.get(name);
  if (!written) return undefined;
  const number = e164Of(written);
  if (!number) throw TwilioError.invalidParameter(`${name} is not a phone number: ${written}`);
  return number;
}

function instantOf(parameters: URLSearchParams, name: string): Date | undefined {
  const written = parameters.get(name);
  if (!written) return undefined;
  const isDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/.test(written);
  const instant = new Date(written);
  if (!isDate || Number.isNaN(instant.getTime())) {
    throw TwilioError.invalidParameter(`${name} is not a date: ${written}`);
  }
  return instant;
}
