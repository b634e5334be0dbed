/** An instant as Twilio writes it: RFC 2822, UTC, whole seconds. */
export function rfc2822(instant: Date): string {
  return instant.toUTCString().replace('GMT', '+0000');
}
