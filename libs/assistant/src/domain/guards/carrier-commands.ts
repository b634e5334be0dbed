import { withoutSentences } from '../wording/sentences';

const COMMANDS =
  'stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|start|unstop|yes|help|info';
const ASKED_FOR = new RegExp(
  String.raw`\b(reply|respond|text|send|type|answer|say|message)( (us|me|back|with|the word|this|just))*[ :]*["'“‘(]*\b(${COMMANDS})\b["'”’).,;:!?]*(?= (to|for|if|and|or|now|here|when)\b|\s*$)`,
  'i',
);
const LEGAL = /\bSTOP to (opt out|unsubscribe|end)\b/;

/**
 * A reply without the sentences that tell people to send a word that carriers take for a
 * command. How to opt out may be said, for that is what the word does.
 */
export const withoutCarrierCommands = (text: string): string =>
  withoutSentences(text, (sentence) => ASKED_FOR.test(sentence.replace(LEGAL, 'opt out')));
