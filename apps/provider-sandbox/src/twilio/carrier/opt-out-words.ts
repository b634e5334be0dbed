export type OptOutWord = 'stop' | 'start' | 'help';

const STOP = new Set([
  'STOP',
  'UNSUBSCRIBE',
  'END',
  'QUIT',
  'STOPALL',
  'REVOKE',
  'OPTOUT',
  'CANCEL',
]);
const START = new Set(['START', 'UNSTOP']);
const HELP = new Set(['HELP', 'INFO']);

/** What the network says itself to each kind of word. */
export const CARRIER_REPLIES: Record<OptOutWord, string> = {
  stop: 'You are unsubscribed and will get no more messages from this number. Reply START to hear from it again.',
  start:
    'You are subscribed to this number again. Reply HELP for help or STOP to unsubscribe. Message and data rates may apply.',
  help: 'Reply STOP to unsubscribe from this number. Message and data rates may apply.',
};

/** Whether the network takes this text as a command: the word and nothing else, in any case. */
export function optOutWord(body: string, isBlocked: boolean): OptOutWord | undefined {
  const word = body.trim().toUpperCase();
  if (STOP.has(word)) return 'stop';
  // YES is an answer to many questions; only someone who had opted out means this one.
  if (START.has(word) || (isBlocked && word === 'YES')) return 'start';
  return HELP.has(word) ? 'help' : undefined;
}
