import type { Channel, IdentityLevel, RoleSkill } from '@coordinator/catalog';

/** What of a role decides which skills it has. */
interface SkilledRole {
  readonly skills: readonly RoleSkill[];
}

type Grant = Pick<RoleSkill, 'identityLevel' | 'channelLevels'>;

/** How sure we are of who writes or calls, by the number or address alone. */
const REACHED: IdentityLevel = 'L1';
const LEVELS: readonly IdentityLevel[] = ['L0', 'L1', 'L2', 'L3'];

/** A text from the number on file is enough; a caller id or a sender address can be forged. */
const OWN_VISIT: Grant = { identityLevel: 'L2', channelLevels: { sms: 'L1' } };

/** What every role can do, unless it says otherwise itself. */
const BASE_SKILLS: Readonly<Record<string, Grant>> = {
  answer_question: { identityLevel: 'L0' },
  take_message: { identityLevel: 'L0' },
  schedule_callback: { identityLevel: 'L0' },
  transfer_to_person: { identityLevel: 'L0' },
  list_services: { identityLevel: 'L0' },
  my_appointments: OWN_VISIT,
};

/** Skills that come with another: whoever may move a visit may note that somebody comes. */
const COMES_WITH: Readonly<Record<string, string>> = { move_appointment: 'confirm_appointment' };

/** Which skills a team has on a channel, and whether the person is known well enough for each. */
export class SkillGrants {
  readonly #levels: ReadonlyMap<string, IdentityLevel>;

  constructor(roles: readonly SkilledRole[], channel: Channel) {
    const levels = new Map<string, IdentityLevel>();
    const grant = (skill: string, level: IdentityLevel) => {
      const known = levels.get(skill);
      if (known === undefined || rank(level) < rank(known)) levels.set(skill, level);
    };
    for (const { skill, ...rule } of roles.flatMap(({ skills }) => skills)) {
      const level = levelOn(channel, rule);
      grant(skill, level);
      const companion = COMES_WITH[skill];
      if (companion) grant(companion, level);
    }
    for (const [skill, rule] of Object.entries(BASE_SKILLS)) {
      if (!levels.has(skill)) grant(skill, levelOn(channel, rule));
    }
    this.#levels = levels;
  }

  /** The names of the skills, those of the roles first. */
  get names(): readonly string[] {
    return [...this.#levels.keys()];
  }

  has(skill: string): boolean {
    return this.#levels.has(skill);
  }

  /** Whether what is known of the person is enough for the skill. */
  allows(skill: string): boolean {
    const needed = this.#levels.get(skill);
    return needed !== undefined && rank(needed) <= rank(REACHED);
  }
}

const rank = (level: IdentityLevel): number => LEVELS.indexOf(level);

const levelOn = (channel: Channel, { identityLevel, channelLevels }: Grant): IdentityLevel =>
  channelLevels?.[channel] ?? identityLevel;
