import type { Page } from 'playwright-core';
import { closeBrowser, newVisitor, openBrowser, PHONE, type Visitor } from './browser';
import { inspect } from './inspect';
import { SandboxPhone } from './sandbox-phone';
import { hireMarge, newAccount, numberOf, openConversation, register, signIn } from './steps';
import { until } from './until';

describe('a person at the desk', () => {
  const account = newAccount();
  let visitor: Visitor;
  let page: Page;
  let business: string;
  let phones = 0;

  beforeAll(async () => {
    await openBrowser();
    visitor = await newVisitor();
    page = visitor.page;
    await register(page, account);
    await hireMarge(page, 'Front Desk Dental');
    business = await numberOf(page);
  }, 120_000);
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  /** A phone of somebody new to this business. */
  function newPhone(): SandboxPhone {
    phones += 1;
    return new SandboxPhone(`+12065550${String(100 + phones)}`, business);
  }

  /** What the inbox calls somebody whose name is not known. */
  function spoken({ number }: SandboxPhone): string {
    return `${number.slice(5, 8)}-${number.slice(8)}`;
  }

  it('takes over, writes, and hands back', async () => {
    const phone = newPhone();
    await phone.text('Hi there');
    await phone.hear(1);
    await openConversation(page, spoken(phone));
    await page.getByRole('button', { name: 'Take over' }).click();
    await page.getByText('You answer.').waitFor();

    await page.getByTestId('composer').fill('Dana here. We have a free chair right now.');
    await page.getByTestId('send').click();
    expect(await phone.hear(2)).toBe('Dana here. We have a free chair right now.');
    const written = page.locator('[data-testid="message"][data-author="staff"]');
    await written.getByText('delivered').waitFor();

    await phone.text('I am on my way');
    await page.getByTestId('message').filter({ hasText: 'I am on my way' }).waitFor();
    expect(await inspect(page, 'taken-over')).toEqual([]);

    await page.getByRole('button', { name: 'Hand back to Marge' }).click();
    await page.getByText('Marge answers.').waitFor();
    await phone.text('When are you open?');
    expect(await phone.hear(3)).toMatch(/9(:00)? ?AM/u);
    expect(await phone.heard()).toHaveLength(3);
  }, 120_000);

  it('says why somebody who texted STOP gets no text', async () => {
    const phone = newPhone();
    await phone.text('Hi there');
    await phone.hear(1);
    await phone.text('STOP');
    await openConversation(page, spoken(phone));
    await page.getByTestId('message').filter({ hasText: 'STOP' }).waitFor();

    await page.getByTestId('composer').fill('Are you still there?');
    await page.getByTestId('send').click();
    const refusal = page.getByTestId('outgoing').getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/not to be texted|STOP|opted out/iu);
    expect(await inspect(page, 'refused')).toEqual([]);

    await page.getByRole('button', { name: 'Take back' }).click();
    const composer = page.getByTestId('composer');
    await until('the text is back', async () => (await composer.inputValue()) || undefined);
    expect(await composer.inputValue()).toBe('Are you still there?');
    expect(await phone.heard()).not.toContain('Are you still there?');
  }, 120_000);

  it('keeps what is not sent yet, and sends it once', async () => {
    const phone = newPhone();
    await phone.text('Hi there');
    await phone.hear(1);
    await openConversation(page, spoken(phone));
    const composer = page.getByTestId('composer');
    await composer.fill('Half a thought');
    await page.reload();
    await composer.waitFor();
    expect(await composer.inputValue()).toBe('Half a thought');

    await composer.press('Enter');
    expect(await phone.hear(2)).toBe('Half a thought');
    await page.reload();
    await page.getByTestId('message').filter({ hasText: 'Half a thought' }).waitFor();
    expect(await composer.inputValue()).toBe('');
    expect(await phone.heard()).toHaveLength(2);
  }, 120_000);

  it('is told when somebody wants a person', async () => {
    await page.goto('/coordinator/dashboard');
    const phone = newPhone();
    await phone.text('I want to talk to a person');
    await page.getByRole('link', { name: /Inbox\s*, 1 need you/u }).waitFor();
    const bell = page.getByRole('button', { name: /^Told to you/u });
    await bell.getByText('not read').waitFor({ state: 'attached' });
    await bell.click();
    const told = page.getByTestId('notification').filter({ hasText: 'asks for a person' });
    expect(await told.innerText()).toContain('I want to talk to a person');
    expect(await told.getByText('Not read').count()).toBe(1);
    expect(await inspect(page, 'told-to-you')).toEqual([]);

    await told.click();
    await page.waitForURL('**/communications/texts/*');
    await page.getByText('They need you.').waitFor();
    await bell.click();
    await told.waitFor();
    expect(await told.getByText('Not read').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await inspect(page, 'needs-you')).toEqual([]);
  }, 120_000);

  it('sees a text that arrives while another looks on elsewhere', async () => {
    const other = await newVisitor();
    try {
      await other.page.goto('/coordinator/communications');
      await signIn(other.page, account);
      await other.page.waitForURL('**/coordinator/communications');
      await other.page.getByTestId('conversation').first().waitFor();
      await page.goto('/coordinator/dashboard');

      const phone = newPhone();
      await phone.text('Is the blue door yours?');
      const shown = { hasText: spoken(phone) };
      await Promise.all(
        [page, other.page].map((desk) => desk.getByTestId('conversation').filter(shown).waitFor()),
      );
      await other.page.getByTestId('conversation').filter(shown).click();
      const blue = other.page.getByTestId('message').filter({ hasText: 'blue door' });
      await blue.waitFor();
      await phone.text('The one with the bell');
      await other.page.getByTestId('message').filter({ hasText: 'with the bell' }).waitFor();
    } finally {
      await other.leave();
    }
  }, 120_000);

  it('walks from list to conversation to contact and back on a phone', async () => {
    const phone = newPhone();
    await phone.text('Hi there');
    await phone.hear(1);
    await page.setViewportSize(PHONE);
    await openConversation(page, spoken(phone));
    await page.getByRole('link', { name: 'Details' }).click();
    await page.getByText('Next visits').waitFor();
    expect(await inspect(page, 'contact')).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.locator('coordinator-contact-panel .back').click();
    await page.getByRole('link', { name: 'Back to the inbox' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  }, 120_000);
});
