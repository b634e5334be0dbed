/** What the page remembers and is told, who is on the phone, and the tabs. Runs first. */
export const SHELL = String.raw`
const $ = (id) => document.getElementById(id);
const asked = new URLSearchParams(location.search);
if (asked.get('theme')) document.documentElement.dataset.theme = asked.get('theme');

const memory = {
  get(key) { try { return localStorage.getItem('phone.' + key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem('phone.' + key, value); } catch { /* private browsing */ } },
};

async function call(path, options) {
  const response = await fetch(path, options);
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.detail), { status: response.status });
  return answer.data;
}
const json = (method, body) => ({ method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** E.164 of what was written, or null. */
function e164(written) {
  const digits = written.replace(/[\s().\-\u00a0]/g, '').replace(/^00/, '+');
  const number = /^[2-9]\d{9}$/.test(digits) ? '+1' + digits : digits.replace(/^1(?=\d{10}$)/, '+1');
  return (number.startsWith('+1') ? /^\+1[2-9]\d{9}$/ : /^\+[2-9]\d{6,14}$/).test(number) ? number : null;
}
const readable = (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');

function element(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** Does it again and again while the page is seen; tells when the sandbox does not answer. */
function watch(look, pause) {
  const round = async () => {
    if (!document.hidden) {
      try {
        await look();
        $('lost').textContent = '';
      } catch (error) {
        if (!error.status) $('lost').textContent = 'Reconnecting';
      }
    }
    setTimeout(round, pause);
  };
  void round();
}

const state = {
  me: e164(asked.get('from') ?? '') ?? memory.get('me') ?? '+16145550' + (100 + Math.floor(Math.random() * 100)),
  to: e164(asked.get('to') ?? '') ?? memory.get('to'),
  onChange: [],
};

function become(me, to) {
  Object.assign(state, { me, to });
  memory.set('me', me);
  if (to) memory.set('to', to);
  $('me-shown').textContent = readable(me);
  $('name').textContent = asked.get('name') ?? (to ? readable(to) : 'No number yet');
  $('number').textContent = !to ? '' : asked.get('name') ? readable(to) : 'Coordinator';
  $('initial').textContent = (asked.get('name') ?? 'C').slice(0, 1);
  for (const listener of state.onChange) listener();
}

$('me').value = readable(state.me);
$('me').addEventListener('input', () => {
  const me = e164($('me').value);
  $('me').setAttribute('aria-invalid', String(!me));
  $('me-wrong').hidden = Boolean(me);
  if (me) become(me, state.to);
});
$('to').addEventListener('change', () => become(state.me, $('to').value));

let offered = '';
async function offerNumbers() {
  const numbers = await call('phone/numbers');
  const list = JSON.stringify(numbers);
  if (list === offered) return;
  offered = list;
  const options = numbers.map(({ phoneNumber, friendlyName }) =>
    element('option', { value: phoneNumber, textContent: readable(phoneNumber), title: friendlyName }));
  if (options.length === 0) options.push(element('option', { value: '', textContent: 'No number yet' }));
  $('to').replaceChildren(...options);
  $('to').disabled = numbers.length === 0;
  const isThere = numbers.some(({ phoneNumber }) => phoneNumber === state.to);
  const to = isThere ? state.to : (numbers[0]?.phoneNumber ?? null);
  $('to').value = to ?? '';
  become(state.me, to);
}

const lineChoices = [...document.getElementsByName('line')];
async function showLine() {
  const { line } = await call('phone/settings?' + new URLSearchParams({ number: state.me }));
  for (const choice of lineChoices) choice.checked = choice.value === line;
}
for (const choice of lineChoices) {
  choice.addEventListener('change', () => call('phone/settings', json('PUT', { number: state.me, line: choice.value })).catch(showLine));
}
state.onChange.push(() => void showLine().catch(() => {}));

function change(isChanging) {
  $('desk').classList.toggle('changing', isChanging);
  (isChanging ? $('me') : $('change')).focus();
}
$('change').addEventListener('click', () => change(true));
$('done').addEventListener('click', () => change(false));
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && $('desk').classList.contains('changing')) change(false);
});

const tabs = [$('text-tab'), $('email-tab')];
function open(tab) {
  for (const one of tabs) {
    const isOpen = one === tab;
    one.setAttribute('aria-selected', String(isOpen));
    one.tabIndex = isOpen ? 0 : -1;
    $(one.getAttribute('aria-controls')).hidden = !isOpen;
  }
}
for (const [index, tab] of tabs.entries()) {
  tab.addEventListener('click', () => open(tab));
  tab.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const other = tabs[1 - index];
    open(other);
    other.focus();
  });
}

const clock = () => { $('clock').textContent = new Date().toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' }).replace(/ .M$/, ''); };
clock();
setInterval(clock, 10000);
become(state.me, state.to);
`;
