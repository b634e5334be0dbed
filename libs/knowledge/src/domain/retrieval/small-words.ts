/** Words of a list in one text. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** How people shorten words in texts, without apostrophes, and what they mean. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '2day': 'today',
    '2nite': 'tonight',
    '2moro': 'tomorrow',
    '4': 'for',
    ac: 'air conditioning',
    addy: 'address',
    addr: 'address',
    appt: 'appointment',
    appts: 'appointments',
    apt: 'appointment',
    b4: 'before',
    bday: 'birthday',
    cant: 'can not',
    cuz: 'because',
    doc: 'doctor',
    dont: 'do not',
    fri: 'friday',
    gonna: 'going to',
    gotta: 'got to',
    hows: 'how is',
    hr: 'hour',
    hrs: 'hours',
    hve: 'have',
    im: 'i am',
    isnt: 'is not',
    ive: 'i have',
    kinda: 'kind of',
    labs: 'lab',
    meds: 'medication',
    min: 'minute',
    mins: 'minutes',
    mon: 'monday',
    pls: 'please',
    plz: 'please',
    ppl: 'people',
    r: 'are',
    resched: 'reschedule',
    rx: 'prescription',
    sat: 'saturday',
    thu: 'thursday',
    thurs: 'thursday',
    thx: 'thanks',
    tmrw: 'tomorrow',
    tue: 'tuesday',
    tues: 'tuesday',
    u: 'you',
    ur: 'your',
    wanna: 'want to',
    wed: 'wednesday',
    whats: 'what is',
    whens: 'when is',
    wheres: 'where is',
    whos: 'who is',
    wut: 'what',
    ya: 'you',
    yall: 'you',
    youre: 'you are',
  }).map(([short, long]) => [short, long.split(' ')]),
);

/** Words that say nothing about what is asked. */
export const STOP_WORDS = words(`
  a about actually again ah all also am an and any anybody anyone anything are as at away be been
  being but bye by can cause could did do does doing done else everything eh even ever every for
  from get gets getting go going got had has have having he hello her here hey hi him his how hows
  i if in into is it its itself just know let lets like lol maybe me mean might mine more most much must
  my near nearby no nope not of off oh ok okay on one only or other our ours out over please pretty
  probably really right said same say see she should so some something stuff such sure than
  thank thanks that the their them then there these they thing things this those though to too type
  uh um up upon us very was way we well were what when where which while who whom whose why will
  with within without wondering would yeah yep yes yet you your yours yup guys guy folks sir maam
  haha hahaha omg wow cool great perfect awesome sounds good fine nice alright
`);

/**
 * Words so common at the desk of a business that they tell little: they help to choose
 * between entries and cannot carry an answer.
 */
export const WEAK_WORDS = words(`
  accept allow allowed afternoon appointment appointments around ask ask back bad base before best big book booked booking
  bring business buy call called change check clinic come coming company day days different do done early
  end evening everyone expect few find first fix free friday front give guests handle happen happening 
  help here hope keep kind last late later leave left lets list little long look looking make many
  message minute minutes monday month morning move need needed new next night now number offer office own patient patients
  people person phone place plan possible practice provide question quick ready real reason regular
  run running saturday say schedule sell send serve service set shop show soon somebody someone staff start
  still stop store sunday take takes taking talk tell test testing text thing think thursday time times today tomorrow tonight
  treat try tuesday turn two under use visit visits want wednesday week weeks wish work
  working world write yesterday client clients customer customers session sessions year years
`);

/** Words of their own that look like slips in words that matter here. */
export const LOOKALIKES = words(`
  cast coast cover letter massage massages paint painted painter painting prince prize waiter water
`);
