import { closeBrowser, newVisitor, openBrowser, type Visitor } from './browser';
import { inspect } from './inspect';
import { hireMarge, newAccount, numberOf, openConversation, register } from './steps';
import { answersOn, say } from './try-phone';

const DATED_TUESDAY = /Tuesday, [A-Z][a-z]+ \d{1,2}/u;

describe('booking by text', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    await openBrowser();
    visitor = await newVisitor();
  }, 60_000);
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  it('leads from signing up to a confirmed visit, shown as it happens', async () => {
    const { page, complaints } = visitor;
    await register(page, newAccount());
    await hireMarge(page, 'Bright Smile Dental');
    await numberOf(page);
    await page.getByTestId('text-now').click();
    await page.waitForURL('**/coordinator/try');
    await page.getByTestId('try-composer').waitFor();
    expect(await inspect(page, 'try-nothing-yet')).toEqual([]);

    const offer = await say(page, 'can I get a cleaning next Tuesday afternoon?');
    expect(offer).toContain('Marge');
    expect(offer).toMatch(/\bAI\b/u);
    expect(offer).toMatch(DATED_TUESDAY);
    const [tuesday] = DATED_TUESDAY.exec(offer) ?? [''];
    const [time] = /\d{1,2}:\d{2} PM/u.exec(offer) ?? [''];

    const asked = await say(page, 'the first one');
    expect(asked).toContain(tuesday);
    expect(asked).toContain(time);
    expect(asked).toContain('name');

    const booked = await say(page, 'Sam Rivera');
    expect(booked).toContain(time);
    const confirmation = answersOn(page).filter({ hasText: 'to confirm' });
    await confirmation.waitFor();
    expect(await confirmation.innerText()).toContain('Bright Smile Dental');
    expect(await confirmation.innerText()).toContain(time);
    await page.getByTestId('happening').filter({ hasText: 'Confirmation sent' }).waitFor();
    const happenings = (await page.getByTestId('happening').allInnerTexts()).map(
      (words) => words.split('\n')[0],
    );
    expect(happenings.slice(0, 3)).toEqual(['Text arrived', 'New contact', 'Marge answered']);
    expect(happenings).toContain('Marge booked a visit');
    expect(await inspect(page, 'try-booked')).toEqual([]);

    await openConversation(page, 'Sam Rivera');
    await page.getByRole('heading', { level: 2, name: 'Sam Rivera' }).waitFor();
    const step = page.getByTestId('visit-step');
    await step.waitFor();
    expect(await step.innerText()).toContain('Marge booked Cleaning');
    expect(await step.innerText()).toContain(time);
    expect(await page.getByTestId('next-visit').innerText()).toContain('Not confirmed');
    expect(await page.getByTestId('message').count()).toBe(7);
    expect(await inspect(page, 'inbox')).toEqual([]);

    await page.goto('/coordinator/dashboard');
    const visit = page.getByTestId('visit').filter({ hasText: 'Sam Rivera' });
    await visit.getByText('Not confirmed').waitFor();
    expect(await visit.innerText()).toContain(time);
    await page.getByTestId('conversation').filter({ hasText: 'Sam Rivera' }).waitFor();
    expect(await inspect(page, 'today-booked')).toEqual([]);

    const phone = await page.context().newPage();
    await phone.goto('/coordinator/try');
    await answersOn(phone).first().waitFor();
    await say(phone, 'C');
    await visit.getByText('Confirmed', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  }, 300_000);
});
