import { closeBrowser, newVisitor, openBrowser, type Visitor } from './browser';
import { inspect } from './inspect';
import { SandboxPhone } from './sandbox-phone';
import { sandboxUrl } from './settings';
import { hireMarge, newAccount, numberOf, openConversation, register } from './steps';

const SCRIPT = `<script>alert('run')</script><img src=x onerror="alert('run')">`;
const RIGHT_TO_LEFT = 'مرحبا، هل يمكنني حجز موعد؟ \u202Eשלום';
const EMOJI = '🦷👩🏽‍⚕️🏳️‍🌈'.repeat(12);
const TEXTS = [SCRIPT, RIGHT_TO_LEFT, EMOJI, 'W'.repeat(10_000)];

describe('words that nobody expects', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    await openBrowser();
    visitor = await newVisitor();
  }, 60_000);
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  it('stay words, and inside their place, on every screen', async () => {
    const { page, complaints } = visitor;
    await register(page, { ...newAccount(), name: `${SCRIPT} ${'n'.repeat(40)}` });
    const name = `${SCRIPT} مرحبا 🦷 ${'b'.repeat(36)}`;
    await hireMarge(page, name);
    const business = await numberOf(page);
    expect(await inspect(page, 'hostile-hired')).toEqual([]);

    const phone = new SandboxPhone('+12065550180', business);
    for (const [index, text] of TEXTS.entries()) {
      await phone.text(text);
      await phone.hear(index + 1);
    }
    await phone.text(`I want to talk to a person. ${SCRIPT} ${RIGHT_TO_LEFT}`);
    await phone.hear(TEXTS.length + 1);

    await openConversation(page, '555-0180');
    const messages = page.locator('[data-testid="message"][data-author="contact"]');
    for (const text of TEXTS) await messages.filter({ hasText: text }).first().waitFor();
    await page.getByTestId('composer').fill('y'.repeat(10_001));
    await page.getByTestId('send').click();
    await page.getByText('too long for a text').waitFor();
    expect(await inspect(page, 'hostile-thread')).toEqual([]);

    await page.goto('/coordinator/dashboard');
    await page.getByTestId('conversation').waitFor();
    expect(await inspect(page, 'hostile-today')).toEqual([]);
    await page
      .getByRole('button', { name: /Told to you/u })
      .first()
      .click();
    await page.getByTestId('notification').first().waitFor();
    expect(await inspect(page, 'hostile-told')).toEqual([]);

    await page.goto('/coordinator/try');
    for (const text of TEXTS.slice(0, 3)) {
      await page.getByTestId('try-composer').fill(text);
      await page.getByTestId('try-send').click();
      await page.getByTestId('try-text').filter({ hasText: text }).first().waitFor();
    }
    expect(await inspect(page, 'hostile-try')).toEqual([]);

    const query = new URLSearchParams({ from: phone.number, to: business, name });
    await page.goto(`${sandboxUrl}/phone?${query}`);
    await page.getByText('W'.repeat(100)).waitFor();
    expect(await inspect(page, 'hostile-phone')).toEqual([]);
    expect(complaints).toEqual([]);
  }, 240_000);
});
