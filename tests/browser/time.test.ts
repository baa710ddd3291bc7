import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardOf, openMarked, press, seen, textOf } from './card-steps.js';
import { DATED, datedPages, OF_2021, PAGE_DAY, UNDATED } from './dated-pages.js';
import { inEachBrowser, SOON } from './suite.js';

/** The button in the popup that changes the day. */
const POPUP_DAY = '.summary .action';

/** What a card or the popup would say of a page's own day. */
const OF_A_DAY = /page dated|since then|as of|show today/i;

inEachBrowser(
  "the page's own day",
  (suite) => {
    const open = (path: string) => openMarked(suite.driver, suite.pages.url(path), 'Sweden');
    const textOn = async (page: Page, name: string) => textOf(await cardOf(suite.driver, page, name));

    test.each(DATED)('is known by %s', async (_, path) => {
      const page = await open(path);

      const nato = await textOn(page, 'NATO');
      expect(nato).toContain('30 European and North American countries');
      expect(nato).toContain('30 members');
      expect(nato).toContain(`Page dated ${PAGE_DAY}. Since then:`);
      expect(nato).toMatch(/since then:\n.*Finland.* on 4 April 2023\.\n.*Sweden.* on 7 March 2024\./i);
      expect(nato).toContain(`As of ${PAGE_DAY}`);

      for (const [name, since] of [
        ['Sweden', 'joined NATO on 7 March 2024.'],
        ['Finland', 'joined NATO on 4 April 2023.'],
      ] as const) {
        const card = await textOn(page, name);
        expect(card).toContain('not a member of NATO');
        expect(card).toContain(since);
        expect(card).toContain(`As of ${PAGE_DAY}`);
      }
      await page.close();
    });

    test('decides who holds an office', async () => {
      const page = await open(OF_2021);
      const stoltenberg = await textOn(page, 'Jens Stoltenberg');
      expect(stoltenberg).toContain('Secretary General of NATO');
      expect(stoltenberg).toContain('Since then: succeeded by Mark Rutte on 1 October 2024.');
      const rutte = await textOn(page, 'Mark Rutte');
      expect(rutte).toContain('Prime Minister of the Netherlands');
      expect(rutte).toContain('became NATO Secretary General on 1 October 2024.');
      await page.close();
    });

    test('can be left for today in the card, and returned to', async () => {
      const { driver } = suite;
      const page = await open(OF_2021);
      const then = await textOn(page, 'Sweden');

      await press(driver, page, 'Show today');
      await expect.poll(async () => textOf(await seen(driver, page)), SOON).toContain('As of today.');
      const today = textOf(await seen(driver, page));
      expect(today).not.toContain('not a member of NATO');
      expect(today).not.toMatch(/since then/i);
      const nato = await textOn(page, 'NATO');
      expect(nato).toContain('32 members');
      expect(nato).toContain('As of today.');

      await press(driver, page, `Show ${PAGE_DAY}`);
      await expect.poll(async () => textOf(await seen(driver, page)), SOON).toContain('30 members');
      expect(await textOn(page, 'Sweden')).toBe(then);
      await page.close();
    });

    test('stands in the popup, whose switch changes the cards', async () => {
      const { driver } = suite;
      const page = await open(OF_2021);
      const popup = await driver.toolbarPopup(page);
      await expect.poll(popup.read, SOON).toContain('not a member of NATO');
      expect(await popup.read()).toContain(`Page dated ${PAGE_DAY}`);
      expect(await popup.read()).toContain('Facts as of then');
      await popup.press(POPUP_DAY);
      await expect.poll(popup.read, SOON).toContain('Facts as of today');
      await expect.poll(popup.read, SOON).toContain('32 European and North American countries');
      expect(await popup.read()).not.toContain('30 European and North American countries');
      await popup.close();
      await page.bringToFront();
      expect(await textOn(page, 'NATO')).toContain('As of today.');

      const again = await driver.toolbarPopup(page);
      await expect.poll(again.read, SOON).toContain('Facts as of today');
      await again.press(POPUP_DAY);
      await expect.poll(again.read, SOON).toContain('30 European and North American countries');
      await again.close();
      await page.bringToFront();
      expect(await textOn(page, 'NATO')).toContain(`As of ${PAGE_DAY}`);
      await page.close();
    });

    test('is forgotten with the page', async () => {
      const { driver } = suite;
      const page = await open(OF_2021);
      await textOn(page, 'Sweden');
      await press(driver, page, 'Show today');
      await expect.poll(async () => textOf(await seen(driver, page)), SOON).toContain('As of today.');
      await page.reload();
      await expect.poll(() => driver.marks(page), SOON).toContain('Sweden');
      expect(await textOn(page, 'Sweden')).toContain(`As of ${PAGE_DAY}`);
      await page.close();
    });

    test('goes unmentioned where it is not known', async () => {
      const { driver } = suite;
      const page = await open(UNDATED);
      const nato = await textOn(page, 'NATO');
      expect(nato).toContain('32 members');
      expect(nato).not.toMatch(OF_A_DAY);
      expect(await textOn(page, 'Sweden')).not.toMatch(OF_A_DAY);
      const popup = await driver.toolbarPopup(page);
      await expect.poll(popup.read, SOON).toContain('32 European and North American countries');
      expect(await popup.read()).not.toMatch(OF_A_DAY);
      await popup.close();
      await page.close();
    });

    test('the extension threw no error', async () => {
      expect(await suite.driver.errors()).toEqual([]);
    });
  },
  datedPages(),
);
