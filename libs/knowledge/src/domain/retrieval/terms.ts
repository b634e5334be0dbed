import { LOOKALIKES, SHORT_FORMS, STOP_WORDS, WEAK_WORDS } from './small-words';
import { stem } from './stem';
import { TOPICS, type Topic, type TopicName } from './topics';

/** A word or topic that a text is made of, and how much it tells. */
export interface Term {
  /** A stem, or `@` and the name of a topic. */
  readonly name: string;
  readonly weight: number;
}

/** Longer texts are cut: a question is asked within its first words. */
const MAX_WORDS = 80;
const MAX_WORD_LENGTH = 32;

const WEAK = 0.3;
const PLAIN = 1;
const WEIGHTS = { closed: 1.5, exact: 2, synonyms: 1, open: 2 } as const;

const stems = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(stem));
const STOP_STEMS = stems(STOP_WORDS);
const WEAK_STEMS = stems(WEAK_WORDS);

interface Phrase {
  readonly tokens: readonly string[];
  readonly topic: TopicName;
}

/** The phrases of all topics by their first word, the longest first. */
const PHRASES = new Map<string, Phrase[]>();
for (const [topic, { phrases }] of Object.entries(TOPICS) as [TopicName, Topic][]) {
  for (const phrase of phrases.split(',')) {
    const tokens = phrase.trim().split(/\s+/).map(stem);
    const first = tokens[0] as string;
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { tokens, topic }]);
  }
}
for (const phrases of PHRASES.values())
  phrases.sort((one, other) => other.tokens.length - one.tokens.length);

/** Every word that means something in any business, as it is written. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...STOP_WORDS,
  ...WEAK_WORDS,
  ...LOOKALIKES,
  ...Object.values(TOPICS).flatMap(({ phrases }) => phrases.split(/[\s,]+/)),
]);

/** The words of a text in their order: short forms written out, without case, accents and marks. */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, MAX_WORDS * MAX_WORD_LENGTH)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/\b24\s*\/\s*7\b/g, 'allday');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, MAX_WORDS)
    .flatMap((word) => SHORT_FORMS.get(word) ?? word.slice(0, MAX_WORD_LENGTH));
}

/** What words say: topics for the phrases in them, and the stems of those that are left. */
export function termsOf(words: readonly string[]): Term[] {
  const tokens = words.map(stem);
  const terms = new Map<string, number>();
  for (let at = 0; at < tokens.length;) {
    const phrase = phraseAt(tokens, at);
    const term = phrase ? topicTerm(phrase.topic) : wordTerm(tokens[at] as string);
    if (term) terms.set(term.name, Math.max(term.weight, terms.get(term.name) ?? 0));
    at += phrase?.tokens.length ?? 1;
  }
  return [...terms].map(([name, weight]) => ({ name, weight }));
}

/** Whether the term is what the text is about, and no mere word of it. */
export function isTopic({ name }: Term): boolean {
  return name.startsWith('@') && kindOf(name) !== 'synonyms';
}

/** Whether only an entry that speaks of it can be an answer. */
export const isExact = ({ name }: Term): boolean => kindOf(name) === 'exact';

/** Whether the term is a topic that any other noun turns into a question about something else. */
export const isClosed = ({ name }: Term): boolean => kindOf(name) === 'closed';

/** Whether the term is a word that tells little. */
export const isWeak = ({ weight }: Term): boolean => weight < PLAIN;

function kindOf(name: string): keyof typeof WEIGHTS | null {
  if (!name.startsWith('@')) return null;
  return (TOPICS[name.slice(1) as TopicName] as Topic).kind ?? 'open';
}

function topicTerm(topic: TopicName): Term {
  return { name: `@${topic}`, weight: WEIGHTS[(TOPICS[topic] as Topic).kind ?? 'open'] };
}

function wordTerm(token: string): Term | null {
  if (STOP_STEMS.has(token)) return null;
  const weak = WEAK_STEMS.has(token) || /^\d/.test(token) || token.length === 1;
  return { name: token, weight: weak ? WEAK : PLAIN };
}

function phraseAt(tokens: readonly string[], at: number): Phrase | undefined {
  return PHRASES.get(nameOf(tokens[at] as string))?.find(({ tokens: phrase }) =>
    phrase.every(
      (word, index) => word === tokens[at + index] || word === nameOf(tokens[at + index] ?? ''),
    ),
  );
}

const nameOf = (token: string): string => (/^\d+$/.test(token) ? '#' : token);
