import { expect, test } from 'vitest';
import type { MadePage } from '../../tools/browser/serve.js';
import { inPopup } from './in-popup.js';
import { inEachBrowser, SOON } from './suite.js';

/** Longer than is read unasked, UTF-16 units (entrypoints/annotator/reader.ts). */
const LONG = 8.5 * 1024 * 1024;

const FILLER = 'The rain fell on the hills and the river rose again, as it had in other years before. ';

/** Elements beyond which what is on screen is read first (entrypoints/annotator/on-screen.ts). */
const MANY = 20_000;

/** Reading a long page takes some seconds on a busy machine. */
const LATER = { timeout: 40_000, interval: 500 };

const long = made(
  `<p>NATO met in Brussels.</p>${`<p>${FILLER.repeat(40)}</p>`.repeat(Math.ceil(LONG / (FILLER.length * 40)))}<p>Then came Mark Rutte.</p>`,
);

const wide = made(
  `<p>NATO met in Brussels.</p>${'<p>Rain fell.</p>'.repeat(MANY)}<p>Jens Stoltenberg left.</p>${'<p>Rain fell.</p>'.repeat(MANY)}`,
);

/** More names than one screen has room for, in paragraphs of their own. */
const crowded = made(Array.from({ length: 3_000 }, (_, index) => `<p>NATO met for the ${index}th time.</p>`).join(''));

inEachBrowser(
  'a long page',
  (suite) => {
    test('is read as far as is reasonable, and to its end when asked', async () => {
      const { driver, pages } = suite;
      const page = await driver.page(pages.url('long.html'));
      await expect.poll(async () => (await driver.names(page)).has('org:nato'), LATER).toBe(true);
      expect((await driver.names(page)).has('person:mark-rutte')).toBe(false);
      await inPopup(driver, page, 'The page is very long; its beginning was read.', '.held .action');
      await expect.poll(async () => (await driver.names(page)).has('person:mark-rutte'), LATER).toBe(true);
      await page.close();
    });

    test('is marked where it is looked at, once it is read', async () => {
      const { driver, pages } = suite;
      const page = await driver.page(pages.url('wide.html'));
      await expect.poll(async () => [...(await driver.names(page)).keys()], LATER).toContain('person:jens-stoltenberg');
      expect(await driver.marks(page)).not.toContain('Jens Stoltenberg');
      await page.evaluate((middle) => document.querySelectorAll('p')[middle]?.scrollIntoView(), MANY + 1);
      await expect.poll(() => driver.marks(page), SOON).toContain('Jens Stoltenberg');
      await page.close();
    });

    test('has few ranges registered, whatever it names', async () => {
      const { driver, pages } = suite;
      const page = await driver.page(pages.url('crowded.html'));
      await expect.poll(async () => (await driver.names(page)).get('org:nato'), LATER).toBe(3_000);
      await expect.poll(async () => (await driver.marks(page)).length, SOON).toBeGreaterThan(5);
      expect((await driver.marks(page)).length).toBeLessThanOrEqual(200);
      await page.close();
    });
  },
  new Map([
    ['/long.html', long],
    ['/wide.html', wide],
    ['/crowded.html', crowded],
  ]),
);

function made(body: string): MadePage {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><title>Long</title><body>${body}</body></html>`,
  };
}
