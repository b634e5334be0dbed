import type { OwnVisit } from '@coordinator/contracts/skills';
import type { Brief } from '../domain/brief';
import {
  businessSection,
  nowSection,
  personSection,
  servicesSection,
} from '../domain/business-sections';
import type { PracticePersona } from '../domain/engine/dialogues/dialogue';
import { LOCKED_SECTIONS } from '../domain/locked-sections';
import type { PracticeBusiness } from './practice-business';
import { practiceFacts } from './practice-facts';

/** What a coordinator would be told, in the words of the rules as they are. */
export function practiceBrief(
  business: PracticeBusiness,
  persona: PracticePersona,
  person: { readonly name: string | null; readonly visits: readonly OwnVisit[] },
  now: Temporal.Instant,
): Brief {
  const facts = practiceFacts(business, persona, person);
  const stated = business.knows.flatMap(({ told }) => ('key' in told ? [told] : []));
  return {
    version: 1,
    facts,
    sections: [
      ...LOCKED_SECTIONS,
      businessSection(facts, stated),
      servicesSection(facts),
      nowSection(facts, now),
      personSection(facts),
    ],
  };
}
