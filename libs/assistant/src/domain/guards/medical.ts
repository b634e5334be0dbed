import { sentencesOf } from '../wording/sentences';
import { statedWords } from './evidence';
import type { Evidence } from './evidence';

const DOSE =
  /(?<![\w.])(?:\d+(?:[.,]\d+)?|one|two|three|four|a couple of|half an?) ?-?(?:mg|mcg|µg|ml|milligrams?|micrograms?|milliliters?|tablets?|pills?|capsules?|caplets?|drops|puffs|doses?|tbsp|tsp|(?:tea|table)spoons?)\b/i;
const MEDICINE =
  '(ibuprofen|advil|motrin|nurofen|tylenol|acetaminophen|paracetamol|aspirin|aleve|naproxen|amoxicillin|penicillin|clindamycin|antibiotics?|codeine|tramadol|oxycodone|vicodin|hydrocodone|benadryl|antihistamines?|orajel|benzocaine|lidocaine|clove oil|steroids?|insulin|pain ?killers?|pain relievers?|medications?|medicines?|meds|pills?|tablets?|blood thinners?)';
const INSTRUCTS = new RegExp(
  String.raw`\b(take|taking|swallow|use|using|apply|try|give|alternate|stop|skip|double|increase|reduce|rub|start)\b[^.!?]{0,60}\b${MEDICINE}\b`,
  'i',
);
/** Declines, or asks. */
const DECLINES =
  /\b(can'?t|can ?not|not able to|unable to|not allowed to|may not) (tell|say|advise|recommend|give|suggest|answer)\b|\b(are|do|did|have) you (currently )?(tak|us|been)/i;

/** Whether a reply tells somebody what to take, in words that the business has not given. */
export function advisesMedicine(reply: string, evidence: Evidence): boolean {
  const known = statedWords(evidence).map(plain);
  return sentencesOf(reply)
    .map((sentence) => sentence.replaceAll('’', "'"))
    .filter((sentence) => DOSE.test(sentence) || INSTRUCTS.test(sentence))
    .filter((sentence) => !DECLINES.test(sentence))
    .some((sentence) => !known.some((text) => text.includes(plain(sentence))));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
