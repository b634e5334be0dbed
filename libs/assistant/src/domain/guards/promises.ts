import { sentencesOf, withoutSentences } from '../wording/sentences';

const WHO =
  '(someone|somebody|one of us|one of (the|our) \\w+|an? (person|human|colleague|team ?mate|member of (the|our) (team|staff))|(the|our|your) ([\\w-]+ ){0,2}(office|team|desk|staff|doctor|dentist|hygienist|owner|manager|nurse|technician|plumber|stylist|vet|crew|clinic|shop|boss|specialist)|dr\\.? \\p{L}+|they|we|i|he|she|you|that|it)';
const WILL =
  "('ll| will| shall| (am|are|is) going to|'re going to|'m going to|'m having| am having)( (also|then|just|gladly|surely|personally|be sure to))?";
const CALLS =
  '(call|phone|ring|text|email|e-mail|write|contact|reach out|reach you|get back|get in touch|be in touch|follow up|come back to you|let you know|respond|reply)';
const DOES = `(${CALLS}|find (that |it )?out|look into|check (on|with)|hear (back|from)|be (contacted|called)|(get|receive) an? (call|callback|reply|answer|response)|pass|forward|relay|let (them|the|someone|somebody|him|her|our)|have (someone|somebody|a|the|them|our)|(have|get|ask|tell|remind|see that|make sure( that)?) (?:[^.!?]|dr\\.){1,60}? (to )?${CALLS}|make sure (someone|somebody|they|it)|(dr\\.? \\p{L}+|the \\p{L}+|someone) ${CALLS})`;
const PROMISE = new RegExp(String.raw`\b${WHO}${WILL} ${DOES}\b`, 'iu');
/** Whoever it is. */
const WILL_CALL_YOU =
  /\b(will|'ll|shall|is going to|are going to) (also |then |personally )?((call|phone|ring|text|email|e-mail|contact) you\b|(reach out|get back|reply|write) to you\b|(follow up|get in touch|be in touch|check in) with you\b|be (in touch|calling you|contacting you)\b)/i;
const EXPECT =
  /\b(you can |please )?expect (an? |to hear |to get an? )?((quick )?(phone )?(call|callback|reply|response)|back|from)\b|\b(let me|i can|i could|allow me to)? ?(have|get) (someone|somebody) (to )?(call|phone|contact) you (right away|now|shortly|today|back within)\b|^\W*(let me (have|get|ask) (?:[^.!?]|dr\.){1,60} (to )?(call|phone|contact|email|text|get back|reach out))\b|\b(looking|we look) forward to calling you\b/i;
const NOW =
  /\b(someone|somebody|dr\.? \w+) (here )?(calls|gets back|gets in touch|writes|texts|looks into)\b/i;
const DONE =
  /\b(i('ve| have)|we('ve| have)) (just )?(passed|forwarded|told|asked|notified|informed|alerted|let|scheduled a call|set up a call)\b|\b(message|note|callback) (is|has been|was) (passed|sent|forwarded|taken|scheduled|set)\b/i;
/** What is only offered, asked or depends on something is no promise yet. */
const OPEN =
  /\b(if|once|unless|would you|do you want|should i|shall i|want me to|whether)\b|^\W*(would|shall|should|do|does|can|could|may|is|are|will|what|which|when)\b[^]*\?\s*$/i;

const plain = (sentence: string): string => sentence.replaceAll('’', "'").trim();

/** What depends on something binds up to the next "and" or "but". */
const promises = (sentence: string): boolean =>
  plain(sentence)
    .split(
      /,? (?=(?:and|but|so) (?:if|once|unless|please|you|i|we|someone|somebody|the|dr)\b)|;\s|\s[–—]\s/i,
    )
    .some(
      (clause) =>
        [PROMISE, WILL_CALL_YOU, EXPECT, NOW, DONE].some((said) => said.test(clause)) &&
        !OPEN.test(clause),
    );

/** Whether a reply says that somebody of the business will do something about it. */
export const makesPromise = (reply: string): boolean => sentencesOf(reply).some(promises);

/** A reply without its promises, or without those of them that `unwanted` picks out. */
export const withoutPromises = (
  reply: string,
  unwanted: (sentence: string) => boolean = () => true,
): string => withoutSentences(reply, (sentence) => promises(sentence) && unwanted(sentence));

/** Skills that leave somebody of the business with something to do. */
export const KEEPS_PROMISES: readonly string[] = [
  'take_message',
  'schedule_callback',
  'transfer_to_person',
];
