import type { AnswerSource } from '@coordinator/contracts/skills';
import type { AnswerTemplate } from './compose-answer';
import { nameOfFact } from './fact';
import type { Entry } from './retrieval/knowledge-index';

export interface ActiveItem {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly keywords: readonly string[];
  readonly factKey: string | null;
  readonly template: AnswerTemplate | null;
}

export interface ActiveFact {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly description: string | null;
}

/** Something to answer from, with its source. */
export interface KnowledgeEntry extends Entry {
  readonly source: AnswerSource;
  /** The answer depends on a fact that the owner has not stated. */
  readonly awaitsFact: boolean;
}

/** Where two entries fit alike, what the owner said comes before what the industry says. */
const STANDING = { industry: 0, fact: 1, owner: 2 } as const;

/**
 * What a business can answer from: its questions, and the facts that no question is
 * about. A fact with a question of its own is spoken by the answer to that question.
 */
export function knowledgeEntries(
  items: readonly ActiveItem[],
  facts: readonly ActiveFact[],
): KnowledgeEntry[] {
  const stated = new Map(facts.map(({ key, value }) => [key, value]));
  const asked = new Set(items.map(({ factKey }) => factKey));
  const left = facts.filter(({ key }) => !asked.has(key));
  return [...items.map((item) => itemEntry(item, stated)), ...left.map(factEntry)];
}

function itemEntry(item: ActiveItem, stated: ReadonlyMap<string, string>): KnowledgeEntry {
  const { id, question, keywords, answer, factKey, template } = item;
  const fact = (factKey && stated.get(factKey)) || null;
  return {
    question,
    keywords,
    answer,
    fact,
    standing: template && fact === null ? STANDING.industry : STANDING.owner,
    source: { kind: 'faq_item', id, title: question },
    awaitsFact: template !== null && factKey !== null && fact === null,
  };
}

function factEntry({ id, key, value, description }: ActiveFact): KnowledgeEntry {
  const title = nameOfFact(key);
  return {
    question: [title, description].filter(Boolean).join('. '),
    keywords: [],
    fact: value,
    answer: /[.!?]$/.test(value) ? value : `${title}: ${value}.`,
    standing: STANDING.fact,
    source: { kind: 'business_information', id, title },
    awaitsFact: false,
  };
}
