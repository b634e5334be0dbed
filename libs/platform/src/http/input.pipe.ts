import { VALIDATION_OPTIONS } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { InvalidInput } from '../domain';
import { BadRequest } from './http-errors';
import { readUuid } from './read-uuid';
import { fieldErrors } from './validation-errors';

const PLAIN_TYPES: readonly unknown[] = [
  undefined,
  String,
  Number,
  Boolean,
  Array,
  Object,
  Buffer,
  Date,
];

/**
 * Checks what a route takes: DTOs of body and query against their rules, without
 * guessing types; path parameters whose name ends in `Id` for being UUIDs.
 */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'param') return data?.endsWith('Id') ? readUuid(value, data) : value;
    if (type === 'custom' || PLAIN_TYPES.includes(metatype)) return value;
    return validateInput(metatype as new () => object, value);
  }
}

/** Makes a DTO of what came over the wire. Throws {@link InvalidInput} with every field that breaks a rule. */
export async function validateInput<T extends object>(
  type: new () => T,
  value: unknown = {},
): Promise<T> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new BadRequest('invalid_body', 'The body must be a JSON object.', '');
  }
  const dto = plainToInstance(type, value);
  const errors = await validate(dto, VALIDATION_OPTIONS);
  if (errors.length > 0) throw new InvalidInput(fieldErrors(errors));
  return dto;
}
