import { Transform } from 'class-transformer';
import {
  IsEmail,
  IsISO31661Alpha2,
  IsNotEmpty,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  registerDecorator,
  ValidateIf,
} from 'class-validator';
import type { ValidationArguments } from 'class-validator';
import { businessHoursFault } from './business-hours';
import { isTimeZoneName } from './time-zone';

/** Takes the white space off both ends of a text. */
export const Trimmed = () =>
  Transform(({ value }) => (typeof value === 'string' ? value.trim() : (value as unknown)));

/** May be left out, but not be null. */
export const MayBeLeftOut = () => ValidateIf((_object, value) => value !== undefined);

/** A text that says something: trimmed, not empty, at most `maxLength` characters. */
export const IsText = (maxLength: number) =>
  combine(Trimmed(), MaxLength(maxLength), IsNotEmpty(), IsString());

/** An email address, in lower case. */
export const IsEmailAddress = () =>
  combine(
    Transform(({ value }) =>
      typeof value === 'string' ? value.trim().toLowerCase() : (value as unknown),
    ),
    MaxLength(254),
    IsEmail({ ignore_max_length: false }, { message: '$property must be an email address' }),
  );

/** A phone number in any notation. The server normalizes it with the country of the organization. */
export const IsPhone = () =>
  combine(
    Trimmed(),
    MaxLength(64),
    Matches(/\d/, { message: '$property must be a phone number' }),
    IsString(),
  );

/** A country: ISO 3166 alpha-2, in capitals. */
export const IsCountry = () =>
  combine(
    Transform(({ value }) =>
      typeof value === 'string' ? value.trim().toUpperCase() : (value as unknown),
    ),
    IsISO31661Alpha2({ message: '$property must be an ISO 3166 country code such as US' }),
  );

/** A time zone by its IANA name. Offsets such as `+02:00` know no summer time and are refused. */
export const IsTimeZoneName = () =>
  combine(
    IsString(),
    rule(
      'isTimeZoneName',
      isTimeZoneName,
      () => '$property must be an IANA time zone such as America/New_York',
    ),
  );

/** Opening hours by weekday; see `BusinessHours`. */
export const IsBusinessHours = () =>
  combine(
    IsObject(),
    rule(
      'isBusinessHours',
      (value) => businessHoursFault(value) === null,
      ({ value }) => `$property ${businessHoursFault(value)}`,
    ),
  );

function rule(
  name: string,
  validate: (value: unknown) => boolean,
  defaultMessage: (args: ValidationArguments) => string,
): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: propertyName as string,
      validator: {
        validate,
        defaultMessage: (args) => defaultMessage(args as ValidationArguments),
      },
    });
}

/** Several decorators as one, the last first, as if they stood above the property: the type is checked before the length. */
function combine(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators.toReversed()) decorate(target, property);
  };
}
