import type { OwnVisit } from '@coordinator/contracts/skills';
import type { Evidence } from '../domain/guards/evidence';
import { practiceBrief } from './practice-brief';
import { PRACTICE_BUSINESSES } from './practice-business';

/** A Monday, seven in the morning in New York. */
const NOW = Temporal.Instant.from('2026-11-23T12:00:00Z');

/** Tuesday the 24th at two and at three. */
export const FREE = [
  { startsAt: '2026-11-24T19:00:00.000Z', endsAt: '2026-11-24T19:30:00.000Z' },
  { startsAt: '2026-11-24T20:00:00.000Z', endsAt: '2026-11-24T20:30:00.000Z' },
];

/** Monday the 30th at two. */
export const BOOKED: OwnVisit = {
  appointmentId: 'visit',
  appointmentTypeId: null,
  title: 'Cleaning',
  startsAt: '2026-11-30T19:00:00.000Z',
  endsAt: '2026-11-30T19:30:00.000Z',
  status: 'scheduled',
  partySize: 1,
  bookedFor: 'you',
};

/** What a practice in New York knows, with one service for $120, before anything was done or looked up. */
export function evidence(more: Partial<Evidence> = {}): Evidence {
  const person = { name: 'Ann', visits: [] };
  const { facts, sections } = practiceBrief(PRACTICE_BUSINESSES.dental, 'marge', person, NOW);
  const cleaning = {
    id: 'cleaning',
    name: 'Cleaning',
    description: null,
    durationMinutes: 60,
    priceCents: 12_000,
    currency: 'USD',
  };
  return {
    facts: { ...facts, timezone: 'America/New_York', country: 'US', services: [cleaning] },
    sections: sections.filter(({ locked }) => locked),
    effects: [],
    outcomes: [],
    offered: [],
    texts: [],
    history: [],
    now: NOW,
    ...more,
  };
}
