import { FIND_TIMES } from '@coordinator/contracts/skills';
import type { Desk } from './desk';
import { did } from './did';
import { passOnWords } from './handing-on';

const TAKES_IT_BACK =
  /^(?:(?:oh|no|wait|actually|hold on|hang on|sorry|oops|please|,) ?)*(?:(?:keep|leave|want|need) (?:it|that|them|my \w+)(?: (?:after all|on|please))?|(?:i )?changed my mind|undo(?: that)?|(?:dont|do not) cancel(?: it)?)(?: please)?$|^(?:oh |actually )?(?:(?:wait|hold on|hang on) ,? ?no|no ,? ?wait|wait|hold on)$/u;
const GIVES_A_REASON =
  /^(?:(?:oh|and|also|sorry|btw|,) ?)*(?:(?:it|this|thats|its|it is|that is|this is) ?)?(?:is )?(?:about|regarding|concerning|in regards? to|because)\b/u;

/** What is said on the heels of a canceled visit or a promised call. Whether it was that. */
export async function afterthought(desk: Desk): Promise<boolean> {
  const { canceled, callPromised } = desk.notes;
  delete desk.notes.canceled;
  delete desk.notes.callPromised;
  const { plain, original, wish } = desk.said;
  if (canceled && !wish && TAKES_IT_BACK.test(plain) && desk.canBook)
    return offerAgain(desk, canceled);
  if (callPromised && GIVES_A_REASON.test(plain))
    return did(passOnWords(desk, `About the call: ${original}`));
  return false;
}

/** The canceled time, if nobody has taken it meanwhile; else others of that day. */
async function offerAgain(
  desk: Desk,
  { serviceId, partySize, startsAt }: NonNullable<Desk['notes']['canceled']>,
): Promise<boolean> {
  const day = String(desk.voice.times.local(startsAt).toPlainDate());
  const search = { appointmentTypeId: serviceId, from: day, to: day };
  const found = await desk.use(
    desk.skills.use(FIND_TIMES, { ...search, ...(partySize && { partySize }) }),
  );
  if (!found.ok) return false;
  const { times, nearby } = found.result;
  const same = times.filter((time) => Date.parse(time.startsAt) === Date.parse(startsAt));
  const offers = [same, times, nearby].find((some) => some.length > 0)?.slice(0, 2) ?? [];
  if (offers.length === 0) return false;
  desk.offer(offers, { kind: 'book', serviceId, partySize });
  return true;
}
