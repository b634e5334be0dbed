import type { Type } from '@nestjs/common';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, IS_DATE_STRING, IS_ISO8601, ValidationTypes } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import type { IOptions } from 'class-validator-jsonschema/build/options.js';
import { nullable, referencesOf, SCHEMA_PREFIX } from './json-schema';
import type { JsonSchema } from './json-schema';

type Schemas = Record<string, JsonSchema>;

/** Where the library's own idea of a rule is missing or too narrow. */
const CONVERTERS = {
  [IS_ISO8601]: () => ({ type: 'string' }),
  [IS_DATE_STRING]: () => ({ type: 'string' }),
  // A rule of our own says nothing about the type unless the field's declared type does.
  [ValidationTypes.CUSTOM_VALIDATION]: (rule) => primitiveTypeOf(rule.target, rule.propertyName),
} as IOptions['additionalConverters'];

/**
 * The JSON Schemas of DTO classes, made from the same rules that validate them. They
 * are closed (no unknown fields), and what is optional may also be null.
 */
export class DtoSchemas {
  readonly #all = readRules();
  readonly #used = new Map<string, Type>();

  /** A reference to the schema of a class. Throws for a class without rules, and for two classes of one name. */
  reference(type: Type): JsonSchema {
    const described = this.#nearest(type);
    const known = this.#used.get(described.name);
    if (known && known !== described) throw new Error(`Two DTO classes are called ${type.name}.`);
    this.#find(described.name);
    this.#used.set(described.name, described);
    return { $ref: SCHEMA_PREFIX + described.name };
  }

  /** The schema of a class itself. */
  schemaOf(type: Type): JsonSchema {
    return this.#find(this.#nearest(type).name);
  }

  /** The class, or the one that it extends without adding rules. */
  #nearest(type: Type): Type {
    let described: Type = type;
    while (described.name && !(described.name in this.#all)) {
      described = Object.getPrototypeOf(described) as Type;
    }
    return described.name ? described : type;
  }

  /** Every schema that was referred to, with those that they refer to in turn, by name. */
  components(): Schemas {
    const components: Schemas = {};
    const pending = [...this.#used.keys()];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (name in components) continue;
      components[name] = this.#find(name);
      pending.push(...referencesOf(components[name]));
    }
    return Object.fromEntries(Object.entries(components).sort(([a], [b]) => a.localeCompare(b)));
  }

  #find(name: string): JsonSchema {
    const schema = this.#all[name];
    if (!schema) throw new Error(`The DTO class ${name} has no validation rules.`);
    if (isAmbiguous(name)) throw new Error(`Two DTO classes are called ${name}.`);
    return schema;
  }
}

function readRules(): Schemas {
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: SCHEMA_PREFIX,
    additionalConverters: CONVERTERS,
  }) as Schemas;
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, close(schema)]));
}

function close(schema: JsonSchema): JsonSchema {
  const required = new Set(schema.required);
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    required.has(name) ? property : nullable(property),
  ]);
  return {
    ...schema,
    properties: Object.fromEntries(properties) as Schemas,
    additionalProperties: false,
  };
}

function primitiveTypeOf(target: unknown, property: string): JsonSchema {
  if (typeof target !== 'function') return {};
  const type: unknown = Reflect.getMetadata('design:type', target.prototype as object, property);
  if (type === String) return { type: 'string' };
  if (type === Number) return { type: 'number' };
  return type === Boolean ? { type: 'boolean' } : {};
}

/** The library joins the rules of classes that share a name, which would describe neither. */
function isAmbiguous(name: string): boolean {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: Map<{ name?: string }, unknown>;
  };
  return [...validationMetadatas.keys()].filter((target) => target.name === name).length > 1;
}
