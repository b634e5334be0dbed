import type { AnySkill, SkillOutcome } from '@coordinator/contracts/skills';
import { skillSchema } from '@coordinator/platform';
import { jsonSchema, tool } from 'ai';
import type { JSONSchema7, ToolSet } from 'ai';
import type { Skills } from '../domain/dialogue-model';

/**
 * The skills as tools. Nothing is checked here: whatever the model passes goes to the skills,
 * and their outcome, a refusal too, goes back to it as `show` puts it.
 */
export const skillTools = (
  skills: Skills,
  show: (skill: AnySkill, args: unknown, outcome: SkillOutcome) => unknown,
): ToolSet =>
  Object.fromEntries(
    skills.available.map((skill) => [
      skill.name,
      tool({
        description: skill.description,
        inputSchema: jsonSchema<unknown>(skillSchema(skill) as JSONSchema7),
        execute: async (args: unknown) =>
          show(skill, args, await skills.useNamed(skill.name, args)),
      }),
    ]),
  );
