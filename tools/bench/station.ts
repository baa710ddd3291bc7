import type { Page } from 'puppeteer-core';
import { type Desk, openDesk } from '../browser/desk.js';
import type { BrowserName } from '../browser/find.js';
import { type Opened, openChromium, openFirefox } from '../browser/open.js';
import { sharpenClock } from './sharp-clock.js';

/** A usual window, CSS px. */
const VIEWPORT = { width: 1_100, height: 900 };

/** The largest pages take half a minute to load on a busy machine. */
const LOAD_MS = 120_000;

/** A browser with the extension, with an empty one in its place, or with none. */
export interface Station {
  readonly opened: Opened;
  /** The extension's own place in the browser; made at the first call. */
  desk(): Promise<Desk>;
  /** A new tab in front with a loaded page. */
  visit(url: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openStation(browser: BrowserName, extension: string, bare: boolean): Promise<Station> {
  const open = browser === 'chromium' ? openChromium : openFirefox;
  const opened = await open({ extension, bare, headless: true, viewport: VIEWPORT });
  if (browser === 'firefox') await sharpenClock(opened.browser);
  let desk: Promise<Desk> | undefined;
  return {
    opened,
    desk: () => {
      desk ??= openDesk(opened);
      return desk;
    },
    async visit(url) {
      const page = await opened.browser.newPage();
      await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
      await page.bringToFront();
      return page;
    },
    close: () => opened.browser.close(),
  };
}

/** What a program of `page/` offers under its name, called with plain values. */
export function callIn<T>(page: Page, program: string, name: string, ...values: readonly unknown[]): Promise<T> {
  return page.evaluate(
    (where, what, given) => {
      const programs = globalThis as unknown as Record<string, Record<string, (...all: unknown[]) => unknown>>;
      return programs[where]?.[what]?.(...given);
    },
    program,
    name,
    [...values],
  ) as Promise<T>;
}
