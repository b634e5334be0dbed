import { closeBrowser, newVisitor, openBrowser, PHONE, type Visitor } from './browser';
import { inspect } from './inspect';
import { hireMarge, newAccount, numberOf, register } from './steps';

describe('hiring the first coordinator', () => {
  const account = newAccount();
  let visitor: Visitor;

  beforeAll(openBrowser, 60_000);
  afterAll(closeBrowser);
  beforeEach(async () => {
    visitor = await newVisitor();
  });
  afterEach(async () => {
    await visitor.leave();
  });

  it('leads from signing up to a business with a number, every screen open to everybody', async () => {
    const { page, complaints } = visitor;
    const goOn = page.getByTestId('continue-button');
    await register(page, account);
    expect(await page.title()).toBe('Dashboard');
    await page.getByRole('link', { name: 'Set up your business' }).waitFor();
    expect(await inspect(page, 'no-business')).toEqual([]);

    await page.getByRole('link', { name: 'Set up your business' }).click();
    await page.getByTestId('role-selector').waitFor();
    await goOn.click();
    await page.getByText('Choose a role first.').waitFor();
    await page.getByTestId('role-appointment_scheduler').click();
    expect(await inspect(page, 'onboarding-role')).toEqual([]);

    await goOn.click();
    await page.getByRole('heading', { name: 'Who should do it?' }).waitFor();
    expect(await inspect(page, 'onboarding-person')).toEqual([]);
    await page.getByTestId('persona-marge').click();

    await goOn.click();
    await page.getByTestId('industry-dental').click();
    expect(await inspect(page, 'onboarding-industry')).toEqual([]);

    await goOn.click();
    await goOn.click();
    await page.getByText('Write the name of your business.').waitFor();
    expect(await inspect(page, 'onboarding-business-errors')).toEqual([]);
    await page.getByLabel('Name of the business').fill('Bright Smile Dental');
    await page.getByLabel('Your own phone').fill('(206) 555-0100');
    expect(await page.getByLabel('Time zone').inputValue()).toBe('America/New_York');
    await goOn.click();

    await page.waitForURL('**/coordinator/onboarding/done');
    const introduction = page.getByTestId('introduction');
    await introduction.waitFor();
    expect(await introduction.textContent()).toContain('Marge');
    const number = await numberOf(page);
    expect(number).toMatch(/^\+1\d{10}$/u);
    expect(await inspect(page, 'onboarding-done')).toEqual([]);

    await page.getByTestId('go-to-today').click();
    await page.waitForURL('**/coordinator/dashboard');
    await page.getByTestId('phone-number').getByText(number.slice(-4)).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Marge');
    expect(await page.getByText('14 days left').count()).toBe(1);
    expect(await inspect(page, 'today')).toEqual([]);
    expect(complaints).toEqual([]);
  }, 240_000);

  it('hires once, however often the button is pressed', async () => {
    const { page } = visitor;
    await register(page, newAccount());
    await page.goto('/coordinator/onboarding');
    const goOn = page.getByTestId('continue-button');
    await page.getByTestId('role-receptionist').click();
    await goOn.click();
    await goOn.click();
    await page.getByTestId('industry-dental').click();
    await goOn.click();
    await page.getByLabel('Name of the business').fill('Once Dental');
    await page.evaluate(
      `for (const press of [1, 2, 3]) document.querySelector('[data-testid="continue-button"]').click()`,
    );
    await page.waitForURL('**/coordinator/onboarding/done');
    await page.getByTestId('go-to-today').click();
    await page.getByRole('button', { name: 'Once Dental' }).click();
    expect(await page.getByRole('menuitemradio').count()).toBe(1);
  }, 120_000);

  it('goes on where a reload left it, and back and forth without loss', async () => {
    const { page } = visitor;
    await register(page, newAccount());
    await page.goto('/coordinator/onboarding');
    const goOn = page.getByTestId('continue-button');
    await page.getByTestId('role-receptionist').click();
    await goOn.click();
    await page.getByTestId('persona-marcus').click();
    await goOn.click();
    await page.getByTestId('industry-dental').click();
    await goOn.click();
    await page.getByLabel('Name of the business').fill('Halfway Dental');
    await page.reload();

    const name = page.getByLabel('Name of the business');
    await name.waitFor();
    expect(await name.inputValue()).toBe('Halfway Dental');
    const back = page.getByRole('button', { name: 'Back' });
    await back.click();
    expect(await page.getByTestId('industry-dental').getByRole('radio').isChecked()).toBe(true);
    await back.click();
    expect(await page.getByTestId('persona-marcus').getByRole('radio').isChecked()).toBe(true);
    await back.click();
    expect(await page.getByTestId('role-receptionist').getByRole('radio').isChecked()).toBe(true);

    await goOn.click();
    await goOn.click();
    await goOn.click();
    expect(await name.inputValue()).toBe('Halfway Dental');
    await goOn.click();
    await page.waitForURL('**/coordinator/onboarding/done');
    await page.getByRole('heading', { name: 'Halfway Dental' }).waitFor();
    expect(await page.getByTestId('introduction').textContent()).toContain('Marcus');
  }, 120_000);

  it('keeps two businesses apart, and switches by keyboard', async () => {
    const { page } = visitor;
    await register(page, newAccount());
    await hireMarge(page, 'First Dental');
    await hireMarge(page, 'Second Dental');
    await page.getByTestId('go-to-today').click();
    const heading = page.getByRole('heading', { level: 1 });
    await heading.getByText('Second Dental').waitFor();

    await page.getByRole('button', { name: 'Second Dental' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'First Dental' }).focus();
    await page.keyboard.press('Enter');
    await heading.getByText('First Dental').waitFor();
    await page.reload();
    await heading.getByText('First Dental').waitFor();
  }, 120_000);

  it('has everything within reach of a thumb', async () => {
    const { page } = visitor;
    await register(page, newAccount());
    await hireMarge(page, 'Pocket Dental');
    await page.getByTestId('go-to-today').click();
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'More' }).click();
    const sheet = page.getByRole('dialog', { name: 'More' });
    await sheet.getByRole('button', { name: 'Pocket Dental' }).waitFor();
    expect(await inspect(page, 'more')).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'More' }).click();
    await sheet.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/login');
  }, 120_000);

  it('remembers the colors that were chosen', async () => {
    const { page } = visitor;
    await register(page, newAccount());
    await page.getByText('Dark', { exact: true }).first().click();
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await theme()).toBe('dark');
    await page.getByText('System', { exact: true }).first().click();
    expect(await theme()).toBeNull();
  }, 60_000);
});
