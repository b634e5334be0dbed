import { icon } from './icons';

/** What a person might say first. */
const PHRASES = [
  'Can I get a cleaning next Tuesday?',
  'The second one',
  'Make it half an hour later',
  'Do you take Delta Dental?',
  'Can I talk to a person?',
];

const LINES = [
  ['mobile', 'Mobile', 'Texts arrive.'],
  ['landline', 'Landline', 'Texts come back undelivered, error 30006.'],
  ['unreachable', 'Switched off', 'Texts come back undelivered, error 30003.'],
] as const;

const SETUP = `
<section class="aside setup" aria-label="Who texts whom">
  <h2 class="title">Be a customer for a minute</h2>
  <p class="lead">Text your coordinator as a customer would. What happens is real: it lands in the calendar and the inbox.</p>
  <label class="label" for="me">Your number</label>
  <input class="field" id="me" type="tel" inputmode="tel" autocomplete="off" spellcheck="false" aria-describedby="me-wrong">
  <p class="wrong" id="me-wrong" hidden>This is no phone number. Write it like (614) 555-0199.</p>
  <label class="label" for="to">You text</label>
  <select class="field" id="to"></select>
  <div class="things">
    <h3>Things to say</h3>
    <div class="choices">
      ${PHRASES.map((phrase) => `<button type="button" data-phrase>${icon('text')}<span>${phrase}</span>${icon('next')}</button>`).join('\n      ')}
    </div>
  </div>
  <button class="done" id="done" type="button">Done</button>
</section>`;

const PHONE = `
<main class="phone" aria-labelledby="phone-title">
  <h1 class="unseen" id="phone-title">Phone</h1>
  <div class="status" aria-hidden="true"><span id="clock"></span><span class="battery"></span></div>
  <div class="you"><span>You are <span id="me-shown"></span></span><button id="change" type="button">Change</button></div>
  <section class="panel" id="text-panel" role="tabpanel" aria-labelledby="text-tab">
    <header class="with"><span class="arch" id="initial" aria-hidden="true"></span><div><b id="name"></b><small id="number"></small></div><span class="lost" id="lost" role="status"></span></header>
    <div class="thread" id="thread" tabindex="0" role="log" aria-label="Texts"><div id="log"></div></div>
    <div class="chips" role="group" aria-label="Things to say">${PHRASES.map((phrase) => `<button type="button" data-phrase><span>${phrase}</span></button>`).join('')}</div>
    <form class="type" id="form">
      <textarea id="body" rows="1" placeholder="Text message" aria-label="Text message" enterkeyhint="send"></textarea>
      <button class="go" id="go" aria-label="Send" disabled>${icon('send')}</button>
    </form>
  </section>
  <section class="panel" id="email-panel" role="tabpanel" aria-labelledby="email-tab" hidden>
    <div class="address"><label class="label" for="address">Mailbox of</label>
    <input class="field" id="address" type="email" autocomplete="off" spellcheck="false" placeholder="you@example.com"></div>
    <div class="mails" id="mails" tabindex="0" role="region" aria-label="Mails"></div>
  </section>
  <div class="tabs" role="tablist" aria-label="Ways to get in touch">
    <button type="button" role="tab" id="text-tab" aria-controls="text-panel" aria-selected="true">${icon('text')}Text</button>
    <button type="button" role="tab" id="email-tab" aria-controls="email-panel" aria-selected="false" tabindex="-1">${icon('mail')}Email</button>
  </div>
</main>`;

const LINE = `
<section class="aside line-panel" aria-labelledby="line-title">
  <h2 id="line-title">Your line</h2>
  <div class="lines" role="radiogroup" aria-labelledby="line-title">
    ${LINES.map(
      ([value, name, effect]) =>
        `<label><input type="radio" name="line" value="${value}"><span>${name}<small>${effect}</small></span></label>`,
    ).join('\n    ')}
  </div>
  <p class="note">The network itself heeds STOP, START and HELP, as with any carrier. What it says stands in the middle of the thread.</p>
</section>`;

export const MARKUP = `<div class="desk" id="desk">${SETUP}${PHONE}${LINE}</div>`;
