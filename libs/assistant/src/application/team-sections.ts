import type { IndustryTemplate, PersonaTemplate, RoleTemplate } from '@coordinator/catalog';
import type { BriefSection } from '../domain/brief';

/** What of a hired coordinator stands in a brief. */
export interface BriefedCoordinator {
  readonly firstName: string;
  readonly role: RoleTemplate;
  readonly persona: PersonaTemplate;
  readonly customPrompts: Readonly<Record<string, unknown>> | null;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const section = (key: string, title: string, text: string): BriefSection => ({
  key,
  title,
  text,
  locked: false,
});

export const roleSection = ({ firstName, role }: BriefedCoordinator): BriefSection => {
  const { mission, duties, boundaries, handover, style, success } = role.defaultPrompts;
  return section(
    `role.${role.name}`,
    `${firstName}, ${role.displayName}`,
    [
      mission,
      list([...duties, ...boundaries]),
      `Handing over: ${handover}`,
      `Manner: ${style}`,
      `Done well: ${success}`,
    ].join('\n'),
  );
};

export const personaSection = ({ persona }: BriefedCoordinator): BriefSection =>
  section(
    'persona',
    'How you speak',
    [
      ...persona.personalityPrompts,
      persona.communicationStyle,
      list(persona.toneGuidelines.do),
      `Avoid:\n${list(persona.toneGuidelines.avoid)}`,
    ].join('\n'),
  );

/** The owner's own words: texts of any key, beside the platform's and never in place of them. */
export function ownerSection(members: readonly BriefedCoordinator[]): BriefSection[] {
  const wishes = members.flatMap(({ customPrompts }) =>
    Object.values(customPrompts ?? {}).filter((wish): wish is string => typeof wish === 'string'),
  );
  const stated = [...new Set(wishes.map((wish) => wish.trim()).filter(Boolean))];
  return stated.length > 0
    ? [section('owner', 'What the owner adds, within the rules above', list(stated))]
    : [];
}

export const industrySection = (industry: IndustryTemplate): BriefSection =>
  section(
    'industry',
    `The trade: ${industry.name}`,
    [
      `A visit is called ${industry.visitNoun.singular} (${industry.visitNoun.plural}).`,
      list(industry.knowledgeBase.map(({ topic, text }) => `${topic}: ${text}`)),
      list(industry.bestPractices),
      list(industry.terminology.map(({ term, meaning }) => `${term}: ${meaning}`)),
    ].join('\n'),
  );
