import { ValidateBy } from 'class-validator';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
// What lies outside these years is a mistake, and some calendars and databases cannot tell it.
const DATE = /^(19|2\d)\d{2}-\d{2}-\d{2}$/;

/** Whether the text is a date that exists, as `YYYY-MM-DD`. */
export function isLocalDate(value: unknown): value is string {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether the text is an instant in ISO 8601, with `Z` or an offset. */
export function isInstant(value: unknown): value is string {
  const date = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  return date !== undefined && isLocalDate(date);
}

/** An instant in ISO 8601 with `Z` or an offset. */
export const IsInstant = () =>
  ValidateBy({
    name: 'isInstant',
    validator: {
      validate: isInstant,
      defaultMessage: () => '$property must be an instant such as 2026-11-23T15:00:00Z',
    },
  });

/** A calendar date. */
export const IsLocalDate = () =>
  ValidateBy({
    name: 'isLocalDate',
    validator: {
      validate: isLocalDate,
      defaultMessage: () => '$property must be a date such as 2026-11-23',
    },
  });

/** A date in the organization's zone, or an instant. */
export const IsDateOrInstant = () =>
  ValidateBy({
    name: 'isDateOrInstant',
    validator: {
      validate: (value) => isLocalDate(value) || isInstant(value),
      defaultMessage: () => '$property must be a date or an instant',
    },
  });
