import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';

/** Words and phrases: trimmed, in lower case, each once, without empty ones. */
export function IsKeywords(): PropertyDecorator {
  const rules = [
    Transform(({ value }) => tidy(value)),
    MaxLength(60, { each: true }),
    IsString({ each: true }),
    ArrayMaxSize(100),
    IsArray(),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}

function tidy(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const words = value.map((word: unknown) =>
    typeof word === 'string' ? word.trim().toLowerCase() : word,
  );
  return [...new Set(words)].filter((word) => word !== '');
}
