/** The mailbox of an address. */
export const MAILS = String.raw`
let mailbox = '';
$('address').value = memory.get('address') ?? '';

function mail({ from, to, subject, text, at }) {
  const isMine = from.toLowerCase() === $('address').value.trim().toLowerCase();
  const summary = element('summary', {},
    element('b', { textContent: subject || 'No subject' }),
    element('time', { dateTime: at, textContent: dayOf(at) }),
    element('small', { textContent: isMine ? 'To ' + to : 'From ' + from }));
  return element('details', {}, summary, element('pre', { dir: 'auto', textContent: text || 'This mail has no plain text.' }));
}

async function showMails() {
  const address = $('address').value.trim();
  if ($('email-panel').hidden) return;
  const mails = address === '' ? [] : await call('phone/email?' + new URLSearchParams({ address }));
  const box = JSON.stringify([address, mails]);
  if (box === mailbox || address !== $('address').value.trim()) return;
  const open = [...$('mails').children].map((one) => one.open ?? false);
  mailbox = box;
  const words = address === '' ? 'Whose mail do you want to read?' : 'No mail yet.';
  const entries = mails.map(mail).reverse();
  for (const [fromEnd, wasOpen] of open.reverse().entries()) if (wasOpen && entries.at(-1 - fromEnd)) entries.at(-1 - fromEnd).open = true;
  $('mails').replaceChildren(...(entries.length > 0 ? entries : [element('p', { className: 'empty', textContent: words })]));
}

$('address').addEventListener('input', () => {
  memory.set('address', $('address').value);
  void showMails().catch(() => {});
});
$('email-tab').addEventListener('click', () => void showMails().catch(() => {}));
watch(showMails, 1500);
`;
