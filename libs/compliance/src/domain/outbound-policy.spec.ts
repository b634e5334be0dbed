import { MESSAGE_PURPOSES } from '@coordinator/contracts';
import type { MessagePurpose } from '@coordinator/contracts';
import fc from 'fast-check';
import { ruleOnOutbound } from './outbound-policy';
import type { OutboundFacts, OutboundRuling } from './outbound-policy';

const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'America/Nuuk',
  'America/St_Johns',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'UTC',
];
const WAITING: MessagePurpose[] = ['reminder', 'follow_up', 'marketing'];
const EXEMPT: MessagePurpose[] = ['answer', 'confirmation', 'staff_alert'];

const rule = (facts: Partial<OutboundFacts> & { at?: string }): OutboundRuling => {
  const { at = '2026-11-24T15:00:00Z', ...rest } = facts;
  return ruleOnOutbound({
    purpose: 'reminder',
    now: Temporal.Instant.from(at),
    suppressed: false,
    contactStatus: 'active',
    timezone: 'America/New_York',
    ...rest,
  });
};

it.each(MESSAGE_PURPOSES)('lets no %s out to somebody who opted out, at any hour', (purpose) => {
  for (const contactStatus of ['active', 'do_not_contact', null] as const) {
    expect(rule({ purpose, contactStatus, suppressed: true, timezone: null })).toMatchObject({
      verdict: 'deny',
      rule: 'recipient_opted_out',
    });
  }
});

it('approaches nobody who is not to be contacted, but answers them', () => {
  const verdicts = MESSAGE_PURPOSES.map((purpose) => [
    purpose,
    rule({ purpose, contactStatus: 'do_not_contact' }).rule,
  ]);
  expect(Object.fromEntries(verdicts)).toEqual({
    answer: 'allowed',
    confirmation: 'do_not_contact',
    reminder: 'do_not_contact',
    follow_up: 'do_not_contact',
    marketing: 'do_not_contact',
    manual: 'allowed',
    staff_alert: 'allowed',
  });
});

it.each([
  ['2026-11-24T13:59:59Z', 'defer', '2026-11-24T14:00:00Z'], // 8:59:59 in New York
  ['2026-11-24T14:00:00Z', 'allow', null],
  ['2026-11-25T00:59:59Z', 'allow', null], // 19:59:59
  ['2026-11-25T01:00:00Z', 'defer', '2026-11-25T14:00:00Z'], // 20:00
  ['2026-03-08T05:30:00Z', 'defer', '2026-03-08T13:00:00Z'], // the night that is an hour short
  ['2026-11-01T05:30:00Z', 'defer', '2026-11-01T14:00:00Z'], // the night that is an hour longer
])('at %s a reminder is to %s', (at, verdict, until) => {
  const ruling = rule({ at });
  expect([ruling.verdict, ruling.until?.toString() ?? null]).toEqual([verdict, until]);
});

it('does not advertise on Sundays', () => {
  const sundayNoon = '2026-11-22T17:00:00Z';
  expect(rule({ purpose: 'reminder', at: sundayNoon }).verdict).toBe('allow');
  expect(rule({ purpose: 'marketing', at: sundayNoon }).until?.toString()).toBe(
    '2026-11-23T14:00:00Z',
  );
  const saturdayNight = '2026-11-22T02:00:00Z';
  expect(rule({ purpose: 'marketing', at: saturdayNight }).until?.toString()).toBe(
    '2026-11-23T14:00:00Z',
  );
});

it('skips a date that a zone left out', () => {
  // Samoa went from Thursday, December 29, 2011 to Saturday, December 31.
  const ruling = rule({ timezone: 'Pacific/Apia', at: '2011-12-30T08:00:00Z' });
  expect(ruling.until?.toString()).toBe('2011-12-30T19:00:00Z');
});

it('warns a person at night, and lets them', () => {
  const night = { purpose: 'manual' as const, at: '2026-11-24T04:00:00Z' };
  expect(rule(night)).toMatchObject({ verdict: 'allow', warnings: ['quiet_hours'] });
  expect(rule({ ...night, timezone: null })).toMatchObject({
    verdict: 'allow',
    warnings: ['unknown_time_zone'],
  });
  expect(rule({ purpose: 'manual' }).warnings).toEqual([]);
});

it.each([null, '', 'Mars/Olympus_Mons', "America/New_York'; --"])(
  'sends nothing unsolicited where the zone is %j',
  (timezone) => {
    for (const purpose of WAITING) {
      expect(rule({ purpose, timezone })).toMatchObject({
        verdict: 'deny',
        rule: 'unknown_time_zone',
      });
    }
    for (const purpose of EXEMPT) expect(rule({ purpose, timezone }).verdict).toBe('allow');
  },
);

const instants = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2029, 0, 1) / 1000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));

const isDecent = (purpose: MessagePurpose, instant: Temporal.Instant, timezone: string) => {
  const { hour, dayOfWeek } = instant.toZonedDateTimeISO(timezone);
  return hour >= 9 && hour < 20 && (purpose !== 'marketing' || dayOfWeek !== 7);
};

it('waits for the first decent moment, in every zone and through every change of the clocks', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WAITING),
      instants,
      fc.constantFrom(...ZONES),
      (purpose, now, timezone) => {
        const { verdict, until } = rule({ purpose, timezone, at: now.toString() });
        if (isDecent(purpose, now, timezone)) {
          expect(verdict).toBe('allow');
          return;
        }
        if (!until) throw new Error('Not told until when to wait.');
        expect(Temporal.Instant.compare(until, now)).toBe(1);
        expect(rule({ purpose, timezone, at: until.toString() }).verdict).toBe('allow');
        for (let probe = now; Temporal.Instant.compare(probe, until) < 0;) {
          expect(isDecent(purpose, probe, timezone)).toBe(false);
          probe = probe.add({ minutes: 15 });
        }
        expect(isDecent(purpose, until.subtract({ seconds: 1 }), timezone)).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});
