/** What became of a visit that its visitor is told. */
export type VisitOccasion = 'booked' | 'moved' | 'cancelled';

export interface VisitFacts {
  readonly occasion: VisitOccasion;
  readonly businessName: string;
  /** E.164; null if the business gave none. */
  readonly businessPhone: string | null;
  /** IANA. */
  readonly zone: string;
  /** What the trade calls it: visit, table, job. */
  readonly noun: string;
  /** The trade's own words for a booking; `{{placeholders}}` are still open. */
  readonly script: string | undefined;
  readonly appointmentType: string;
  readonly startsAt: Temporal.Instant;
  readonly partySize: number;
  /** First name of who comes, where that is not who is written to. */
  readonly visitor: string | null;
  /** Whether it is still to be said that they come. */
  readonly awaitsConfirmation: boolean;
}

const BOOKED =
  '{{businessName}}: you are booked, {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.';
const MOVED =
  '{{businessName}}: your {{noun}} is now {{appointmentDate}} at {{appointmentTime}}. If anything changes, just text us here.';
const CANCELLED =
  '{{businessName}}: your {{noun}} on {{appointmentDate}} at {{appointmentTime}} is off. To find another time, just text us here.';

/** A single letter: carriers take whole words such as "yes" and "cancel" for themselves. */
const CONFIRM = 'Text C to confirm.';

/** The text message about a visit. */
export function visitText(facts: VisitFacts): string {
  const { occasion, visitor } = facts;
  const values = valuesOf(facts);
  const said = {
    booked: () => fill(facts.script ?? BOOKED, values) ?? fill(BOOKED, values),
    moved: () => fill(MOVED, values),
    cancelled: () => fill(CANCELLED, values),
  }[occasion]();
  const whose = visitor && `This is for ${oneLine(visitor)}.`;
  const hint = facts.awaitsConfirmation && occasion !== 'cancelled' && CONFIRM;
  return [said, whose, hint].filter(Boolean).join(' ');
}

/** The mail about a visit. It leaves out what the visit is for: mail is read over many shoulders. */
export function visitMail(facts: VisitFacts): { subject: string; text: string } {
  const { businessName, noun, appointmentDate, appointmentTime } = valuesOf(facts);
  const when = `${appointmentDate} at ${appointmentTime}`;
  const people = facts.partySize > 1 ? ` for ${facts.partySize}` : '';
  const yours = `${businessName}: your ${noun}${people}`;
  const said = {
    booked: `${yours} is booked for ${when}.`,
    moved: `${yours} is now on ${when}.`,
    cancelled: `${yours} on ${when} is cancelled.`,
  }[facts.occasion];
  const phone =
    facts.businessPhone && `If anything changes, you reach us at ${facts.businessPhone}.`;
  return {
    subject: `${businessName}: your ${noun}${SUBJECTS[facts.occasion]} ${when}`,
    text: [said, facts.visitor && `This is for ${oneLine(facts.visitor)}.`, phone]
      .filter(Boolean)
      .join('\n\n'),
  };
}

const SUBJECTS: Record<VisitOccasion, string> = {
  booked: ' on',
  moved: ' is now',
  cancelled: ' is cancelled:',
};

type Values = Readonly<Record<string, string>>;

const valuesOf = (facts: VisitFacts) => ({
  businessName: oneLine(facts.businessName),
  noun: facts.noun,
  appointmentType: oneLine(facts.appointmentType),
  appointmentDate: dateWords(facts.startsAt, facts.zone),
  appointmentTime: timeWords(facts.startsAt, facts.zone),
  partySize: String(facts.partySize),
});

/** Null if the text has a placeholder for which there is no value. */
function fill(text: string, values: Values): string | null {
  const open = /\{\{(\w+)\}\}/g;
  const isComplete = [...text.matchAll(open)].every(([, name]) =>
    Object.hasOwn(values, name ?? ''),
  );
  return isComplete ? text.replace(open, (_all, name: string) => values[name] ?? '') : null;
}

/** Tuesday, November 24 */
const dateWords = (at: Temporal.Instant, zone: string): string =>
  inWords(at, zone, { weekday: 'long', month: 'long', day: 'numeric' });

/** 2:00 PM */
const timeWords = (at: Temporal.Instant, zone: string): string =>
  inWords(at, zone, { hour: 'numeric', minute: '2-digit' });

// The narrow space that is put before PM would double the price of a text.
const inWords = (at: Temporal.Instant, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone })
    .format(at.epochMilliseconds)
    .replace(/\s/g, ' ');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
