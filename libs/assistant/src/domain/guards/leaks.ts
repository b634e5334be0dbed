import type { BriefSection } from '../brief';
import { SPEAKABLE } from '../business-sections';
import { sentencesOf } from '../wording/sentences';

/** Shorter ones may be said by chance. */
const MIN_LENGTH = 30;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a reply repeats an instruction of the brief word for word. Facts may be repeated. */
export function leaksInstructions(reply: string, sections: readonly BriefSection[]): boolean {
  const said = plain(reply);
  return sections
    .filter(({ key }) => !SPEAKABLE.has(key))
    .flatMap(({ text }) => sentencesOf(text))
    .map(plain)
    .some((sentence) => sentence.length >= MIN_LENGTH && said.includes(sentence));
}
