import { CATALOG_CONTENT } from '@coordinator/catalog';
import type { BookableService } from '@coordinator/contracts/skills';
import { newId } from '@coordinator/platform/domain';
import type { PracticeBusinessName } from '../domain/engine/dialogues/dialogue';

/** Monday 1 to Sunday 7. */
type Hours = Readonly<Partial<Record<number, readonly [string, string]>>>;

/** Something that its people have told us. */
interface Knowledge {
  readonly about: RegExp;
  readonly answer: string;
  /** How they told it: as an answer of the sign-up, or to a question of their own. */
  readonly told: { readonly key: string; readonly value: string } | { readonly question: string };
}

/** A business that dialogues are played in. */
export interface PracticeBusiness {
  readonly name: string;
  readonly timezone: string;
  readonly country: string;
  readonly industry: string;
  readonly hours: Hours;
  readonly slotMinutes: number;
  /** How many visits there may be at once, and how many guests in each. */
  readonly places: number;
  readonly placeSize: number;
  readonly services: readonly BookableService[];
  readonly knows: readonly Knowledge[];
}

const every = (days: readonly number[], from: string, to: string): Hours =>
  Object.fromEntries(days.map((day) => [day, [from, to] as const]));

const service = (
  name: string,
  description: string,
  durationMinutes: number,
  priceCents: number | null = null,
): BookableService => ({
  id: newId(),
  name,
  description,
  durationMinutes,
  priceCents,
  currency: 'USD',
});

/** The kinds of visit that a business of the industry begins with. */
const servicesOf = (industry: string, prices: Readonly<Record<string, number>> = {}) =>
  (
    CATALOG_CONTENT.industries.find((content) => content.industry === industry)
      ?.defaultAppointmentTypes ?? []
  ).map((type) =>
    service(type.name, type.description, type.durationMinutes, prices[type.name] ?? null),
  );

const WEEKDAYS = [1, 2, 3, 4, 5];

export const PRACTICE_BUSINESSES: Readonly<Record<PracticeBusinessName, PracticeBusiness>> = {
  dental: {
    name: 'Bright Smile Dental',
    timezone: 'America/New_York',
    country: 'US',
    industry: 'dental',
    hours: every(WEEKDAYS, '09:00', '17:00'),
    slotMinutes: 30,
    places: 1,
    placeSize: 1,
    services: servicesOf('dental', { Cleaning: 12_000 }),
    knows: [
      {
        about: /where|address|locat/i,
        answer: 'You find us here: 12 Elm Street.',
        told: { key: 'location', value: '12 Elm Street' },
      },
      {
        about: /park/i,
        answer: 'Parking: free, behind the house at 12 Elm Street.',
        told: { key: 'parking', value: 'free, behind the house at 12 Elm Street' },
      },
      {
        about: /insurance|delta|cigna|take.*(?:plan|aetna)/i,
        answer: 'What I have on insurance: Delta Dental, Cigna and Aetna.',
        told: { key: 'insurance', value: 'Delta Dental, Cigna and Aetna' },
      },
      {
        about: /hours|open|close/i,
        answer: 'Our hours: Monday to Friday, 9 AM to 5 PM.',
        told: { key: 'hours', value: 'Monday to Friday, 9 AM to 5 PM' },
      },
    ],
  },
  salon: {
    name: 'Shear Joy',
    timezone: 'America/Chicago',
    country: 'US',
    industry: 'salon',
    hours: every([2, 3, 4, 5, 6], '10:00', '18:00'),
    slotMinutes: 30,
    places: 1,
    placeSize: 1,
    services: servicesOf('salon'),
    knows: [
      {
        about: /park/i,
        answer: 'About parking: on the street, free after 5 PM.',
        told: { key: 'parking', value: 'on the street, free after 5 PM' },
      },
      {
        about: /walk.?in/i,
        answer: 'We work by appointment.',
        told: { question: 'Do you take people without an appointment?' },
      },
    ],
  },
  plumbing: {
    name: 'Drake Plumbing',
    timezone: 'America/Los_Angeles',
    country: 'US',
    industry: 'plumbing',
    hours: { ...every(WEEKDAYS, '08:00', '18:00'), 6: ['09:00', '13:00'] },
    slotMinutes: 30,
    places: 2,
    placeSize: 1,
    services: servicesOf('plumbing'),
    knows: [
      {
        about: /area|come out to|serve/i,
        answer: 'Our service area: all of Marin County.',
        told: { key: 'service_area', value: 'all of Marin County' },
      },
    ],
  },
  restaurant: {
    name: 'Trattoria Lago',
    timezone: 'America/New_York',
    country: 'US',
    industry: 'restaurant',
    hours: every([2, 3, 4, 5, 6, 7], '12:00', '22:00'),
    slotMinutes: 15,
    places: 10,
    placeSize: 4,
    services: servicesOf('restaurant').slice(0, 1),
    knows: [
      {
        about: /vegan|vegetarian/i,
        answer: 'There are always three vegetarian dishes on the menu.',
        told: { question: 'Do you have vegetarian or vegan dishes?' },
      },
    ],
  },
  tutor: {
    name: 'North London Tutors',
    timezone: 'Europe/London',
    country: 'GB',
    industry: 'general',
    hours: every([1, 2, 3, 4, 5, 6], '10:00', '19:00'),
    slotMinutes: 30,
    places: 1,
    placeSize: 1,
    services: [service('Lesson', 'An hour of maths or physics.', 60, 4_500)],
    knows: [],
  },
};
