import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, MaxLength, registerDecorator } from 'class-validator';

export const MAX_TAGS = 50;
export const MAX_TAG_LENGTH = 50;
export const MAX_CUSTOM_FIELDS = 100;
export const MAX_CUSTOM_FIELDS_LENGTH = 16_384;

/** Labels: trimmed, each once, without empty ones. */
export function IsTags(): PropertyDecorator {
  const rules = [
    Transform(({ value }) => tidy(value)),
    MaxLength(MAX_TAG_LENGTH, { each: true }),
    IsString({ each: true }),
    ArrayMaxSize(MAX_TAGS),
    IsArray(),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}

/** A free map, bounded in the number of its fields and in its length as JSON. */
export function IsCustomFields(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isCustomFields',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: isCustomFields,
        defaultMessage: () =>
          `$property must be an object of at most ${MAX_CUSTOM_FIELDS} fields and ${MAX_CUSTOM_FIELDS_LENGTH} characters`,
      },
    });
}

function isCustomFields(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= MAX_CUSTOM_FIELDS &&
    JSON.stringify(value).length <= MAX_CUSTOM_FIELDS_LENGTH
  );
}

function tidy(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const trimmed = value.map((tag: unknown) => (typeof tag === 'string' ? tag.trim() : tag));
  return [...new Set(trimmed)].filter((tag) => tag !== '');
}
