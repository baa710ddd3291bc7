import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Driver } from './driver.js';
import { SOON } from './suite.js';

/** Opens the popup over a page, waits for a text in it, presses something and closes it again. */
export async function inPopup(driver: Driver, page: Page, expected: string | RegExp, press?: string): Promise<void> {
  const popup = await driver.toolbarPopup(page);
  await expect.poll(popup.read, SOON).toMatch(expected);
  if (press) await popup.press(press);
  // A switch answers before it is closed over.
  await wait(300);
  await popup.close();
  await page.bringToFront();
}
