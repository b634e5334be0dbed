/** How people shorten words in texts, and what they mean. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  '2day': 'today',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2mrw': 'tomorrow',
  '2nite': 'tonight',
  aft: 'afternoon',
  aftn: 'afternoon',
  aftnoon: 'afternoon',
  apoint: 'appointment',
  app: 'appointment',
  appmt: 'appointment',
  appnt: 'appointment',
  appoint: 'appointment',
  appt: 'appointment',
  appts: 'appointments',
  apptmt: 'appointment',
  apt: 'appointment',
  arvo: 'afternoon',
  avail: 'available',
  b4: 'before',
  cancelation: 'cancellation',
  cncl: 'cancel',
  colour: 'color',
  coz: 'because',
  cuz: 'because',
  cxl: 'cancel',
  ditto: 'same',
  eod: 'end of day',
  eve: 'evening',
  gimme: 'give me',
  gonna: 'going to',
  gotta: 'got to',
  hr: 'hour',
  hrs: 'hours',
  idc: 'dont care',
  k: 'ok',
  kk: 'ok',
  lemme: 'let me',
  lmk: 'let me know',
  min: 'minutes',
  mins: 'minutes',
  minute: 'minutes',
  morn: 'morning',
  mornin: 'morning',
  mornings: 'morning',
  afternoons: 'afternoon',
  evenings: 'evening',
  nah: 'no',
  nite: 'night',
  nope: 'no',
  nvm: 'never mind',
  nevermind: 'never mind',
  nxt: 'next',
  oclock: 'oclock',
  okay: 'ok',
  okey: 'ok',
  oki: 'ok',
  omw: 'on my way',
  pleas: 'please',
  pls: 'please',
  plz: 'please',
  r: 'are',
  resched: 'reschedule',
  reschedual: 'reschedule',
  rescedule: 'reschedule',
  rn: 'right now',
  rsv: 'reservation',
  sched: 'schedule',
  skool: 'school',
  sry: 'sorry',
  tmo: 'tomorrow',
  tmoro: 'tomorrow',
  tmorrow: 'tomorrow',
  tmr: 'tomorrow',
  tmrow: 'tomorrow',
  tmrrw: 'tomorrow',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  tnx: 'thanks',
  tomm: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  tomoro: 'tomorrow',
  tomrw: 'tomorrow',
  ty: 'thank you',
  thx: 'thanks',
  thnx: 'thanks',
  u: 'you',
  ur: 'your',
  urs: 'yours',
  wanna: 'want to',
  wat: 'what',
  wednsday: 'wednesday',
  wendsday: 'wednesday',
  wensday: 'wednesday',
  whens: 'when is',
  wheres: 'where is',
  wk: 'week',
  wknd: 'weekend',
  wkend: 'weekend',
  wks: 'weeks',
  wut: 'what',
  y: 'yes',
  ya: 'yes',
  yah: 'yes',
  yas: 'yes',
  yea: 'yes',
  yeah: 'yes',
  yeh: 'yes',
  yep: 'yes',
  yess: 'yes',
  yup: 'yes',
};

/** Emoji that say something by themselves. */
export const EMOJI: readonly (readonly [RegExp, string])[] = [
  [/[👍👌✅🙌💯]/gu, ' yes '],
  [/[👎❌🚫]/gu, ' no '],
  [/[🙏❤💕🥰😘]/gu, ' thanks '],
  [/1️?⃣/gu, ' 1 '],
  [/2️?⃣/gu, ' 2 '],
  [/3️?⃣/gu, ' 3 '],
];

/** Words that matter: one slip of the thumb is forgiven in them. */
export const VOCABULARY: readonly string[] = (
  'monday tuesday wednesday thursday friday saturday sunday january february august september ' +
  'october november december today tomorrow tonight morning afternoon evening weekend weekday ' +
  'appointment appointments reschedule schedule cancel confirm confirmed change booking reserve ' +
  'reservation available availability opening openings earlier later earliest soonest first second ' +
  'third please thanks question message person human before after around between either neither ' +
  'another minutes price parking insurance callback anything anytime whenever different instead ' +
  'location address possible people guests table visit checkup daughter husband'
).split(' ');

/** Common words that only look like a slip of one that matters. */
export const NO_SLIPS: ReadonlySet<string> = new Set(
  (
    'might right night eight light sight there three where these those their chance chances change ' +
    'changes charge layer later water latter letter better matter other mother father brother either ' +
    'whether weather often offer offers older order after alter price pride prices prime place places ' +
    'plane table tables cable taken takes visit visits human woman women month months mouth worth ' +
    'north forth fourth first thirst third think thing things thank found sound round around ground ' +
    'second seconds secure reason season person persons parson month money honey monkey message ' +
    'massage messages booked books looking booking cooking parking marking packing working walking ' +
    'talking taking making cancels canceled cancelled cancelling canceling confirms changed changing ' +
    'scheduled schedules moved moving still until about above under never every seven fever lever ' +
    'color crown clean cleans cleaned cleaner could would should shall great treat heart hear heard ' +
    'early easily nearly clearly yearly really party parts start starts state steak break bread ' +
    'white while which whole whose world would wonder wonders sunny funny maybe march april sorry ' +
    'worry story store today toddy tony being begin again against opened opens opener sometime ' +
    'sometimes something nothing anyone everyone minute visiting peoples addressed addresses'
  ).split(' '),
);
