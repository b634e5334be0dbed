import { Speller } from './speller';
import {
  isClosed,
  isExact,
  isTopic,
  isWeak,
  KNOWN_WORDS,
  termsOf,
  wordsOf,
  type Term,
} from './terms';

/** Something that a business has told us, as it is looked for. */
export interface Entry {
  readonly question: string;
  readonly keywords: readonly string[];
  /** The owner's fact that the answer stands on, in the owner's words. */
  readonly fact: string | null;
  readonly answer: string;
  /** Whose words decide where two entries fit alike: the higher ones. */
  readonly standing: number;
}

interface Indexed<E extends Entry> {
  readonly entry: E;
  readonly question: readonly Term[];
  /** How far it meets each word and topic that stands in it. */
  readonly strengths: ReadonlyMap<string, number>;
  /** The topics that it is about; empty where it is about none. */
  readonly about: ReadonlySet<string>;
}

interface Candidate<E extends Entry> {
  readonly entry: E;
  readonly fit: number;
}

/** How far a word of the question is met by one that stands there. */
const STRENGTH = { answer: 0.5, fact: 0.9, keywords: 0.95, question: 1 } as const;

/** The share of a question that an entry must meet to be its answer. */
const ENOUGH = 0.62;
/** An answer needs at least one word that tells something, and that stands in more than the answer itself. */
const FIRM = 0.9;
/** Entries this close to the best one fit alike. */
const ALIKE = 0.1;
/** "Do you take Guardian gold for kids?": whatever is named besides its topic weighs no more than this. */
const BESIDE_A_TOPIC = 1;
const WEAK_TOGETHER = 0.3;

const MAX_CLAUSES = 12;
const CLAUSE_END = /[?!.;,\n]+|\b(?:and|or|but|also)\b/i;

/**
 * Finds the entry that answers a question in other words, or none. What decides is how
 * much of the question an entry meets: a share means the same in every business, where
 * a rank would always find a least bad answer.
 */
export class KnowledgeIndex<E extends Entry> {
  /** By word and topic, the entries in which it stands firmly. */
  readonly #standsIn = new Map<string, Indexed<E>[]>();
  /** By their own words, for questions that tell too little to be judged by their share. */
  readonly #verbatim = new Map<string, E>();
  readonly #speller: Speller;

  constructor(entries: readonly E[]) {
    const vocabulary = new Set(KNOWN_WORDS);
    const terms = (text: string): Term[] => {
      const words = wordsOf(text);
      for (const word of words) vocabulary.add(word);
      return termsOf(words);
    };
    for (const entry of entries) {
      this.#register(indexed(entry, terms));
      this.#verbatim.set(verbatim(entry.question), entry);
    }
    this.#verbatim.delete('');
    this.#speller = new Speller(vocabulary);
  }

  /**
   * The entries that answer the question, one for each thing it asks, in its order. None
   * where nobody has told us.
   */
  find(question: string): E[] {
    const whole = this.#best(question) ?? this.#verbatim.get(verbatim(question));
    if (whole) return [whole];
    const clauses = question.slice(0, 2_000).split(CLAUSE_END, MAX_CLAUSES);
    return [...new Set(clauses.flatMap((clause) => this.#best(clause) ?? []))];
  }

  #register(indexed: Indexed<E>): void {
    for (const [name, strength] of indexed.strengths) {
      if (strength < FIRM) continue;
      const others = this.#standsIn.get(name);
      if (others) others.push(indexed);
      else this.#standsIn.set(name, [indexed]);
    }
  }

  #best(question: string): E | null {
    const asked = termsOf(wordsOf(question).map((word) => this.#speller.correct(word)));
    const telling = asked.filter((term) => !isWeak(term));
    const met = new Set(telling.flatMap(({ name }) => this.#standsIn.get(name) ?? []));
    const candidates = [...met].flatMap((indexed) => judge(asked, indexed) ?? []);
    const best = candidates.reduce((most, { fit }) => Math.max(most, fit), 0);
    const alike = candidates.filter(({ fit }) => fit >= best - ALIKE);
    alike.sort((a, b) => b.entry.standing - a.entry.standing || b.fit - a.fit);
    return alike[0]?.entry ?? null;
  }
}

function indexed<E extends Entry>(entry: E, terms: (text: string) => Term[]): Indexed<E> {
  const question = terms(entry.question);
  const keywords = entry.keywords.flatMap(terms);
  const strengths = new Map<string, number>();
  const note = (found: readonly Term[], strength: number): void =>
    found.forEach(({ name }) => strengths.set(name, strength));
  note(terms(entry.answer), STRENGTH.answer);
  note(terms(entry.fact ?? ''), STRENGTH.fact);
  note(keywords, STRENGTH.keywords);
  note(question, STRENGTH.question);
  const topics = question.filter(isTopic);
  const about = topics.length > 0 ? topics : keywords.filter(isTopic);
  return { entry, question, strengths, about: new Set(about.map(({ name }) => name)) };
}

/** How well an entry fits what was asked; null where it is no answer. */
function judge<E extends Entry>(
  asked: readonly Term[],
  { entry, question, strengths, about }: Indexed<E>,
): Candidate<E> | null {
  const topics = asked.filter(isTopic);
  const shared = topics.filter(({ name }) => about.has(name));
  if (topics.length > 0 && shared.length === 0) return null;

  let met = 0;
  const missed = { topics: 0, words: 0, weak: 0 };
  let firm = 0;
  for (const term of asked) {
    const strength = strengths.get(term.name) ?? 0;
    if (isExact(term) && strength < FIRM) return null;
    if (strength >= FIRM) firm += term.weight;
    met += term.weight * strength;
    missed[kindOfMiss(term)] += term.weight * (1 - strength);
  }
  const beside = Math.min(missed.weak, WEAK_TOGETHER) + missed.words;
  const open = shared.some((term) => !isClosed(term));
  const unmet = missed.topics + (open ? Math.min(beside, BESIDE_A_TOPIC) : beside);
  const share = met / (met + unmet);
  if (share < ENOUGH || firm < FIRM) return null;
  return { entry, fit: 0.9 * share + 0.1 * shareAsked(question, asked) };
}

const kindOfMiss = (term: Term): 'topics' | 'words' | 'weak' =>
  isTopic(term) ? 'topics' : isWeak(term) ? 'weak' : 'words';

/**
 * How much of what the entry asks was asked: a narrow entry is no answer to a broad
 * question. One without telling words, such as "What do you do?", lives by its keywords.
 */
function shareAsked(question: readonly Term[], asked: readonly Term[]): number {
  const names = new Set(asked.map(({ name }) => name));
  const telling = question.filter((term) => !isWeak(term));
  const all = telling.reduce((sum, { weight }) => sum + weight, 0);
  const same = telling.reduce((sum, { name, weight }) => sum + (names.has(name) ? weight : 0), 0);
  return all === 0 ? 1 : same / all;
}

/** A text as it is compared word for word. */
const verbatim = (text: string): string => wordsOf(text).join(' ');
