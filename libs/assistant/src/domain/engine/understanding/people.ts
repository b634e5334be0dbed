import { MONTH, WEEKDAY } from './calendar-words';
import { plainWords } from './normalize';
import { speaksOfService } from './services';
import { VOCABULARY } from './spellings';

/** Words that stand where a name might, and are none. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'a able about after afternoon again ai all already also always am an and any anyone anything are ' +
    'around as asap asking at available away back bad be because been before best better book booked ' +
    'booking both busy but by bye calling can cancel cant change checking clean cleaning closed color ' +
    'come coming confirm cool could day dentist did different do doctor does doing done dont down due early either else ' +
    'emergency evening excited fine first flexible for free friday from fully getting glad go going gone good got great ' +
    'guess guys had haircut happy hard has have having he hello help her here hey hi him his home hoping hour how ' +
    'human hungry hurting i ill im in interested is it its just kind know last late later leaving like ' +
    'little location looking lost lunch made make many maybe me message mine minutes monday morning move much my ' +
    'name need neither never new next nice no nobody none noon not nothing now of off ok on one only open or other our ' +
    'out over pain patient perfect person planning please possible probably question quick ready real really ' +
    'regarding reschedule right running same saturday say saying schedule second see she sick so some somebody someone something ' +
    'soon sorry sounds still stop stuck sunday super sure table texting thank thanks that the their them then ' +
    'there they thinking third this thursday time tired to today tomorrow tonight too totally trying tuesday two ' +
    'under unable until up urgent us very visit wait waiting want was way we wednesday week well what when ' +
    'where which who whom why will with wondering working works would wrong yes yesterday yet you your ' +
    'robot bot machine ridiculous useless fully dinner breakfast seriously anytime whenever whatever nvm lol omg haha wow ugh hmm um er ' +
    'january february march april june july august september october november december daughter son wife husband mom dad'
  ).split(' '),
);

/** Given names and family names that are also common words. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'april may june august will day an do so my young long best early good great cool hope'.split(
    ' ',
  ),
);
/** What a verb is followed by, and a name is not. */
const OBJECT =
  /^(?:a|an|the|his|her|hers|their|my|our|your|it|this|that|some|up|out|off|down|along|is|was|has|to)$/u;
const CALENDAR_WORD = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, 'u');
const OTHER_VERBS: ReadonlySet<string> = new Set(
  'needs wants has had would could should comes came goes went gets got lost broke fell feels keeps keep'.split(
    ' ',
  ),
);

const isKnownWord = (plain: string): boolean =>
  NO_NAMES.has(plain) ||
  OTHER_VERBS.has(plain) ||
  CALENDAR_WORD.test(plain) ||
  VOCABULARY.includes(plain) ||
  speaksOfService(plain);

const NAME_WORD = "\\p{L}[\\p{L}\\p{M}'’.-]{0,30}";
const NAME = `(${NAME_WORD}(?: ${NAME_WORD}){0,3})`;
const SAYS_NAME = [
  new RegExp(
    `\\b(?:my name(?:'s| is|s)?|name(?:'s| is|s)|the name(?:'s| is)|put (?:it|me|that|us) (?:down )?(?:under|as)|put it in|under the name(?: of)?|book it under|make it under|call me)\\s+${NAME}`,
    'iu',
  ),
  new RegExp(
    `^(?:\\s*(?:hi|hello|hey|good (?:morning|afternoon|evening))[ ,!.]+)?(?:this is|it's|its|it is|i'm|im|i am)\\s+${NAME}`,
    'iu',
  ),
  new RegExp(`\\b(?:this is|it's|i'm|i am)\\s+${NAME}`, 'iu'),
  new RegExp(`(?:^|[.!,]\\s*)${NAME} here\\b`, 'iu'),
  new RegExp(`\\bunder ${NAME}`, 'iu'),
];
/** Patterns that also fit much else: what they find has to look like a name. */
const LOOSE_FROM = 1;
/** A text that does nothing but introduce. */
const INTRODUCTION = new RegExp(
  `^\\s*(?:(?:hi|hello|hey)[ ,!.]+)?(?:this is|it's|its|i'm|im|i am)\\s+${NAME}[.! ]*$`,
  'iu',
);

