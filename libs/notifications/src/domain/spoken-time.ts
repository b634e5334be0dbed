/** An instant as people say it, such as `Tue, Nov 24, 2:00 PM`. */
export function spokenTime(instant: string, timezone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  // A plain space before AM and PM, as people type it.
  return format.format(new Date(instant)).replaceAll('\u202f', ' ');
}
