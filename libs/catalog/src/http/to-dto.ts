import type { BundleDto, PersonaTemplateDto, RoleTemplateDto } from '@coordinator/contracts';
import type { BundleTemplate, PersonaTemplate, RoleTemplate } from '../domain/templates';

/** A role as the API shows it: prompts and scripts stay inside. */
export function toRoleTemplateDto(role: RoleTemplate): RoleTemplateDto {
  return {
    id: role.id,
    name: role.name,
    displayName: role.displayName,
    description: role.description,
    direction: role.direction,
    basePriceCents: role.basePriceCents,
    currency: role.currency,
    primaryGoal: role.primaryGoal,
    capabilities: [...role.capabilities],
    channels: [...role.channels],
    suggestedIndustries: [...role.suggestedIndustries],
    skills: [...new Set(role.skills.map(({ skill }) => skill))],
  };
}

/** A persona as the API shows it. */
export function toPersonaTemplateDto(persona: PersonaTemplate): PersonaTemplateDto {
  return {
    id: persona.id,
    name: persona.name,
    displayName: persona.displayName,
    description: persona.description,
    ageRange: persona.ageRange,
    personalityTraits: [...persona.personalityTraits],
    communicationStyle: persona.communicationStyle,
    bestForIndustries: persona.bestForIndustries && [...persona.bestForIndustries],
    gender: persona.gender,
    voiceId: persona.voiceId,
    exampleGreetings: [...persona.exampleGreetings],
  };
}

/** A bundle as the API shows it. */
export function toBundleDto(bundle: BundleTemplate): BundleDto {
  return {
    id: bundle.id,
    name: bundle.name,
    displayName: bundle.displayName,
    description: bundle.description,
    priceCents: bundle.priceCents,
    savingsPercentage: bundle.savingsPercentage,
    targetIndustries: [...bundle.targetIndustries],
    roles: bundle.roles.map(toRoleTemplateDto),
  };
}
