import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE } from './browser';

const FOLDER = 'tmp/screenshots';

const LOOKS = [
  { name: 'light', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'dark', viewport: DESKTOP, colorScheme: 'dark' },
  { name: '390', viewport: PHONE, colorScheme: 'light' },
] as const;

/** Areas wider than their place; not rows that are meant to be swept, which snap or are low. */
const SIDEWAYS = `[...document.querySelectorAll('*')].flatMap((area) => {
  const { overflowX, scrollSnapType } = getComputedStyle(area);
  const scrolls = area === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
  const swept = scrollSnapType !== 'none' || area.clientHeight < 100;
  return scrolls && !swept && area.scrollWidth > area.clientWidth + 1
    ? [area.localName + '.' + area.className]
    : [];
})`;

/**
 * Looks at the screen that is open in light, in dark and on a phone: keeps a picture of each
 * and returns what stands in the way of somebody (WCAG 2.2 AA, sideways scrolling).
 */
export async function inspect(page: Page, screen: string): Promise<string[]> {
  await mkdir(FOLDER, { recursive: true });
  const found: string[] = [];
  for (const { name, viewport, colorScheme } of LOOKS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(FOLDER, `${screen}-${name}.png`) });
    found.push(...(await barriersOf(page)).map((barrier) => `${screen} ${name}: ${barrier}`));
  }
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const sideways = await page.evaluate<string[]>(SIDEWAYS);
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`),
    ),
    ...sideways.map((area) => `${area} scrolls sideways`),
  ];
}
