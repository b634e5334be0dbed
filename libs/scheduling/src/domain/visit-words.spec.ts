import { visitMail, visitText } from './visit-words';
import type { VisitFacts } from './visit-words';

const SCRIPT =
  '{{businessName}}: you are booked, {{appointmentType}}, {{appointmentDate}} at {{appointmentTime}}.';

const facts = (more: Partial<VisitFacts> = {}): VisitFacts => ({
  occasion: 'booked',
  businessName: 'Bright Smile Dental',
  businessPhone: '+15551234567',
  zone: 'America/New_York',
  noun: 'visit',
  script: SCRIPT,
  appointmentType: 'Cleaning',
  startsAt: Temporal.Instant.from('2026-11-24T19:00:00Z'),
  partySize: 1,
  visitor: null,
  awaitsConfirmation: true,
  ...more,
});

describe('the text about a visit', () => {
  it.each([
    [
      { occasion: 'booked' },
      'Bright Smile Dental: you are booked, Cleaning, Tuesday, November 24 at 2:00 PM. Text C to confirm.',
    ],
    [
      { occasion: 'moved' },
      'Bright Smile Dental: your visit is now Tuesday, November 24 at 2:00 PM. If anything changes, just text us here. Text C to confirm.',
    ],
    [
      { occasion: 'cancelled' },
      'Bright Smile Dental: your visit on Tuesday, November 24 at 2:00 PM is off. To find another time, just text us here.',
    ],
    [
      { occasion: 'booked', awaitsConfirmation: false, visitor: 'Lily' },
      'Bright Smile Dental: you are booked, Cleaning, Tuesday, November 24 at 2:00 PM. This is for Lily.',
    ],
  ] as const)('%j', (more, text) => {
    expect(visitText(facts(more))).toBe(text);
  });

  it('is on the clock of the business, before and after it changes', () => {
    const at = (startsAt: string, zone: string) =>
      visitText(facts({ startsAt: Temporal.Instant.from(startsAt), zone }));
    expect(at('2027-03-14T06:30:00Z', 'America/New_York')).toContain('Sunday, March 14 at 1:30 AM');
    expect(at('2027-03-14T07:30:00Z', 'America/New_York')).toContain('Sunday, March 14 at 3:30 AM');
    expect(at('2026-11-24T19:00:00Z', 'Australia/Lord_Howe')).toContain(
      'Wednesday, November 25 at 6:00 AM',
    );
  });

  it('says something sensible without a script, or with one that it cannot fill', () => {
    const plain =
      'Bright Smile Dental: you are booked, Tuesday, November 24 at 2:00 PM. If anything changes, just text us here. Text C to confirm.';
    expect(visitText(facts({ script: undefined }))).toBe(plain);
    expect(visitText(facts({ script: '{{businessName}}: {{technicianName}} comes.' }))).toBe(plain);
    expect(visitText(facts({ script: '{{constructor}}' }))).toBe(plain);
  });

  it('takes names as they are, on one line', () => {
    const text = visitText(
      facts({ appointmentType: 'Root\ncanal $& {{businessName}}', businessName: ' A  B ' }),
    );
    expect(text).toMatch(/^A B: you are booked, Root canal \$& \{\{businessName\}\}, Tuesday/);
  });

  it.each(['booked', 'moved', 'cancelled'] as const)(
    'is one cheap text without words that carriers take for commands: %s',
    (occasion) => {
      const text = visitText(facts({ occasion }));
      expect(text).toMatch(/^[\x20-\x7e]{1,160}$/);
      expect(text).not.toMatch(/\b(stop|cancel|end|quit|unsubscribe|yes|start|help|info)\b/i);
    },
  );
});

describe('the mail about a visit', () => {
  it('says what and when, and how to reach the business, but not what for', () => {
    expect(visitMail(facts())).toEqual({
      subject: 'Bright Smile Dental: your visit on Tuesday, November 24 at 2:00 PM',
      text: 'Bright Smile Dental: your visit is booked for Tuesday, November 24 at 2:00 PM.\n\nIf anything changes, you reach us at +15551234567.',
    });
    const table = facts({ occasion: 'moved', noun: 'table', partySize: 4, businessPhone: null });
    expect(visitMail(table)).toEqual({
      subject: 'Bright Smile Dental: your table is now Tuesday, November 24 at 2:00 PM',
      text: 'Bright Smile Dental: your table for 4 is now on Tuesday, November 24 at 2:00 PM.',
    });
    expect(visitMail(facts({ occasion: 'cancelled', visitor: 'Lily' })).text).toContain(
      'is cancelled.\n\nThis is for Lily.',
    );
  });

  it('has a subject on one line', () => {
    const { subject } = visitMail(facts({ businessName: 'A\r\nBcc: everybody@example.com' }));
    expect(subject).not.toMatch(/[\r\n]/);
  });
});
