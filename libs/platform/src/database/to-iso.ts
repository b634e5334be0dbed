/** A timestamp of the database as the API shows it: ISO 8601 in UTC with milliseconds and `Z`. */
export function toIso(timestamp: string | Date): string;
export function toIso(timestamp: string | Date | null): string | null;
export function toIso(timestamp: string | Date | null): string | null {
  return timestamp === null ? null : new Date(timestamp).toISOString();
}
