import type { BriefFacts } from './brief';
import { canFill, fill } from './engine/wording/fill';
import { sentencesOf } from './wording/sentences';

const SAYS_AI = /\bAI\b|\bartificial intelligence\b|\b(virtual|automated|digital) assistant\b/;
const GREETING =
  /^(hi+|hey+|hello+|hiya|howdy|yo|good (morning|afternoon|evening|day)|greetings|sup|hola)( (there|again|all|everyone|\p{L}{2,20}))?$/u;

type Speaker = Pick<BriefFacts, 'businessName' | 'coordinatorName' | 'customGreeting' | 'scripts'>;

/** Whether a person says nothing but hello. */
export const onlyGreets = (texts: readonly string[]): boolean =>
  texts.length > 0 &&
  texts.every((text) =>
    GREETING.test(
      text
        .toLowerCase()
        .replace(/[^\p{L}\s]/gu, '')
        .trim(),
    ),
  );

/**
 * Who answers, in one sentence, in the manner of the persona: the first of its greetings that
 * begins by saying its name and that it is an AI. Where none does, a plain sentence.
 */
export function introduction(facts: Speaker, greetings: readonly string[]): string {
  const { coordinatorName, businessName } = facts;
  const openings = greetings.map((greeting) =>
    fill(sentencesOf(greeting)[0] ?? '', { businessName, coordinatorName }).trim(),
  );
  const fitting = openings.find(
    (opening) =>
      SAYS_AI.test(opening) &&
      opening.includes(coordinatorName) &&
      opening.includes(businessName) &&
      !opening.includes('?'),
  );
  return fitting ?? `This is ${coordinatorName}, the AI assistant at ${businessName}.`;
}

/** The whole answer to a mere greeting: what the owner wants said, else the role's opening. Says that an AI answers. */
export function opening(facts: Speaker, greetings: readonly string[]): string {
  const values = { businessName: facts.businessName, coordinatorName: facts.coordinatorName };
  const script = [
    facts.customGreeting,
    facts.scripts['opening_text'],
    facts.scripts['opening'],
  ].find((text) => canFill(text ?? undefined, values));
  const said = fill(script ?? 'How can I help?', values);
  return SAYS_AI.test(said) ? said : `${introduction(facts, greetings)} ${said}`;
}

/** A reply that begins by saying that an AI answers, unless it does so by itself. */
export function introduced(reply: string, facts: Speaker, greetings: readonly string[]): string {
  const first = sentencesOf(reply)[0] ?? '';
  const byItself = SAYS_AI.test(first) && first.includes(facts.coordinatorName);
  return byItself ? reply : `${introduction(facts, greetings)} ${reply}`;
}
