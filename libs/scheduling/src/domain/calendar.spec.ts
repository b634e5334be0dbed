import { bookableResources, type Calendar, type CalendarResource } from './calendar';
import { DEFAULT_RULES } from './booking-rules';
import { parseWeeklyHours } from './weekly-hours';

const at = (iso: string) => Temporal.Instant.from(iso);
const ms = (iso: string) => at(iso).epochMilliseconds;
const resource = (id: string, changes: Partial<CalendarResource> = {}): CalendarResource => ({
  id,
  name: id,
  capacity: 1,
  sortOrder: 0,
  isActive: true,
  availabilityScheduleId: null,
  ...changes,
});
const monday = { start: ms('2026-11-23T00:00Z'), end: ms('2026-11-24T00:00Z') };
const calendar: Calendar = {
  zone: 'UTC',
  rules: DEFAULT_RULES,
  resources: [
    resource('a'),
    resource('b', { availabilityScheduleId: 'late' }),
    resource('off', { isActive: false }),
  ],
  schedules: [
    {
      id: 'usual',
      isDefault: true,
      weeklyHours: parseWeeklyHours({ monday: { start: '09:00', end: '17:00' } }),
      exceptions: [],
    },
    {
      id: 'late',
      isDefault: false,
      weeklyHours: parseWeeklyHours({ monday: { start: '14:00', end: '22:00' } }),
      exceptions: [],
    },
  ],
  blocks: [
    {
      resourceId: null,
      startsAt: at('2026-11-16T12:00Z'),
      endsAt: at('2026-11-16T13:00Z'),
      allDay: false,
      recurrenceRule: 'FREQ=WEEKLY',
    },
    {
      resourceId: 'b',
      startsAt: at('2026-11-23T20:00Z'),
      endsAt: at('2026-11-23T21:00Z'),
      allDay: false,
      recurrenceRule: null,
    },
  ],
  busy: new Map([['a', [{ start: ms('2026-11-23T09:00Z'), end: ms('2026-11-23T10:00Z') }]]]),
};
const hoursOf = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => [start, end].map((time) => new Date(time).getUTCHours()).join('-'));

describe('bookableResources', () => {
  it('gives each active resource its own hours, or those of the default schedule', () => {
    const found = bookableResources(calendar, monday);
    expect(found.map(({ id, open }) => [id, ...hoursOf(open)])).toEqual([
      ['a', '9-17'],
      ['b', '14-22'],
    ]);
  });

  it('blocks all resources or one', () => {
    const [a, b] = bookableResources(calendar, monday);
    expect([hoursOf(a!.blocked), hoursOf(b!.blocked)]).toEqual([['12-13'], ['12-13', '20-21']]);
  });

  it('narrows the hours to those of a kind of visit', () => {
    const hours = parseWeeklyHours({ monday: { start: '15:00', end: '18:00' } });
    const found = bookableResources(calendar, monday, hours);
    expect(found.map(({ open }) => hoursOf(open))).toEqual([['15-17'], ['15-18']]);
  });

  it('knows what is taken of each', () => {
    expect(bookableResources(calendar, monday).map(({ busy }) => hoursOf(busy))).toEqual([
      ['9-10'],
      [],
    ]);
  });

  it('is closed where there is no schedule at all', () => {
    const [a] = bookableResources({ ...calendar, schedules: [] }, monday);
    expect(a!.open).toEqual([]);
  });
});
