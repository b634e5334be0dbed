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
