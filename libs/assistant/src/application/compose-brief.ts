import type { OrganizationDto } from '@coordinator/contracts';
import { LIST_SERVICES, MY_APPOINTMENTS } from '@coordinator/contracts/skills';
import type { BookableService, OwnVisit } from '@coordinator/contracts/skills';
import { GetContact } from '@coordinator/crm';
import { GetOrganization } from '@coordinator/identity';
import { ListBusinessFacts } from '@coordinator/knowledge';
import { Clock, currentOrganizationId } from '@coordinator/platform';
import { NotFound } from '@coordinator/platform/domain';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Brief, BriefFacts } from '../domain/brief';
import {
  businessSection,
  nowSection,
  personSection,
  servicesSection,
} from '../domain/business-sections';
import type { Skills } from '../domain/dialogue-model';
import { SpokenTimes } from '../domain/engine/wording/spoken-times';
import { LOCKED_SECTIONS } from '../domain/locked-sections';
import { nextOpening } from '../domain/next-opening';
import { dangersOf } from '../domain/safety/dangers';
import type { AnsweringTeam, TeamMember } from './answering-team.query';
import { industrySection, ownerSection, personaSection, roleSection } from './team-sections';

/** Raised whenever a brief is put together in another way, so that a trace tells which one it was. */
export const BRIEF_VERSION = 1;

const MAX_NAME = 60;

/** Puts together what a coordinator is told before it speaks. */
@Injectable()
export class ComposeBrief {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  /** `skills` are those of the brief itself: what the person may not hear is refused to the brief too. */
  async compose(team: AnsweringTeam, contactId: string, skills: Skills): Promise<Brief> {
    const organization = await this.queries.execute(new GetOrganization(currentOrganizationId()));
    const stated = await this.queries.execute(new ListBusinessFacts());
    const now = this.clock.now();
    const facts: BriefFacts = {
      ...factsOfTeam(team, organization, now),
      contactName: await this.#nameOf(contactId),
      services: await servicesOf(skills),
      visits: await visitsOf(skills),
    };
    return {
      version: BRIEF_VERSION,
      facts,
      sections: [
        ...LOCKED_SECTIONS,
        ...team.members.map(roleSection),
        personaSection(team.speaker),
        ...ownerSection(team.members),
        industrySection(team.industry),
        businessSection(facts, stated),
        servicesSection(facts),
        nowSection(facts, now),
        personSection(facts),
      ],
    };
  }

  /** Null for somebody who is known by number only, and for a contact that is gone. */
  async #nameOf(contactId: string): Promise<string | null> {
    try {
      const { firstName } = await this.queries.execute(new GetContact(contactId));
      return /^\+?[\d\s().-]+$/.test(firstName) ? null : firstName.slice(0, MAX_NAME);
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }
}

type TeamFacts = Omit<BriefFacts, 'contactName' | 'services' | 'visits'>;

function factsOfTeam(
  { speaker, industry }: AnsweringTeam,
  organization: OrganizationDto,
  now: Temporal.Instant,
): TeamFacts {
  const { name, timezone, country, phone, businessHours } = organization;
  return {
    businessName: name,
    timezone,
    country,
    coordinatorName: speaker.firstName,
    coordinatorId: speaker.coordinatorId,
    persona: speaker.persona.name,
    voice: speaker.persona.toneGuidelines.sampleReplies,
    scripts: scriptsOf(speaker),
    customGreeting: speaker.customGreeting?.trim() || null,
    industry: industry.industry,
    visitNoun: industry.visitNoun,
    dangers: dangersOf(
      industry.industry,
      industry.knowledgeBase.flatMap(({ dangerWords }) => dangerWords ?? []),
      country,
    ),
    callbackNumber: phone,
    nextOpening: nextOpening(businessHours, now, timezone, new SpokenTimes(timezone, country)),
  };
}

/** The role's scripts, with the owner's texts of the same name in their place. */
function scriptsOf({ role, customScripts }: TeamMember): Record<string, string> {
  const own = Object.entries(customScripts ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  return { ...role.defaultScripts, ...Object.fromEntries(own) };
}

async function servicesOf(skills: Skills): Promise<readonly BookableService[]> {
  if (!skills.has(LIST_SERVICES)) return [];
  const outcome = await skills.use(LIST_SERVICES, {});
  return outcome.ok ? outcome.result.services : [];
}

async function visitsOf(skills: Skills): Promise<readonly OwnVisit[]> {
  if (!skills.has(MY_APPOINTMENTS)) return [];
  const outcome = await skills.use(MY_APPOINTMENTS, {});
  return outcome.ok ? outcome.result.visits : [];
}
