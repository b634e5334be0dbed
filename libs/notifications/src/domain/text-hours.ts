const FROM_HOUR = 8;
const TO_HOUR = 21;

/** When a text that can wait may reach the business's own people: now, or at 8:00 in the morning there. */
export function nextTextTime(now: Temporal.Instant, timezone: string): Temporal.Instant {
  const local = now.toZonedDateTimeISO(timezone);
  if (local.hour >= FROM_HOUR && local.hour < TO_HOUR) return now;
  return local
    .toPlainDate()
    .add({ days: local.hour < FROM_HOUR ? 0 : 1 })
    .toZonedDateTime({ timeZone: timezone, plainTime: { hour: FROM_HOUR } })
    .toInstant();
}
