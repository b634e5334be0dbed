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
  if (canceled && !wish && TAKES_IT_BACK.test(plain) && desk.canBook) {
    const { serviceId, partySize, startsAt, endsAt } = canceled;
    desk.offer([{ startsAt, endsAt }], { kind: 'book', serviceId, partySize });
    return true;
  }
  if (callPromised && GIVES_A_REASON.test(plain))
    return did(passOnWords(desk, `About the call: ${original}`));
  return false;
}
