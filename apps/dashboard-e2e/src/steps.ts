import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export function newAccount(): Account {
  return {
    name: 'Dana Okafor',
    email: `dana-${randomUUID()}@example.com`,
    password: 'front desk at nine',
  };
}

export async function register(page: Page, { name, email, password }: Account): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL('**/coordinator/dashboard');
}

export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Goes through the set-up to its end: Marge books appointments for a dental practice. */
export async function hireMarge(page: Page, business: string): Promise<void> {
  await page.goto('/coordinator/onboarding');
  const goOn = page.getByTestId('continue-button');
  await page.getByTestId('role-appointment_scheduler').click();
  await goOn.click();
  await page.getByTestId('persona-marge').click();
  await goOn.click();
  await page.getByTestId('industry-dental').click();
  await goOn.click();
  await page.getByLabel('Name of the business').fill(business);
  await goOn.click();
  await page.waitForURL('**/coordinator/onboarding/done');
  await page.getByTestId('introduction').waitFor();
}

/** Waits at the end of the set-up until the business has its number. E.164. */
export async function numberOf(page: Page): Promise<string> {
  const number = page.getByTestId('phone-number');
  await number.waitFor({ timeout: 60_000 });
  return `+1${(await number.innerText()).replace(/\D/gu, '')}`;
}

/** Opens the conversation that a phone has with the business: it may still be on its way. */
export async function openConversation(page: Page, words: string | RegExp): Promise<void> {
  await page.goto('/coordinator/communications');
  await page.getByTestId('conversation').filter({ hasText: words }).click();
  await page.waitForURL('**/communications/texts/*');
  await page.getByTestId('composer').waitFor();
}
