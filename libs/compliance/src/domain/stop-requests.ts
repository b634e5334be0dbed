/**
 * Requests for no more texts in people's own words, in English and Spanish. All patterns read
 * sentences of {@link spokenSentences}, and none of them can take more than linear time.
 */

const POLITE =
  '(?:(?:please|pls|plz|just|ok|okay|hey|hi|hello|no|and|so|sorry|kindly|yo|por favor) )*';
const THANKS =
  '(?: (?:please|pls|plz|now|thanks|thank you|thx|ty|ok|okay|already|immediately|por favor|gracias))*';
const STOP = '(?:st+o+p+|stp|sotp|stpo|quit|cease|discontinue)';
const TEXTING =
  '(?:te?xti?n?g?s?|texing|teting|texitng|sms|msgs?|msging|mess?[ae]?ge?s?|messag\\w*|mesag\\w*|messging)';
const WRITING = `(?:${TEXTING}|contacting|writing|bothering|spamming|harassing|emailing|calling)`;
const ALL_OF =
  '(?:(?:sending|sendin|getting|receiving|with|all|of|the|these|those|this|your|ur|any|more|automated|reminder|me|us|my phone) )';
const LISTS =
  '(?:(?:text|texting|sms|message|messaging|mailing|marketing|contact|call|calling|phone|email) )?(?:lists?|database|contacts|texts|messages|system|distribution)';

const whole = (pattern: string): RegExp => new RegExp(`^${POLITE}(?:${pattern})${THANKS}$`);
const within = (pattern: string): RegExp => new RegExp(`(?:^| )(?:${pattern})(?: |$)`);

/** Nothing else is said: enough as the only or the last sentence of a text. */
const BARE = [
  whole(`(?:${STOP} ?)+(?:it|this|that)?`),
  whole('stopall|stop all|revoke|optout|opt out'),
  whole('alto|parar?|pare|paren|detener|basta'),
];

/** Also meant otherwise, so enough only as the whole text, as the carriers read them. */
const BARE_TEXT = [/^(end|cancel)$/];

const REQUESTS = [
  // "stop texting me", "can you please stop sending me messages", "I told you to stop the texts"
  new RegExp(
    `(?:^${POLITE}|(?:^| )(?:please|pls|plz|just|and|then|you to|you|u|guys|must|should) )(?:please )?${STOP} ${ALL_OF}*${WRITING}(?: |$)`,
  ),
  within(`(?:want|like|need|how do i|how can i|how to)(?: to)? ${STOP} ${ALL_OF}+${TEXTING}`),
  // "don't text me again", but not "don't text me before 9"
  new RegExp(
    `(?:^|(?<!why|you|u|they|i|we|he|she) )(?:dont|do not|never)(?: ever)? (?:${TEXTING}|contact|write|bother|send|spam|email)(?: to)? (?:me|us|this number|here)(?: (?:any|more|another|these|those|your|ur|texts?|messages?|msgs?|again|anymore|ever|at all|on this number|to this number|here))*(?: call me\\b.*)?${THANKS}$`,
  ),
  within(
    '(?:no need|dont need|dont have) to (?:text|message) (?:me|us) (?:again|anymore|any more)',
  ),
  // "I no longer wish to receive messages", "don't want these texts"
  within(
    `(?:dont|do not|no longer) (?:want|wish|like|care)(?: to)?(?: (?:get|receive|have|getting|receiving))? (?:any|more|these|those|your|ur|the|further|any more|any of your|any of these|to be|be)? ?(?:${TEXTING}|texted|messaged|contacted)(?! (?:you|him|her|them)(?: |$))`,
  ),
  within('(?:dont|do not|no longer) (?:want|wish|care) to hear from (?:you|u|this number)'),
  within('(?:dont|do not) want (?:you|u|yall) to (?:text|txt|message|contact|write) me'),
  // "no more texts please"
  new RegExp(
    `^${POLITE}(?:i said |i want |i wish )?no more (?:of )?(?:these |those |your |ur |the )?${TEXTING}(?: (?:from you|to me|to this number))?${THANKS}$`,
  ),
  // "take me off your list", "remove my number"
  within(
    `(?:take|remove|drop|get|delete|scratch) (?:me|us|this number|my name|my info|my (?:phone |cell )?number) (?:off|from|out of|off of) (?:of )?(?:your|ur|the|this|any|all|that)? ?${LISTS}`,
  ),
  whole(
    '(?:(?:you have |youve got |its )?(?:the )?wrong (?:number|person) )?(?:remove|delete|lose|erase|forget|take off) (?:my|this) (?:phone |cell )?number(?: from your \\w+)?',
  ),
  whole('(?:remove|delete|take) (?:me|us)(?: off)?'),
  // "unsubscribe me", as people spell it
  within('unsu[bs]?s?c?(?:ri|ir|r|i)?be?|unsub|darme de baja|denme de baja'),
  new RegExp(
    `(?:^| )opt(?:ing)? (?:me |us )?out(?: (?:of|from) (?:all |any |future |these |those |your |the )*(?:${TEXTING}|notifications|list))?${THANKS}$`,
  ),
  whole('(?:leave|let) (?:me|us) (?:alone|be)'),
  within('cease and desist'),
  // Spanish
  within(
    '(?:ya )?no (?:me|nos) (?:escriban?|escribas|manden?|mandes|envien?|envies|texteen?|contacten?|contactes)(?: (?:mas|mensajes|textos|nada|a este numero|nunca|por favor))*$',
  ),
  within('(?:dejen?|deja|paren?) de (?:escribir|mandar|enviar|textear|molestar)(?:me|nos)'),
  within('no (?:quiero|deseo) (?:recibir )?(?:mas )?(?:mensajes|textos)'),
  whole('no mas (?:mensajes|textos)'),
  within('(?:borren?|quiten?|eliminen?) (?:mi numero|me de (?:la|su) lista)'),
  within('(?:quitenme|borrenme|saquenme|eliminenme) de (?:la|su|esta) lista'),
];

/** What makes a sentence speak of stopping without asking for it. */
const NOT_MEANT = [
  new RegExp(
    `(?:dont|do not|never|cant|cannot|wont|not) (?!i )(?:\\w+ ){0,3}?(?:${STOP}|unsub\\w*|opt out)(?: |$)`,
  ),
  /(?:^| )(?:did|didnt|why did|when did|if|when|since|until) (?:you|u|they|he|she|it|i|we) (?:ever |just |please )?(?:stop|quit|unsub\w*|opt out)(?: |$)/,
  /(?:^| )(?:tell|told|asked|want) (?:me|him|her|them|us) to stop(?: |$)/,
];

/** What only sounds so: "didn't I tell you to stop texting me", "why don't you stop". */
const MEANT_ALL_THE_SAME =
  /(?:^| )(?:didnt (?:i|we)|why (?:dont|cant|wont) (?:you|u)|cant (?:you|u)|cant unsub\w*) /;

/** Whether sentences of one text ask for no more texts. */
export function asksToStop(sentences: readonly string[]): boolean {
  const last = sentences.at(-1);
  if (last === undefined) return false;
  if (sentences.length === 1 && BARE_TEXT.some((bare) => bare.test(last))) return true;
  if (BARE.some((bare) => bare.test(last))) return true;
  return sentences.some(isRequest);
}

function isRequest(sentence: string): boolean {
  if (!REQUESTS.some((request) => request.test(sentence))) return false;
  return (
    MEANT_ALL_THE_SAME.test(`${sentence} `) || !NOT_MEANT.some((guard) => guard.test(sentence))
  );
}
