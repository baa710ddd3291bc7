import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from '../browser/firefox-window.js';

/** Firefox tells pages whole milliseconds, which is longer than much of what is measured. */
export async function sharpenClock(browser: Browser): Promise<void> {
  await inFirefoxWindow(browser, `() => Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false) ?? ''`);
}
