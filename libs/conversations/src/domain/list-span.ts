const isDate = (value: string): boolean => value.length === 'YYYY-MM-DD'.length;

const startOfDay = (date: Temporal.PlainDate, zone: string): string =>
  date.toZonedDateTime(zone).toInstant().toString();

/** The beginning of a list: a date in the zone, or an instant. */
export const listStart = (from: string, zone: string): string =>
  isDate(from) ? startOfDay(Temporal.PlainDate.from(from), zone) : from;

/** The end of a list, exclusive: the end of a date in the zone, or an instant. */
export const listEnd = (to: string, zone: string): string =>
  isDate(to) ? startOfDay(Temporal.PlainDate.from(to).add({ days: 1 }), zone) : to;
