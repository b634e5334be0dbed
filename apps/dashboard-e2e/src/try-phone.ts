import type { Page } from 'playwright-core';

/** Texts from the phone on the page where the team is tried, and waits for the first answer. */
export async function say(page: Page, body: string): Promise<string> {
  const answers = answersOn(page);
  const before = await answers.count();
  await page.getByTestId('try-composer').fill(body);
  await page.getByTestId('try-send').click();
  await answers.nth(before).waitFor();
  return withoutSpeaker(await answers.nth(before).innerText());
}

/** What the business texted to the phone, oldest first. */
export function answersOn(page: Page) {
  return page.locator('[data-testid="try-text"][data-direction="received"]');
}

/** Readers hear who speaks before every text. */
function withoutSpeaker(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim();
}
