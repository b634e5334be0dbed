import { closeBrowser, newVisitor, openBrowser, PHONE, type Visitor } from './browser';
import { inspect } from './inspect';
import { sandboxUrl } from './settings';
import { hireMarge, newAccount, numberOf, register } from './steps';

describe('the phone of the sandbox', () => {
  let visitor: Visitor;
  let business: string;

  beforeAll(async () => {
    await openBrowser();
    visitor = await newVisitor();
    await register(visitor.page, newAccount());
    await hireMarge(visitor.page, 'Pocket Phone Dental');
    business = await numberOf(visitor.page);
  }, 120_000);
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  it('texts by keyboard alone on a narrow screen, open to everybody', async () => {
    const { page, complaints } = visitor;
    const query = new URLSearchParams({ from: '+12065550190', to: business, name: 'Marge' });
    await page.goto(`${sandboxUrl}/phone?${query}`);
    const thread = page.getByRole('log', { name: 'Texts' });
    await thread.getByText('Nothing here yet').waitFor();
    expect(await inspect(page, 'phone-nothing-yet')).toEqual([]);

    await page.setViewportSize(PHONE);
    const field = page.getByRole('textbox', { name: 'Text message' });
    await reach(field);
    await page.keyboard.type('When are you open?');
    await page.keyboard.press('Enter');
    await thread.getByText(/9(:00)? ?AM/u).waitFor();
    expect(await field.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    expect(await inspect(page, 'phone')).toEqual([]);

    await page.setViewportSize(PHONE);
    await reach(page.getByRole('button', { name: 'Change' }));
    await page.keyboard.press('Enter');
    const number = page.getByLabel('Your number');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('206');
    expect(await number.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('This is no phone number.').waitFor();
    expect(await inspect(page, 'phone-wrong-number')).toEqual([]);

    await page.setViewportSize(PHONE);
    await number.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('(206) 555-0191');
    await page.keyboard.press('Escape');
    await page.getByText('You are (206) 555-0191').waitFor();
    await thread.getByText('Nothing here yet').waitFor();

    await reach(page.getByRole('tab', { name: 'Text' }));
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Mailbox of').waitFor();
    expect(await inspect(page, 'phone-mail')).toEqual([]);
    expect(complaints).toEqual([]);

    /** Presses Tab until it has the focus. */
    async function reach(control: typeof field): Promise<void> {
      const isThere = () => control.evaluate((node) => node === node.ownerDocument.activeElement);
      for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) {
        await page.keyboard.press('Tab');
      }
      expect(await isThere()).toBe(true);
    }
  }, 120_000);
});
