import { CATALOG_CONTENT } from '@coordinator/catalog';
import type { OwnVisit } from '@coordinator/contracts/skills';
import type { BriefFacts } from '../domain/brief';
import type { PracticePersona } from '../domain/engine/dialogues/dialogue';
import type { PracticeBusiness } from './practice-business';

/** What the brief would say, with the persona's and the role's real words. */
export function practiceFacts(
  business: PracticeBusiness,
  persona: PracticePersona,
  person: { readonly name: string | null; readonly visits: readonly OwnVisit[] },
): BriefFacts {
  const speaker = CATALOG_CONTENT.personas.find(({ name }) => name === persona);
  const role = CATALOG_CONTENT.roles.find(({ name }) => name === 'appointment_scheduler');
  const industry = CATALOG_CONTENT.industries.find(
    (content) => content.industry === business.industry,
  );
  if (!speaker || !role || !industry) throw new Error('The catalog lacks what is practiced with.');
  return {
    businessName: business.name,
    timezone: business.timezone,
    country: business.country,
    coordinatorName: speaker.displayName,
    coordinatorId: 'practice',
    persona,
    voice: speaker.toneGuidelines.sampleReplies,
    scripts: role.defaultScripts,
    customGreeting: null,
    industry: business.industry,
    visitNoun: industry.visitNoun,
    dangers: [],
    services: business.services,
    contactName: person.name,
    visits: person.visits,
    callbackNumber: null,
    nextOpening: null,
  };
}
