import type { AbstractControl, ValidationErrors, ValidatorFn } from '@angular/forms';
import { VALIDATION_OPTIONS } from '@coordinator/contracts';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';

/** What is wrong, by the control's path: `email`, `address.city`. */
export type MessagesByPath = Readonly<Record<string, string>>;

export interface ValidateWithOptions<FormValue> {
  /** What the person reads for a path instead of the rule's own message. */
  readonly words?: MessagesByPath;
  /** How the form's value becomes the body that is sent; without it they are the same. */
  readonly bodyOf?: (value: FormValue) => object;
}

/** Key under which `validateWith` leaves its findings among a group's errors. */
export const DTO_ERRORS = 'dto';

/**
 * Checks a form group with the DTO class that the API uses for the same body, so that both ends
 * agree on what is valid. What the DTO misses that the form has no control for is left to the API.
 */
export function validateWith<FormValue extends object>(
  dto: ClassConstructor<object>,
  { words = {}, bodyOf = (value) => value }: ValidateWithOptions<FormValue> = {},
): ValidatorFn {
  return (group: AbstractControl<FormValue>): ValidationErrors | null => {
    const instance = plainToInstance(dto, bodyOf(group.value));
    const found = messagesOf(validateSync(instance, VALIDATION_OPTIONS), words).filter(
      ([path]) => group.get(path) !== null,
    );
    return found.length > 0 ? { [DTO_ERRORS]: Object.fromEntries(found) } : null;
  };
}

function messagesOf(
  errors: readonly ValidationError[],
  words: MessagesByPath,
  parent = '',
): [path: string, message: string][] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = parent + property;
    const [message] = Object.values(constraints);
    const own: [string, string][] =
      message === undefined ? [] : [[path, words[path] ?? sentence(message)]];
    return [...own, ...messagesOf(children, words, `${path}.`)];
  });
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
