import type { AnySkill } from '@coordinator/contracts/skills';
import { getMetadataStorage } from 'class-validator';
import { DtoSchemas } from '../http/openapi/dto-schemas';
import type { JsonSchema } from '../http/openapi/json-schema';

let schemas: DtoSchemas | undefined;

/** The JSON Schema of what a skill takes, made from the same rules that check it. */
export function skillSchema({ arguments: type }: AnySkill): JsonSchema {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  if (rules.length === 0) return { type: 'object', properties: {}, additionalProperties: false };
  // Only now: all classes are loaded by the time that a skill is used.
  schemas ??= new DtoSchemas();
  return schemas.schemaOf(type);
}
