import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** The background wakes, opens the page and is done: on a busy machine within a second or two. */
const PATIENCE_MS = 5_000;

const LOOK_EVERY_MS = 50;

/**
 * The page the extension opens once when it is installed. It comes to the front, where browsers mark and measure nothing
 * but it.
 * @returns undefined where it does not come
 */
export async function firstRunPage(browser: Browser, origin: string): Promise<Page | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      if ((await addressOf(page)) === `${origin}/welcome.html`) return page;
    }
    await wait(LOOK_EVERY_MS);
  }
  return undefined;
}

/** The address of a tab. Firefox reports none for pages of an extension; they know it themselves. */
export async function addressOf(page: Page): Promise<string | undefined> {
  if (page.url().includes('-extension://')) return page.url();
  return page.evaluate(() => location.href).catch(() => undefined);
}
