import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { HIGHLIGHTS } from '../browser/marks.js';

/** Time between two looks at a page, ms: looking takes time of the page too. */
const LOOK_MS = 250;

/** Whether any name near the screen is marked. */
export function hasMarks(page: Page): Promise<boolean> {
  return page.evaluate((keys) => keys.some((key) => (CSS.highlights.get(key)?.size ?? 0) > 0), HIGHLIGHTS);
}

/** Waits until a page has its marks. @throws Error where none came in `patience` ms */
export async function marksOn(page: Page, patience = 60_000): Promise<void> {
  for (let waited = 0; waited < patience; waited += LOOK_MS) {
    if (await hasMarks(page)) return;
    await wait(LOOK_MS);
  }
  throw new Error(`no marks on ${page.url()} after ${patience} ms`);
}
