import type { Step, WrittenDialogue, WrittenVisit } from '../domain/engine/dialogues/dialogue';

/** What of a reply, and of the skills used for it, is not as the step of the dialogue has it. */
export function faultsOf(step: Step, text: string, used: readonly string[]): string[] {
  const faults: string[] = [];
  for (const pattern of listed(step.reply))
    if (!pattern.test(text)) faults.push(`the reply does not match ${String(pattern)}`);
  for (const pattern of listed(step.never))
    if (pattern.test(text)) faults.push(`the reply matches ${String(pattern)}`);
  for (const skill of step.uses ?? [])
    if (!used.includes(skill)) faults.push(`${skill} was not used`);
  for (const skill of step.avoids ?? []) if (used.includes(skill)) faults.push(`${skill} was used`);
  if (text.trim() === '') faults.push('the reply is empty');
  if (text.includes('{{') || /undefined|NaN|\[object/u.test(text))
    faults.push('the reply is not filled in');
  if (text.length > 480) faults.push(`the reply has ${text.length} characters`);
  return faults;
}

/** What of the visits ahead at the end is not as the dialogue has it. */
export function bookFaults(
  { book: wanted }: WrittenDialogue,
  found: readonly WrittenVisit[],
): string[] {
  if (!wanted) return [];
  const fits = wanted.every((visit) =>
    found.some(
      (entry) =>
        entry.service === visit.service &&
        entry.at === visit.at &&
        (visit.for === undefined || entry.for === visit.for) &&
        entry.partySize === (visit.partySize ?? 1) &&
        (visit.status === undefined || entry.status === visit.status),
    ),
  );
  return fits && wanted.length === found.length
    ? []
    : [`the book holds ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`];
}

const listed = (patterns: RegExp | readonly RegExp[] = []): readonly RegExp[] =>
  patterns instanceof RegExp ? [patterns] : patterns;
