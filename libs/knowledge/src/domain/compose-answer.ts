import type { FactValue } from './fact';
import { wordFact } from './fact';

/** How an answer is worded with and without the fact that it depends on. */
export interface AnswerTemplate {
  /** What is said as long as the owner has not stated the fact: claims nothing. */
  answer: string;
  answerWithFact?: string;
  answerIfYes?: string;
  answerIfNo?: string;
}

const SPOKEN_YES = /^(yes|y|true|yep|yeah)[.!]?$/i;
const SPOKEN_NO = /^(no|n|false|nope)[.!]?$/i;

/** The answer to give, now that this is known. Null: the owner has not stated it. */
export function composeAnswer(
  template: AnswerTemplate,
  stated: FactValue | null | undefined,
): string {
  const fact = wordFact(stated);
  if (fact === null) return template.answer;
  if (SPOKEN_YES.test(fact) && template.answerIfYes) return template.answerIfYes;
  if (SPOKEN_NO.test(fact) && template.answerIfNo) return template.answerIfNo;
  // The function form: `$&` and the like in the owner's words mean nothing special.
  return template.answerWithFact?.replaceAll('{{fact}}', () => fact.replace(/[.\s]+$/, '')) ?? fact;
}
