import { WEEKDAYS } from '@coordinator/contracts';
import type { BusinessHours, OpeningInterval, PollResponses } from '@coordinator/contracts';

/** What an owner has told about the business while signing up. */
export interface Statements {
  pollResponses: PollResponses;
  /** As given by the owner; null when the default was taken. */
  businessHours: BusinessHours | null;
  address: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
}

/**
 * The facts among the owner's statements, by key. An answer to the poll comes
 * before what the form's fields say; what nobody said is left out.
 */
export function statedFacts({
  pollResponses,
  businessHours,
  ...details
}: Statements): PollResponses {
  const { address, city, state, postalCode, phone, email, website } = details;
  const place = [address, city, [state, postalCode].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const fromForm: PollResponses = {
    hours: businessHours ? describeHours(businessHours) : null,
    location: address ? place : null,
    phone,
    email,
    website,
  };
  const said = Object.entries(pollResponses).filter(
    ([, answer]) => answer !== null && answer !== '',
  );
  return { ...fromForm, ...Object.fromEntries(said) };
}

/** Opening hours in words: "Monday to Friday 9:00 AM to 5:00 PM, Saturday 10:00 AM to 2:00 PM". */
export function describeHours(hours: BusinessHours): string | null {
  const runs: { first: string; last: string; words: string }[] = [];
  for (const [index, day] of WEEKDAYS.entries()) {
    const words = intervalsOf(hours[day]).map(describeInterval).join(' and ');
    const previous = runs.at(-1);
    if (previous && previous.words === words && previous.last === WEEKDAYS[index - 1])
      previous.last = day;
    else runs.push({ first: day, last: day, words });
  }
  const open = runs.filter(({ words }) => words !== '');
  if (open.length === 0) return null;
  return open
    .map(
      ({ first, last, words }) =>
        `${first === last ? title(first) : `${title(first)} to ${title(last)}`} ${words}`,
    )
    .join(', ');
}

const intervalsOf = (
  day: OpeningInterval | OpeningInterval[] | null | undefined,
): OpeningInterval[] => (day ? [day].flat() : []);

const describeInterval = ({ start, end }: OpeningInterval): string =>
  `${clockTime(start)} to ${clockTime(end)}`;

function clockTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (hours % 12 === 0 && minutes === 0) return hours === 12 ? 'noon' : 'midnight';
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