const RELATION =
  '(son|daughter|kid|child|boy|girl|baby|wife|husband|partner|spouse|mom|mum|mother|dad|father|brother|sister|grandma|grandmother|grandpa|grandson|granddaughter|friend|girlfriend|boyfriend|fiance|fiancee|roommate|niece|nephew|aunt|uncle|boss|dog|cat)';
const FOR_SOMEBODY = new RegExp(
  `\\b(?:for|bring(?:ing)?|see|get|got|have|need|needs|book|and|with)?\\s*(?:my|our|me and my)\\s+(?:\\p{L}+\\s+)?${RELATION}\\b(?!['’]s)(?:\\s*,)?(?:\\s+${NAME})?`,
  'iu',
);
const FOR_NAMED = /\bfor (\p{Lu}[\p{Ll}'’-]{1,30})(?: (\p{Lu}[\p{Ll}'’-]{1,30}))?\b/u;

/** Whom a visit is for, when it is not the one who texts. */
export interface SomebodyElse {
  readonly name?: string;
  readonly relation?: string;
}

/** The name that somebody gives as their own. */
export function ownName(original: string): string | undefined {
  for (const line of original.split('\n')) {
    const alone = INTRODUCTION.exec(line)?.[1];
    const name = alone === undefined ? nameWithin(line) : (wholeName(alone) ?? nameWithin(line));
    if (name) return name;
  }
  return undefined;
}

function nameWithin(line: string): string | undefined {
  for (const [index, pattern] of SAYS_NAME.entries()) {
    const found = pattern.exec(line)?.[1];
    if (found === undefined) continue;
    const name = trimmedName(found, index >= LOOSE_FROM);
    if (name) return name;
  }
  return undefined;
}

/** A name that is all there is: then it need not be written with capitals. */
function wholeName(words: string): string | undefined {
  const name = trimmedName(words, false);
  return name?.split(' ').length === words.split(' ').length ? name : undefined;
}

/** The name in an answer to "what name?", which may be nothing but the name. */
export function answeredName(original: string): string | undefined {
  return nameAlone(original) ?? ownName(original);
}

