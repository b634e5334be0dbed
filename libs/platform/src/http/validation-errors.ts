import type { ValidationError } from 'class-validator';
import type { FieldError } from '../domain';

/** Flattens nested validation errors: one entry per field, with its dotted path. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      path,
      message: rule === 'whitelistValidation' ? 'This field is not known.' : message,
    }));
    return [...own, ...fieldErrors(error.children ?? [], path)];
  });
}
