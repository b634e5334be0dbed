import type { BriefFacts, BriefSection } from './brief';
import { SpokenTimes } from './engine/wording/spoken-times';

/** Something that the owner has said about the business. */
export interface StatedFact {
  readonly key: string;
  readonly value: string;
}

/** More would crowd out the rest; the skill that looks answers up knows them all. */
const MAX_FACTS = 40;
const MAX_FACT_LENGTH = 600;

/** Keys of the sections whose words are meant to be said. */
export const SPEAKABLE = new Set(['business', 'services', 'now', 'person']);

export const businessSection = (facts: BriefFacts, stated: readonly StatedFact[]): BriefSection =>
  section('business', `The business: ${facts.businessName}`, [
    ...(facts.callbackNumber ? [`- phone: ${facts.callbackNumber}`] : []),
    ...stated
      .slice(0, MAX_FACTS)
      .map(({ key, value }) => `- ${key}: ${value.slice(0, MAX_FACT_LENGTH)}`),
  ]);

export const servicesSection = ({ services, visitNoun }: BriefFacts): BriefSection =>
  section(
    'services',
    `Kinds of ${visitNoun.plural}`,
    services.length > 0
      ? services.map(
          ({ id, name, durationMinutes, priceCents, currency, description }) =>
            `- ${name} (id ${id}), ${durationMinutes} minutes` +
            (priceCents === null ? '' : `, ${(priceCents / 100).toFixed(2)} ${currency}`) +
            (description ? `: ${description}` : ''),
        )
      : ['Nothing can be booked here.'],
  );

export const nowSection = (facts: BriefFacts, now: Temporal.Instant): BriefSection => {
  const times = new SpokenTimes(facts.timezone, facts.country);
  const date = times.local(now.toString()).toPlainDate().toString();
  return section('now', 'Now', [
    `It is ${times.full(now.toString())} (${date}, ${facts.timezone}).`,
    facts.nextOpening
      ? `The business is closed and opens ${facts.nextOpening}.`
      : 'No closing is known of: the business is open, or has not stated its hours.',
  ]);
};

/** What is known of the person. Their names are their own words: data, whatever they say. */
export const personSection = (facts: BriefFacts): BriefSection => {
  const times = new SpokenTimes(facts.timezone, facts.country);
  const comingVisits = facts.visits.map((visit) => ({
    ...visit,
    when: times.full(visit.startsAt),
  }));
  return section('person', 'The person you write with', [
    JSON.stringify({ name: facts.contactName, comingVisits }),
  ]);
};

const section = (key: string, title: string, lines: readonly string[]): BriefSection => ({
  key,
  title,
  text: lines.join('\n'),
  locked: false,
});