/** The name that is all of a text, even where its words could mean something else. */
export function nameAlone(original: string): string | undefined {
  if (/[?\d]/u.test(original)) return undefined;
  const bare = original
    .replace(
      /^[\s,.!]*(?:(?:yes|yeah|sure|ok|okay|oh|hi|hello|it's|its|it is|this is|i'm|im|i am|that's|thats|just|for|thanks|please)[\s,.!-]+)*/iu,
      '',
    )
    .replace(/[\s,.!]+(?:please|thanks|thank you|thx|here|ty)?[\s,.!]*$/iu, '');
  if (!new RegExp(`^${NAME}$`, 'u').test(bare)) return undefined;
  const words = bare.split(' ');
  const known = words.map((word) => NO_NAMES.has(plainWords(word)));
  const isWritten = words.every((word) => !/^\p{Ll}/u.test(word));
  const couldBe = words.every(
    (word, index) => known[index] === false || NAMES_TOO.has(plainWords(word)),
  );
  // "Jo Early" is a name by its first word and its capitals.
  const isName = couldBe || (isWritten && words.length > 1 && known[0] === false);
  return isName
    ? capitalized(words.map((word) => word.replace(/[.'’-]+$/u, '')).join(' '))
    : undefined;
}

export function somebodyElse(original: string): SomebodyElse | undefined {
  const text = original.replace(/’/gu, "'");
  const related = FOR_SOMEBODY.exec(text);
  const relation = related?.[1]?.toLowerCase();
  if (relation) {
    const name = related?.[2] === undefined ? undefined : nameBeside(related[2]);
    return { relation, ...(name && { name }) };
  }
  const named = FOR_NAMED.exec(text);
  const name = named
    ? trimmedName([named[1], named[2]].filter(Boolean).join(' '), true)
    : undefined;
  return name ? { name } : undefined;
}

/** The name after "my daughter": with a capital letter, or a word that is nothing else. */
function nameBeside(found: string): string | undefined {
  if (!/^\p{Ll}/u.test(found)) return trimmedName(found, true);
  const words: string[] = [];
  for (const word of found.split(' ')) {
    const plain = plainWords(word);
    if (OBJECT.test(plain)) return undefined;
    if (isKnownWord(plain)) break;
    words.push(word);
  }
  return words.length > 0 ? trimmedName(words.join(' '), false) : undefined;
}

function trimmedName(found: string, hasToBeCapital: boolean): string | undefined {
  const words: string[] = [];
  for (const word of found.split(' ')) {
    const bare = word.replace(/[.'’-]+$/u, '');
    // A single letter after a first name is the last name's.
    const plain = bare.length === 1 && words.length > 0 ? bare : plainWords(bare);
    const isInitial = plain.length === 1 && words.length > 0 && !/^[ai]$/u.test(bare);
    if (
      bare === '' ||
      (!isInitial && NO_NAMES.has(plain)) ||
      / /u.test(plainWords(bare.replace(/-/gu, '')))
    )
      break;
    if (hasToBeCapital && !/^\p{Lu}/u.test(bare) && /^\p{Ll}/u.test(bare)) break;
    words.push(bare);
    // "Smith. Can I ..." ends with the sentence.
    if (word.endsWith('.') && bare.length > 2) break;
  }
  const name = words.slice(0, 4).join(' ');
  return /\p{L}/u.test(name) ? capitalized(name) : undefined;
}

const capitalized = (name: string): string =>
  name === name.toLowerCase() || (name === name.toUpperCase() && name.length > 3)
    ? name
        .toLowerCase()
        .replace(
          /(^|[ '-])(\p{L})/gu,
          (_all, lead: string, letter: string) => lead + letter.toUpperCase(),
        )
    : name;

const HOW_MANY = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const PARTY = [
  new RegExp(
    `\\b(?:party|table|group|reservation|booking|dinner|lunch|seats?|room|spot|place) (?:of|for) ${HOW_MANY}(?! ?(?:am|pm|:|oclock))\\b`,
    'u',
  ),
  new RegExp(`\\b${HOW_MANY} (?:of us|people|persons|ppl|guests|pax|diners|seats|top)\\b`, 'u'),
  new RegExp(`\\b(?:were|we are|well be|we will be|there(?:s| are| will be)) ${HOW_MANY}\\b`, 'u'),
];
const ADULTS_AND_KIDS = new RegExp(
  `\\b${HOW_MANY} adults?(?: ,)?(?: and| plus)? ${HOW_MANY} (?:kids?|children|child|babies|baby|toddlers?)\\b`,
  'u',
);
const FOR_SO_MANY = new RegExp(
  `\\bfor ${HOW_MANY}(?! ?(?:am|pm|:|oclock|minutes|hours?|days?|weeks?|tomorrow|today))(?!\\d)\\b`,
  'u',
);
const JUST_TWO = /\b(?:just the two of us|me and (?:my )?(?:\w+)|the two of us)\b/u;
const BARE_NUMBER = new RegExp(
  `^(?:just |only |well be |we are |about )*${HOW_MANY}(?: please| total| people)*$`,
  'u',
);
const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const figure = (word: string | undefined): number =>
  word === undefined ? 0 : /^\d/u.test(word) ? Number(word) : WORDS.indexOf(word) + 1;

/** How many come. `tables` is a business where "for 4" says so; `asked` one that just asked. */
export function partySize(plain: string, tables: boolean, asked: boolean): number | undefined {
  const mixed = ADULTS_AND_KIDS.exec(plain);
  if (mixed) return figure(mixed[1]) + figure(mixed[2]);
  for (const pattern of [
    ...PARTY,
    ...(tables ? [FOR_SO_MANY] : []),
    ...(asked ? [BARE_NUMBER] : []),
  ]) {
    const size = figure(pattern.exec(plain)?.[1]);
    if (size > 0) return size;
  }
  return tables && JUST_TWO.test(plain) ? 2 : undefined;
}
