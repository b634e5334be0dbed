import { sentencesOf, withoutSentences } from '../wording/sentences';

const WHO =
  '(someone|somebody|one of us|a (person|human|colleague|team ?mate|member of (the|our) (team|staff))|(the|our) (office|team|desk|staff|doctor|dentist|owner|manager|nurse|technician|crew|clinic|shop|front desk)|they|we|i|he|she|you)';
const WILL =
  "('ll| will| shall| (am|are|is) going to|'re going to|'m going to)( (also|then|just|gladly|surely|be sure to))?";
const DOES =
  '(call|phone|ring|text|email|write|contact|reach out|reach you|get back|get in touch|be in touch|follow up|come back to you|let you know|find (that |it )?out|look into|check (on|with)|reply|respond|hear (back|from)|pass|forward|relay|let (them|the|someone|somebody|him|her|our)|have (someone|somebody|a|the|them|our)|make sure (someone|somebody|they|it))';
const PROMISE = new RegExp(String.raw`\b${WHO}${WILL} ${DOES}\b`, 'i');
const NOW =
  /\b(someone|somebody) (here )?(calls|gets back|gets in touch|writes|texts|looks into)\b/i;
const DONE =
  /\b(i('ve| have)|we('ve| have)) (just )?(passed|forwarded|told|notified|informed|alerted|let)\b|\b(message|note) (is|has been|was) (passed|sent|forwarded|taken)\b/i;
/** What is only offered, asked or depends on something is no promise yet. */
const OPEN =
  /\?\s*$|\b(if|once|unless|would you|do you want|should i|shall i|want me to|whether)\b/i;

const promises = (sentence: string): boolean =>
  [PROMISE, NOW, DONE].some((said) => said.test(sentence)) && !OPEN.test(sentence.trim());

/** Whether a reply says that somebody of the business will do something about it. */
export const makesPromise = (reply: string): boolean => sentencesOf(reply).some(promises);

export const withoutPromises = (reply: string): string => withoutSentences(reply, promises);

/** Skills that leave somebody of the business with something to do. */
export const KEEPS_PROMISES: readonly string[] = [
  'take_message',
  'schedule_callback',
  'transfer_to_person',
];
