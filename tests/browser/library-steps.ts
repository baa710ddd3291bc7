import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Driver } from './driver.js';
import { SOON } from './suite.js';

/** What a person sees of a page of the library. */
export interface SeenLibrary {
  readonly hash: string;
  readonly title: string;
  readonly heading: string;
  /** What the search field holds, and what is said beside it. */
  readonly query: string;
  readonly found: string;
  readonly scrolledTo: number;
  /** Where the focus is: the text of the element, or its label. */
  readonly focused: string;
  /** The marked paragraph. */
  readonly cited: {
    readonly number: string;
    readonly text: string;
    readonly focused: boolean;
    readonly inView: boolean;
    /** How much of the paragraphs before and after it, where there are any, is in view, CSS pixels from top to bottom. */
    readonly neighbours: readonly number[];
  } | null;
}

/** Opens the library in a tab of its own, as a bookmark would. */
export async function openLibrary(driver: Driver, hash = ''): Promise<Page> {
  const { origin } = await driver.desk();
  const page = await driver.page('about:blank');
  // Firefox never reports a page of an extension as loaded.
  await page.goto(`${origin}/library.html${hash}`, { waitUntil: [] });
  await page.waitForSelector('h1');
  return page;
}

/** The tab of the library that is opened by something done, once it is there. */
export async function openedLibrary(browser: Browser, act: () => Promise<void>): Promise<Page> {
  const before = new Set(await browser.pages());
  await act();
  let opened: Page | undefined;
  const addressOf = async () => {
    opened = (await browser.pages()).find((page) => !before.has(page));
    // The address that puppeteer tells of a new tab in Firefox is at times the blank one before.
    return opened?.evaluate(() => location.pathname).catch(() => undefined);
  };
  await expect.poll(addressOf, SOON).toBe('/library.html');
  if (!opened) throw new Error('no tab was opened');
  await opened.waitForSelector('h1');
  return opened;
}

export function readLibrary(page: Page): Promise<SeenLibrary> {
  return page.evaluate(() => {
    const [cited] = document.querySelectorAll<HTMLElement>('li[aria-current]');
    const box = cited?.getBoundingClientRect();
    const neighbours = [cited?.previousElementSibling, cited?.nextElementSibling].flatMap((one) => {
      const beside = one?.getBoundingClientRect();
      return beside ? [Math.min(beside.bottom, innerHeight) - Math.max(beside.top, 0)] : [];
    });
    const active = document.activeElement;
    return {
      hash: location.hash,
      title: document.title,
      heading: document.querySelector('h1')?.textContent ?? '',
      query: document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '',
      found: document.querySelector('[role="status"]')?.textContent ?? '',
      scrolledTo: Math.round(scrollY),
      focused: active?.getAttribute('aria-label') ?? active?.textContent ?? '',
      cited: cited
        ? {
            number: cited.querySelector('.number')?.textContent ?? '',
            text: cited.querySelector('p')?.textContent ?? '',
            focused: cited === active,
            inView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
            neighbours,
          }
        : null,
    };
  });
}

/** Clicks the first link with a text. */
export async function follow(page: Page, text: string): Promise<void> {
  const link = await page.evaluateHandle(
    (wanted) => [...document.querySelectorAll('a')].find((one) => one.textContent?.trim() === wanted) ?? null,
    text,
  );
  const element = link.asElement();
  if (!element) throw new Error(`no link "${text}"`);
  await (element as ElementHandle<Element>).click();
}
