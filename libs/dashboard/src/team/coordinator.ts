import type { CoordinatorDto } from '@coordinator/contracts';

/** The name people use: the persona's, unless the owner chose another. */
export function callName(coordinator: CoordinatorDto): string {
  const { displayName, personaTemplate, roleTemplate } = coordinator;
  const unchanged = `${personaTemplate.displayName} the ${roleTemplate.displayName}`;
  return displayName === unchanged ? personaTemplate.displayName : displayName;
}
