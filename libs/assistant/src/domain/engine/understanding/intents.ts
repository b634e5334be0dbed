export type Intent =
  | 'ask_if_bot'
  | 'frustration'
  | 'annoyance'
  | 'person'
  | 'callback'
  | 'leave_message'
  | 'relay'
  | 'late'
  | 'cancel'
  | 'cannot_come'
  | 'keep'
  | 'is_free'
  | 'move'
  | 'list'
  | 'confirm'
  | 'book'
  | 'availability'
  | 'drop'
  | 'defer'
  | 'thanks'
  | 'bye'
  | 'greeting'
  | 'yes'
  | 'no'
  | 'instead'
  | 'also';

const VISIT =
  '(?:appointments?|visits?|bookings?|reservations?|table|slot|session|lesson|cleaning|exam|haircut|checkup|job)';

/** What a sentence does, by the words that give it away. */
const SIGNS: Readonly<Record<Intent, RegExp>> = {
  ask_if_bot:
    /\b(?:are you|is this|is it|am i (?:talking|texting|speaking|chatting) (?:to|with)|talking to|you) (?:even |really |actually |just |like )*(?:an? )?(?:actual |live |real )?(?:human|bot|robot|chat ?bot|ai|a i|machine|computer|automated|real|chatgpt|gpt|person)\b(?! (?:there|around|available|i can))/u,
  frustration:
    /\b(?:useless|ridiculous|(?:stupid|dumb)(?! question)|idiots?|(?:terrible|horrible|worst)(?! (?:pain|ache|tooth\w*|headache|leak|smell|noise|cold|traffic|weather|flu|storm))|garbage|crap|bullshit|shit|fuck\w*|wtf|hell with|fed up|waste of (?:my )?time|not helping|not helpful|unacceptable|youre not listening|not listening|im (?:so )?(?:angry|mad|furious|upset|pissed)|pissed|for the last time|sick of this|scam|joke of a|makes no sense)\b/u,
  annoyance: /\b(?:ugh+|argh+|damn(?: it)?|come on|for gods sake)\b/u,
  person:
    /\b(?:(?:talk|speak|chat|text) (?:to|with) (?:an? |some |the |your )?(?:real |actual |live |human )*(?:person|people|human|someone|somebody|anyone|anybody|manager|owner|boss|agent|representative|rep|staff|receptionist|operator|team|doctor|dr|dentist|stylist|plumber|one)|(?:real|actual|live) (?:person|human)|(?:want|need|get me|give me|connect me (?:to|with)|transfer me(?: to)?|put me through(?: to)?) (?:an? |the |to )?(?:person|human|manager|owner|agent|representative|operator|someone else)|transfer me|is (?:anyone|anybody|someone) real|human please)\b|^(?:a )?(?:human|person|agent|operator|representative|manager)(?: please)?$/u,
  callback:
    /\b(?:(?:call|ring|phone) (?:me|us)(?: back)?|call ?backs?|give (?:me|us) a (?:quick )?(?:call|ring|buzz|shout)|(?:someone|somebody|anyone|anybody|they|you|he|she|dr \w+|the (?:office|doctor|owner|manager)) (?:please |to )?(?:call|ring|phone)(?: me| us)?|get a call|schedule a call|set up a call|speak (?:on|over) the phone)\b/u,
  leave_message:
    /\b(?:(?:leave|take|pass (?:on|along)|give (?:him|her|them)|relay) (?:a |the |this |my )?(?:quick )?message|message for|pass (?:this|that|it) (?:on|along))\b/u,
  relay:
    /\b(?:(?:(?:can|could|would|will) (?:you |u )(?:please )?|please )tell|^(?:(?:hi|hello|hey|ok|and|also) ,? ?)*tell) (?!(?:me|us|if|whether|what|whats|when|where|which|who|why|how|that|more|you)\b)\w+ \w|\blet (?!(?:me|us|you|it)\b)(?:\w+ ){1,4}know\b/u,
  late: /\b(?:running (?:\w+ ){0,4}(?:late|behind)|(?:be|am|im) (?:\w+ ){0,5}late|\d+ ?(?:to \d+ )?minutes (?:late|behind|away)|late by \d+|stuck in traffic)\b/u,
  cancel:
    /\b(?:(?<!(?:dont|do not|didnt|did not|wont|not|never|cant|without|if i|to not) |(?:want|need|have|going|trying) to not |(?:dont|do not|didnt|not) (?:want|need|have) to |(?:dont|do not) (?:\w+ )?)(?:cancel|canceling|cancelling)\b|(?:want|need|like|have) (?:it|that|this|them|my \w+) cancell?ed|call(?:ing)? (?:it |that |this )?off|calls? off|take me off|(?:drop|remove|delete|scrap|scratch|kill) (?:my|the|that|it|our)|no longer need|dont need (?:it|the|my|that) (?:\w+ )?(?:anymore|any more|appointment|visit)|(?:not|wont be) coming|get rid of my)\b/u,
  cannot_come:
    /\b(?:cant|cannot|can not|couldnt|unable to|(?:wont|will not|not going to|may not|might not) (?:be able to)?) ?(?:make|come|attend|get there|be there|do) ?(?:it|my|the|to|in)?\b|\bwont make it\b|\bsomething (?:has )?(?:came|come) up\b|\bhave to miss\b/u,
  keep: new RegExp(
    `\\b(?:(?:dont|do not|not|never|no need to) (?:(?:want|need|have|going|trying|mean|to|wanna|please) )*(?:cancel|canceling|cancelling|drop|remove|delete)|(?:keep|leave) (?:my|our|the|that|this) (?:\\w+ )?${VISIT})\\b`,
    'u',
  ),
  is_free:
    /\b(?:im|i am|ill be|i will be|were|we are|well be) (?:(?:now|actually|totally|completely|all|still|back) )*(?:free|available)\b/u,
  move: /\b(?:re ?schedul\w*|postpone|(?:move|change|switch|swap|bump|push|shift|bring) (?:it|that|this|(?:my|our|the)(?! (?:\w+ )?(?:insurance|number|phone|address|name|email|card|info|information|details|password|mind|order|oil|filter|car|locks?|pipes?|faucet|valve)\b)|back|forward|up|to|\w+s (?:appointment|visit|cleaning|booking|lesson|haircut|reservation|time))\b|moved|(?:different|another|new|other) (?:day|time|date) for (?:my|the|our|that)|change (?:of )?(?:the )?(?:day|time|date|appointment|booking)|come (?:on )?another (?:day|time))/u,
  list: new RegExp(
    `\\b(?:(?:when|what time|what day|what date|which day)(?: and (?:when|what time|where))?(?: is| was| are|s)? (?:it |that )?(?:(?:my|our) |the )?(?:next )?(?:\\w+ )?${VISIT}|do (?:i|we) have (?:an?|any|another|my) (?:\\w+ )?${VISIT}|what (?:\\w+ )?${VISIT} (?:do (?:i|we)|have (?:i|we)|i) (?:have|got)|when (?:do|will) (?:i|we) (?:get to )?(?:see|meet) (?:you|u|dr|the)|my (?:next|upcoming|scheduled|future) ${VISIT}|(?:when|what time|what day) (?:am i|are we|do i|did i|was i) (?:coming|booked|scheduled|in|supposed|come|due|book|have)|am i (?:still )?(?:booked|scheduled|on the (?:book|schedule|calendar)|down)|what do i have (?:booked|scheduled|coming up)|(?:did|is) (?:my|the|our) ${VISIT} (?:go through|still on|confirmed|booked)|list (?:of )?my ${VISIT}|(?:check|see|show|remind me (?:of|about)|confirm (?:the )?(?:date|time|details) (?:of|for)) (?:when )?my ${VISIT}|forgot (?:when|what time|my ${VISIT}))\\b`,
    'u',
  ),
  confirm:
    /\b(?:(?<!(?:not|cant|cannot|dont|didnt|yet|wont|unable) (?:to )?)(?:confirm(?:ing)?|confirmed)|(?<!(?:can|could|may) (?:i|we) |to |will i |i )see (?:you|ya)(?! (?:about|for))|(?:ill|i will|well|we will|i shall|will) (?:def |definitely |for sure )?(?:be there|be in|make it|come)|im (?:still )?(?:coming|in|good for)|(?:i am|were|we are) (?:still )?coming|still (?:good|on) for|count me in|cu then|looking forward)\b|^c$/u,
  book: new RegExp(
    `\\b(?:book\\w*|schedul(?:e|ing)|set up|make (?:an? |another )?(?:\\w+ )?${VISIT}|(?:an?|another|next|new) (?:\\w+ )?(?:appointment|visit|booking|reservation)|appointment|reserve|reservation|(?:get|come|fit|squeeze|slot|pop|bring|take|sneak) (?:me |us |him |her |them |my \\w+ |one )?in\\b|come by|(?:to |i |me |can |could )see (?:the |a |you|dr |somebody|someone)|need (?:to see|someone out|somebody out|someone to|somebody to|a plumber|an? electrician|a tech)|send (?:someone|somebody|a )|come out|sign (?:me )?up|take a look at)`,
    'u',
  ),
  availability:
    /\b(?:(?:do|does|did|have|has|got|is|are|any|anything|whats|what|when|what time|when can|when could|how soon|how about|what about|can|could)\b(?: (?!(?:im|ill|well|were) )\w+){0,6} (?:available|availability|free|open(?!(?:ed| until| till| on (?:new|christ)))|openings?|slots?|spots?|times?(?! (?:do|does|are|is) (?:you|u|they) (?:open|close|there))|room|space|(?:come|get|be seen|fit|see)\b)|any(?:thing)? (?:open|free|available|left|on|for|after|before|around|this|next|tomorrow|today|at)|availability|openings?|can (?:we|i|you) do\b|(?:how|what) about|what do you have|what have you got|what else)\b/u,
  drop: /\b(?:never ?mind|wrong (?:number|person)|forget (?:it|about it|that)|changed my mind|dont worry about it|leave it|no longer interested|dont book|do not book)\b/u,
  defer:
    /\b(?:not right now|maybe (?:later|another time)|ill (?:get back|think|call|text|let you know|check)|let me (?:check|think|get back|see|look|ask)|get back to you|need to (?:check|think|ask))\b/u,
  thanks: /\b(?:thanks?|thank you|appreciate|cheers|many thanks|tysm)\b/u,
  bye: /^(?:ok )?(?:bye|goodbye|good bye|bye bye|later|see ya|see you|cya|ttyl|thats all|that is all|thats it|have a (?:good|great|nice) \w+|good night|im good|all good|all set|no more questions|nothing else)\b/u,
  greeting:
    /^(?:hi|hello|hey|heya|heyy|hiya|yo|howdy|greetings|sup|hola|good (?:morning|afternoon|evening|day)|morning|evening|knock knock|anyone there|test|testing)\b/u,
  yes: /^(?:(?:oh|um|hmm|well) )?(?:yes|ok|sure|sounds? (?:good|great|perfect|fine)|(?:that |it |this )?(?:works?|will work|ll work)|thatll (?:work|do)|perfect|great|awesome|excellent|wonderful|lovely|deal|do it|do that|go ahead|go for it|please do|please|book it|book me|put me down|take it|ill take (?:it|that|this)|i ll take it|lock it in|thats (?:fine|good|great|perfect|ok|right|correct|the one)|that is (?:fine|good|great|perfect|ok)|fine|cool|absolutely|definitely|def|of course|correct|right|confirm|i guess|alright|all right|good|lets do it|lets do that|lets go with|nice|yes please|works for me|i would|id love)\b/u,
  no: /^(?:no|not really|neither|none|not (?:good|great|that|those|either|any|possible)|nothing)\b|\b(?:(?:none|neither) (?:of|work)|(?:those|that|these|them|they|either|both|it) (?:dont|doesnt|wont|do not|does not|isnt|arent)(?: really)?(?: work| suit| good)?|(?:dont|doesnt|wont|do not|does not) (?:really )?(?:work|suit|fit)|something else|(?:other|different|more|another) (?:times?|options?|days?|dates?|slots?|openings?)|anything else|what else|cant do (?:those|either|any|that|it|them)|not (?:going to|gonna) work|i said|too (?:early|late|soon|far))\b/u,
  instead:
    /\b(?:instead|actually|rather|make (?:it|that)|on second thought|change (?:it|that|this)|scratch that|i meant|sorry i mean|oops|better)\b/u,
  also: /\b(?:also|another|one more|as well|too|second one for|add (?:a|one|another|my))\b/u,
};

/** All that a sentence may be doing. Which of it counts depends on what was said before. */
export function intentsOf(plain: string): Set<Intent> {
  const found = new Set<Intent>();
  for (const [intent, sign] of Object.entries(SIGNS))
    if (sign.test(plain)) found.add(intent as Intent);
  return found;
}

/** Nothing but a greeting, with or without a name or a "how are you". */
export const ONLY_GREETING =
  /^(?:(?:hi|hello|hey|heya|hiya|yo|howdy|greetings|sup|hola|good (?:morning|afternoon|evening|day)|morning|evening|there|again|how are you(?: doing)?(?: today)?|how is it going|hows it going|whats up|anyone there|is anyone there|hello there|test|testing|you there|guys|everyone|folks|team|marge|sandy|alex|emma|marcus|,) ?)+$/u;
