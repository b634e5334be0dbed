import fc from 'fast-check';
import { consentWordIn } from './consent-words';

describe('words that the carrier acts upon', () => {
  it.each(['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'])(
    'takes %s for an opt-out in any case, with white space around it',
    (keyword) => {
      for (const text of [keyword, keyword.toLowerCase(), ` ${keyword}\n`]) {
        expect(consentWordIn(text)).toEqual({ kind: 'stop', byCarrier: true, keyword });
      }
    },
  );

  it.each(['START', 'UNSTOP'])('takes %s for an opt-in', (keyword) => {
    expect(consentWordIn(keyword)).toEqual({ kind: 'start', byCarrier: true, keyword });
  });

  it('takes YES for an opt-in of those only who had opted out', () => {
    expect(consentWordIn('Yes')).toEqual({
      kind: 'start',
      byCarrier: true,
      keyword: 'YES',
      onlyIfOptedOut: true,
    });
  });

  it.each(['HELP', 'INFO'])('leaves %s to the carrier', (keyword) => {
    expect(consentWordIn(keyword)).toEqual({ kind: 'help', byCarrier: true, keyword });
  });
});

it.each([
  'STOP!!',
  'stop.',
  'Stop please',
  'please stop',
  'Stop it',
  'stop stop stop',
  'just stop already',
  '"STOP"',
  'STOP 🛑',
  'ｓｔｏｐ',
  'st\u200bop',
  'Stop all',
  'Cancel.',
  'This is spam. Stop.',
  'please stop texting me',
  'stop texting me',
  'Stop sending me messages',
  'stop sending me these texts!',
  'STOP TEXTING ME!!!',
  'can you stop texting me',
  'can you please stop sending me texts?',
  'I told you to stop texting me',
  'I asked you to stop messaging me. Do it',
  'i want you to stop contacting me',
  'you need to stop. You should stop texting this number',
  "didn't I ask you to stop texting me",
  "Why don't you stop texting me",
  'stop with the texts',
  'stop the messages',
  'stop spamming me',
  'stop bothering me',
  'quit texting me',
  'how do i stop these messages',
  "I'd like to stop getting these texts",
  'stp texting me',
  'stop txting me',
  'stop textin me plz',
  'stop messging me',
  "don't text me again",
  'Do not text me anymore.',
  'dont txt me',
  'do not contact me',
  'never text me again',
  'dont send me any more messages',
  "Don't text me, call me",
  "please don't message this number",
  'no need to text me anymore',
  "I don't want to receive texts anymore",
  'I no longer wish to receive messages',
  'dont want these texts',
  'do not wish to be contacted',
  "I don't want to hear from you",
  "I don't want you to text me",
  'no more texts',
  'no more messages please',
  'take me off your list',
  'Take me off of your texting list please',
  'remove me from your list',
  'remove me',
  'remove my number',
  'please delete my number',
  'lose my number',
  'wrong number, lose my number',
  'you have the wrong person. delete my number',
  'remove my number from your system',
  'unsubscribe me',
  'unsubscribe please',
  'unsubscibe',
  'unsuscribe',
  'unsubcribe me',
  'unsubscirbe',
  'unsub',
  'how do I unsubscribe',
  "I can't unsubscribe",
  'opt out',
  'Opt me out please',
  'I want to opt out of these texts',
  'leave me alone',
  'please leave me alone!',
  'cease and desist',
  'ALTO',
  'parar',
  '¡Basta!',
  'no me escriban más',
  'Por favor no me manden mensajes',
  'no me envíen más mensajes',
  'dejen de escribirme',
  'no quiero recibir más mensajes',
  'no más mensajes por favor',
  'quítenme de su lista',
])('hears an opt-out in %j', (text) => {
  expect(consentWordIn(text)).toEqual({ kind: 'stop', byCarrier: false });
});

it.each([
  '',
  '?',
  '👍',
  'can I stop by at 3?',
  'I can stop by at 3',
  'please stop by the pharmacy for me',
  'ill stop in tomorrow',
  "what's the last stop on the bus",
  'which bus stop is closest',
  "don't stop believing",
  "please don't stop texting me",
  "don't stop the reminders",
  'I never asked you to stop texting me',
  'did you stop texting me?',
  'why did you stop sending reminders',
  'when did you stop sending texts',
  "I can't stop coughing",
  "my son can't stop texting",
  'my doctor told me to stop smoking',
  'my wife told me to stop texting while driving',
  'should I stop taking aspirin before the visit?',
  'how do I stop the bleeding',
  'stop the bleeding how',
  'Stop! I meant Tuesday',
  'wait, stop, I meant Tuesday',
  'nonstop pain since monday',
  'cancel my appointment tuesday',
  'please cancel',
  'cancel it',
  'Cancel my cleaning please',
  'I need to cancel',
  "Can't make it, cancel tuesday",
  'X',
  'end of the month works',
  'the end of the day is best',
  'at the end',
  'quit smoking program?',
  'I quit my job so mornings work',
  'remove my stitches',
  'can you remove my tooth',
  'remove me from the waitlist',
  'take me off the schedule for friday',
  'remove my name from the 3pm appointment',
  'take my number: 555 1234',
  'delete my old number and use this one',
  "I don't have your number on my list",
  'help me book',
  'Help! My tooth broke',
  'info about whitening',
  'can I get some info',
  'yes',
  'yes please',
  'yes, 2:00 works',
  'start at 9?',
  'when do you start in the morning',
  "let's start with a cleaning",
  "don't text me before 9",
  "please don't text me at work, I'm on shift until 5",
  "why don't you text me the address",
  "you don't text me back",
  "I don't text much",
  "I don't want to text you my card number",
  'no more pain, thanks',
  'no more openings this week?',
  'I got no more texts after that',
  'do you have no more messages for me',
  'I unsubscribed by mistake',
  "I don't want to unsubscribe",
  'did I unsubscribe?',
  'can I opt out of the x-ray?',
  "my kids won't leave me alone for a minute",
  'I left a message, did you get it',
  'send me a text when it is ready',
  'text me',
  'para mañana',
  'a qué hora paran los buses',
  'no me duele',
  'no me manden a otro doctor',
  'revoke my consent form signature? which page',
  'lol ok',
  "I'm unsure about tuesday",
  'is that subscription over?',
])('hears no opt-out in %j', (text) => {
  expect(consentWordIn(text)?.kind).not.toBe('stop');
});

it.each([
  'start.',
  'Start texting me again',
  'you can text me again',
  'please resubscribe me',
  'opt me back in',
])('hears an opt-in in %j', (text) => {
  expect(consentWordIn(text)).toEqual({ kind: 'start', byCarrier: false });
});

it.each([
  'start at 9?',
  'help me book',
  'Help!',
  'info please',
  'yes please',
  'YES!',
  'constructor',
])('leaves %j to whoever answers', (text) => expect(consentWordIn(text)).toBeNull());

it('is through with any text, however long or strange, at once', () => {
  const hostile = [
    'stop '.repeat(2_000),
    'please '.repeat(1_500) + 'x',
    'stop sending the '.repeat(600),
    'dont text me again again '.repeat(400) + 'x',
    'no me manden mas '.repeat(600),
    'unsu'.repeat(2_500),
    'you '.repeat(2_500) + 'stop',
    'a'.repeat(10_000),
  ];
  for (const text of hostile) {
    const start = performance.now();
    consentWordIn(text);
    expect(performance.now() - start).toBeLessThan(500);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      consentWordIn(text);
    }),
  );
});
