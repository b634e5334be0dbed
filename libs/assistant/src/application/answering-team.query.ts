import type { IndustryTemplate, PersonaTemplate, RoleTemplate } from '@coordinator/catalog';
import { Query } from '@nestjs/cqrs';

/** A hired coordinator, as the brain needs to know it. */
export interface TeamMember {
  readonly coordinatorId: string;
  /** The persona's first name: what callers know. */
  readonly firstName: string;
  readonly role: RoleTemplate;
  readonly persona: PersonaTemplate;
  readonly customGreeting: string | null;
  readonly customPrompts: Readonly<Record<string, unknown>> | null;
  readonly customScripts: Readonly<Record<string, unknown>> | null;
}

/** Who answers on a number: one speaks, with the skills of all. */
export interface AnsweringTeam {
  readonly speaker: TeamMember;
  /** Every active coordinator on duty on the number, the speaker first. */
  readonly members: readonly TeamMember[];
  readonly industry: IndustryTemplate;
}

export interface AnsweringLine {
  /** The coordinator that the number is assigned to, if any. */
  readonly assignedCoordinatorId: string | null;
  /** Coordinators that are assigned to other numbers of the organization: they do not answer here. */
  readonly elsewhere: readonly string[];
}

/**
 * Who answers on a line at this moment. Null when nobody is on duty there. The context
 * that hires coordinators carries this query out.
 */
export class GetAnsweringTeam extends Query<AnsweringTeam | null> {
  constructor(readonly line: AnsweringLine) {
    super();
  }
}
