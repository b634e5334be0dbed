import { type Browser, chromium, type Page } from 'playwright-core';
import { baseUrl, chromePath } from './settings';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** The only failure that is part of a normal visit: nobody is signed in yet. */
const NOT_SIGNED_IN = /status of 401/u;

let browser: Browser | null = null;

/** A visitor with a browser profile of their own. What the page complains about is collected. */
export interface Visitor {
  readonly page: Page;
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

export async function openBrowser(): Promise<void> {
  browser = await chromium.launch({
    executablePath: chromePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
}

export async function newVisitor(): Promise<Visitor> {
  if (browser === null) throw new Error('open the browser first');
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: DESKTOP,
    timezoneId: 'America/New_York',
    locale: 'en-US',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !NOT_SIGNED_IN.test(message.text())) {
      complaints.push(message.text());
    }
  });
  return { page, complaints, leave: () => context.close() };
}
