/** The conversation: shows what the phone sent and got, and sends. */
export const TEXTS = String.raw`
const QUIET_MS = 30 * 60000;
const WAITING_MS = 8000;
const shown = new Map();
/** Texts on their way to the sandbox, or refused by it. */
let unsent = [];
let latest = '';

function bubble(text) {
  const isMine = text.from === state.me;
  const who = isMine ? 'You: ' : text.carrier ? 'Network: ' : 'Coordinator: ';
  const body = element('div', { className: 'bubble', dir: 'auto' }, element('span', { className: 'unseen', textContent: who }), text.body);
  for (const { url, contentType } of text.media ?? []) {
    body.append(element('a', { className: 'attachment', href: url, target: '_blank', rel: 'noreferrer', textContent: contentType }));
  }
  return element('div', { className: isMine ? 'mine' : text.carrier ? 'network' : 'theirs' }, body);
}

function dayOf(at) {
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date().toDateString();
  const day = isToday ? 'Today' : moment.toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric' });
  return day + ' ' + moment.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}

function once(id, make) {
  if (!shown.has(id)) shown.set(id, make());
  return shown.get(id);
}

function stateOf(text) {
  if (text.failed) {
    const again = element('button', { type: 'button', textContent: 'Try again' });
    again.addEventListener('click', () => void send(text.body, text));
    return element('div', { className: 'failed' }, element('p', { className: 'state' }, 'Not sent. ' + text.failed + ' ', again));
  }
  const words = text.sending ? 'Sending' : 'Delivered';
  return element('div', {}, element('p', { className: 'state', textContent: words }));
}

function waiting() {
  const dots = element('div', { className: 'waiting' }, element('i'), element('i'), element('i'));
  dots.setAttribute('role', 'img');
  dots.setAttribute('aria-label', 'Waiting for an answer');
  return element('div', {}, dots);
}

function rowsOf(texts) {
  const rows = [];
  let before = 0;
  for (const text of texts) {
    const at = Date.parse(text.at);
    if (at - before > QUIET_MS) rows.push(once('day ' + text.id, () => element('div', { className: 'day', textContent: dayOf(text.at) })));
    before = at;
    rows.push(once(text.id, () => bubble(text)));
    if (text.failed) rows.push(once('failed ' + text.id, () => stateOf(text)));
  }
  const last = texts.at(-1);
  if (last?.from === state.me && !last.failed) {
    rows.push(once((last.sending ? 'sending ' : 'delivered ') + last.id, () => stateOf(last)));
    if (Date.now() - Date.parse(last.at) < WAITING_MS) rows.push(once('waiting', waiting));
  }
  if (texts.length === 0) {
    const words = state.to ? 'Nothing here yet. Say hello, or ask for a time.' : 'Hire a coordinator first. Their number appears here as soon as they have one.';
    rows.push(once('empty ' + Boolean(state.to), () => element('div', { className: 'empty', textContent: words })));
  }
  return rows;
}

/** Puts the rows in place and leaves those alone that are there, so that nothing is read out twice. */
function place(rows) {
  const thread = $('thread');
  const atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
  const log = $('log');
  for (const child of [...log.children]) if (!rows.includes(child)) child.remove();
  for (const [index, row] of rows.entries()) {
    if (log.children[index] !== row) log.insertBefore(row, log.children[index] ?? null);
  }
  if (atEnd) thread.scrollTop = thread.scrollHeight;
}

function inThread({ from, to }) {
  return (from === state.me && to === state.to) || (from === state.to && to === state.me);
}

let known = [];
const render = () => place(rowsOf([...known, ...unsent].filter(inThread)));

async function refresh() {
  const me = state.me;
  const texts = await call('phone/sms?' + new URLSearchParams({ number: me }));
  if (me !== state.me) return;
  known = texts;
  render();
}

async function send(body, again) {
  const text = { id: 'unsent ' + crypto.randomUUID(), from: state.me, to: state.to, body, at: new Date().toISOString(), sending: true };
  unsent = [...unsent.filter((one) => one !== again), text];
  render();
  $('thread').scrollTop = $('thread').scrollHeight;
  try {
    const sent = await call('phone/sms', json('POST', { from: text.from, to: text.to, body }));
    shown.set(sent.id, shown.get(text.id));
    unsent = unsent.filter((one) => one !== text);
    if (!known.some(({ id }) => id === sent.id)) known = [...known, sent];
  } catch (error) {
    unsent = unsent.map((one) => (one === text ? { ...text, sending: false, failed: error.status ? error.message : 'The sandbox does not answer.' } : one));
  }
  render();
}

const field = $('body');
const allow = () => { $('go').disabled = field.value.trim() === '' || !state.to; };
function submit() {
  if ($('go').disabled) return;
  void send(field.value);
  field.value = '';
  allow();
  field.focus();
}
field.addEventListener('input', allow);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit();
});
$('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
const phrases = [...document.querySelectorAll('[data-phrase]')];
for (const button of phrases) {
  button.addEventListener('click', () => {
    open($('text-tab'));
    void send(button.textContent.trim());
  });
}

state.onChange.push(() => {
  shown.clear();
  known = known.filter(inThread);
  allow();
  for (const button of phrases) button.disabled = !state.to;
  void refresh().catch(render);
});
watch(offerNumbers, 3000);
watch(refresh, 700);
`;
