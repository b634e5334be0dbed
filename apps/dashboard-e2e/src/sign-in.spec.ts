import { closeBrowser, newVisitor, openBrowser, type Visitor } from './browser';
import { inspect } from './inspect';
import { newAccount, register, signIn } from './steps';

describe('coming in', () => {
  const account = newAccount();
  let visitor: Visitor;

  beforeAll(async () => {
    await openBrowser();
    const first = await newVisitor();
    await register(first.page, account);
    await first.leave();
  }, 60_000);
  afterAll(closeBrowser);
  beforeEach(async () => {
    visitor = await newVisitor();
  });
  afterEach(async () => {
    await visitor.leave();
  });

  it('sends a stranger to sign in and then where they wanted to go', async () => {
    const { page, complaints } = visitor;
    await page.goto('/coordinator/onboarding');
    await page.waitForURL('**/login?returnUrl=*');
    expect(await page.title()).toBe('Sign in');
    await signIn(page, account);
    await page.waitForURL('**/coordinator/onboarding');
    expect(await page.title()).toBe('Get Started with Coordinator');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('refuses a wrong password in words, and says the same for an unknown address', async () => {
    const { page } = visitor;
    const refusals: (string | null)[] = [];
    for (const email of [account.email, newAccount().email]) {
      await page.goto('/login');
      await signIn(page, { ...account, email, password: 'not the password' });
      refusals.push(await page.getByRole('alert').textContent());
    }
    expect(refusals[0]?.trim()).not.toBe('');
    expect(refusals[1]).toBe(refusals[0]);
  }, 60_000);

  it('can be done by keyboard alone, with the errors spoken', async () => {
    const { page } = visitor;
    await page.goto('/login');
    await page.getByLabel('Email').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Write your password.').waitFor();
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type(account.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(account.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/coordinator/dashboard');
  }, 60_000);

  it('outlives a reload and a second tab, until signing out', async () => {
    const { page } = visitor;
    await page.goto('/login');
    await signIn(page, account);
    await page.waitForURL('**/coordinator/dashboard');
    const second = await page.context().newPage();
    await Promise.all([page.reload(), second.goto('/coordinator/dashboard')]);
    for (const tab of [page, second]) await tab.getByText('Set up your business').waitFor();

    await page.getByRole('button', { name: account.name }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/login');
    await second.reload();
    await second.waitForURL('**/login?returnUrl=*');
  }, 60_000);

  it('says that an address is taken', async () => {
    const { page } = visitor;
    await page.goto('/register');
    await page.getByLabel('Your name').fill(account.name);
    await page.getByLabel('Email').fill(account.email);
    await page.getByLabel('Password').fill(account.password);
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.locator('[aria-invalid="true"], [role="alert"]').first().waitFor();
    expect(page.url()).toContain('/register');
  }, 60_000);

  it.each([
    ['/login', 'sign-in'],
    ['/register', 'register'],
    ['/reset-password', 'reset-password'],
    ['/reset-password?token=of-a-mail', 'new-password'],
    ['/accept-invitation?token=of-a-mail', 'invitation'],
    ['/nowhere', 'not-found'],
  ])(
    'keeps nobody out at %s',
    async (address, screen) => {
      const { page, complaints } = visitor;
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await inspect(page, screen)).toEqual([]);
      const send = page.locator('form button');
      if ((await send.count()) > 0) {
        await send.click();
        await page.locator('[aria-invalid="true"]').first().waitFor();
        expect(await inspect(page, `${screen}-errors`)).toEqual([]);
      }
      expect(complaints).toEqual([]);
    },
    120_000,
  );
});
