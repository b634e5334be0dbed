import { VALIDATION_OPTIONS } from '@coordinator/contracts';
import type { AnySkill } from '@coordinator/contracts/skills';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate } from 'class-validator';

const MAX_LENGTH = 20_000;

export type CheckedArguments = { ok: true; args: object } | { ok: false; message: string };

/** Checks what a model passes to a skill by the rules of the skill's class of arguments. */
export async function checkArguments(skill: AnySkill, args: unknown): Promise<CheckedArguments> {
  const given = args ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) return refused('a JSON object is needed');
  const flaw = flawOf(given);
  if (flaw) return refused(flaw);
  if (takesNothing(skill)) return { ok: true, args: {} };
  const checked = plainToInstance(skill.arguments, given);
  const errors = await validate(checked, VALIDATION_OPTIONS);
  if (errors.length === 0) return { ok: true, args: checked };
  return refused(
    errors
      .map(({ property, constraints = {} }) =>
        'whitelistValidation' in constraints
          ? `${property.slice(0, 60)} is not known`
          : Object.values(constraints).join(', '),
      )
      .join('; '),
  );
}

const refused = (message: string): CheckedArguments => ({ ok: false, message });

/** What no rule of a class would find: texts that the database cannot keep, and far too many of them. */
function flawOf(given: object): string | null {
  let text: string;
  try {
    text = JSON.stringify(given);
  } catch {
    return 'the arguments are not JSON';
  }
  if (text.length > MAX_LENGTH) return 'the arguments are too long';
  // JSON writes lone surrogates and NUL as escapes; a backslash before them is one that was meant.
  return /(?<!\\)(\\\\)*\\u(0000|d[89a-f])/i.test(text)
    ? 'a text holds characters that are none'
    : null;
}

/** A class without rules would be refused whole. */
const takesNothing = ({ arguments: type }: AnySkill): boolean =>
  getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length === 0;
