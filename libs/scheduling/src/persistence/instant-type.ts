import { Type } from '@mikro-orm/postgresql';

/** A `timestamptz` as a Temporal.Instant, to the microsecond that PostgreSQL keeps. */
export class InstantType extends Type<Temporal.Instant | null, string | null> {
  override convertToDatabaseValue(value: Temporal.Instant | null): string | null {
    return value === null ? null : value.toString();
  }

  override convertToJSValue(value: string | null): Temporal.Instant | null {
    return value === null ? null : Temporal.Instant.from(value);
  }

  override getColumnType(): string {
    return 'timestamptz';
  }

  override compareAsType(): string {
    return 'string';
  }
}
