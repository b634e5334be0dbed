import { spokenSentences } from './spoken-sentences';
import { asksToStop } from './stop-requests';

/** What a text says about being written to. */
export interface ConsentWord {
  readonly kind: 'stop' | 'start' | 'help';
  /** The whole text is a keyword that the carrier acts upon by itself; otherwise it is said in other words. */
  readonly byCarrier: boolean;
  /** The carrier's word in capitals, such as `CANCEL`. Left out where it is said in other words. */
  readonly keyword?: string;
  /** Only counts from somebody who had opted out, as a plain YES does: from anybody else it is an answer. */
  readonly onlyIfOptedOut?: true;
}

/** What carriers in North America act upon, when it is the whole message. */
const CARRIER_WORDS: Readonly<Record<string, ConsentWord['kind']>> = {
  STOP: 'stop',
  UNSUBSCRIBE: 'stop',
  END: 'stop',
  QUIT: 'stop',
  STOPALL: 'stop',
  REVOKE: 'stop',
  OPTOUT: 'stop',
  CANCEL: 'stop',
  START: 'start',
  UNSTOP: 'start',
  YES: 'start',
  HELP: 'help',
  INFO: 'help',
};

const START_AGAIN = [
  /^(start|resume) (texting|messaging|writing)( to)? (me|us)( again)?$/,
  /^(you can|you may|please)( start)? (text|texting|message|messaging)( me| us)? again$/,
  /^(please )?(resubscribe|opt( me| us)?( back)? in)( me| us)?$/,
];

/**
 * Whether a text asks for no more texts, asks for them again, or asks the carrier for help.
 * Null for everything else, so that "please cancel my visit" and "can I stop by at 3?" reach whoever answers.
 * In doubt about a request to stop, it is one: the law honors any reasonable wording.
 */
export function consentWordIn(text: string): ConsentWord | null {
  const keyword = text.trim().toUpperCase();
  const kind = Object.hasOwn(CARRIER_WORDS, keyword) ? CARRIER_WORDS[keyword] : undefined;
  if (kind) {
    return {
      kind,
      byCarrier: true,
      keyword,
      ...(keyword === 'YES' && { onlyIfOptedOut: true }),
    };
  }
  const sentences = spokenSentences(text);
  if (asksToStop(sentences)) return { kind: 'stop', byCarrier: false };
  const [only, ...more] = sentences;
  if (!only || more.length > 0) return null;
  const startsAgain =
    only === 'start' || only === 'unstop' || START_AGAIN.some((request) => request.test(only));
  return startsAgain ? { kind: 'start', byCarrier: false } : null;
}
