import { type OpeningInterval, WEEKDAYS, type Weekday } from '@coordinator/contracts';

/** A moment on the wall clock of a zone. */
export interface WallClock {
  readonly weekday: Weekday;
  /** `HH:MM`, 24 hours. */
  readonly time: string;
}

export function wallClock(instant: Date, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
  const weekday = WEEKDAYS.find((day) => day === part('weekday').toLowerCase()) ?? 'monday';
  return { weekday, time: `${part('hour')}:${part('minute')}` };
}

/** `09:00` as "9:00 AM". */
export function spokenTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (time === '24:00') return 'midnight';
  const half = hour % 24 < 12 ? 'AM' : 'PM';
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${half}`;
}

export function spokenInterval({ start, end }: OpeningInterval): string {
  return `${spokenTime(start)} to ${spokenTime(end)}`;
}

/** "Sunday, November 22" */
export function spokenDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  }).format(instant);
}

/** "Sun, Dec 6" */
export function shortDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
  }).format(instant);
}

/** "Good morning" by the clock of the business. */
export function greeting(time: string): string {
  if (time < '05:00' || time >= '18:00') return 'Good evening';
  return time < '12:00' ? 'Good morning' : 'Good afternoon';
}

/** "1 hour 30 minutes" */
export function spokenDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    ...(hours > 0 ? [`${hours} ${hours === 1 ? 'hour' : 'hours'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`] : []),
  ];
  return words.join(' ');
}

/** The calendar day of a moment, as `YYYY-MM-DD`. */
export function dateOf(instant: Date, timeZone: string): string {
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

/** The calendar day that many days later. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The Monday of the week of a day. */
export function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday + 6) % 7));
}

/** "Today", "Tomorrow", "Yesterday", or "Thursday, November 19". */
export function spokenDate(date: string, today: string): string {
  if (date === today) return 'Today';
  if (date === addDays(today, 1)) return 'Tomorrow';
  if (date === addDays(today, -1)) return 'Yesterday';
  return spokenDay(new Date(`${date}T12:00:00Z`), 'UTC');
}

/** "2:30 PM" by the clock of a zone. */
export function clockTime(instant: Date, timeZone: string): string {
  return spokenTime(wallClock(instant, timeZone).time);
}

/** "Tue, Dec 1, 2:30 PM" */
export function spokenMoment(instant: Date, timeZone: string): string {
  return `${shortDay(instant, timeZone)}, ${clockTime(instant, timeZone)}`;
}

/** As short as it can be told apart: "2:30 PM" today, "Tue" within a week, else "Dec 1". */
export function briefMoment(instant: Date, now: Date, timeZone: string): string {
  const date = dateOf(instant, timeZone);
  const today = dateOf(now, timeZone);
  if (date === today) return clockTime(instant, timeZone);
  const near = date < today && date > addDays(today, -7);
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    ...(near ? { weekday: 'short' } : { month: 'short', day: 'numeric' }),
  }).format(instant);
}
