import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Audit, audit, auditCard } from './audit.js';
import { cardOf, openMarked, press } from './card-steps.js';
import { DARK, datedPages, OF_2021 } from './dated-pages.js';
import type { Driver } from './driver.js';
import { follow, openedLibrary, openLibrary, readLibrary } from './library-steps.js';
import { inEachBrowser, SOON } from './suite.js';

const GROWTH = '#nato-members-and-growth';

/** Less than a line of text in the library. */
const ONE_LINE_PX = 20;

/** One page of the library of each sort. */
const PAGES = [
  ['the first page', ''],
  ['an article', GROWTH],
  ['an article at a paragraph', `${GROWTH}/14`],
  ['a person', '#person:mark-rutte'],
  ['a country', '#country:se'],
  ['a list', '#kind:weapon'],
  ['a search', '#search:ice'],
  ['a search in vain', '#search:qqqqqq'],
  ['nothing', '#no-such-article'],
] as const;

inEachBrowser(
  'the library',
  (suite) => {
    const see = (page: Page) => expect.poll(() => readLibrary(page), SOON);

    test.each([
      ['NATO', /\b30 members\b/],
      ['Mark Rutte', /\b14 October 2010\b/],
      ['Finland', /\bSanna Marin\b/],
    ])('is opened at the paragraphs that the card of %s cites', async (name, said) => {
      const { driver, pages } = suite;
      const page = await openMarked(driver, pages.url(OF_2021), name);
      const { controls } = await cardOf(driver, page, name);
      const paragraphs = controls.filter((one) => one.name.startsWith('¶')).map((one) => one.name);
      expect(paragraphs.length).toBeGreaterThan(0);
      const read: string[] = [];
      for (const paragraph of paragraphs) {
        await page.bringToFront();
        await cardOf(driver, page, name);
        const tab = await openedLibrary(page.browser(), () => press(driver, page, paragraph));
        const number = paragraph.slice(1);
        await see(tab).toMatchObject({ cited: { number, focused: true } });
        const { cited, hash, title } = await readLibrary(tab);
        expect(hash).toMatch(new RegExp(`^#[a-z0-9-]+/${number}$`));
        expect(title).toMatch(/^.+ · Backgrounder$/);
        expect(await tab.evaluate(() => document.visibilityState)).toBe('visible');
        read.push(cited?.text ?? '');
        await tab.close();
        await seesAround(hash);
      }
      expect(read.join('\n')).toMatch(said);
      await page.close();
    });

    /** Looks at a cited paragraph in a tab that keeps its size, as one that a driven browser opens by itself does not. */
    async function seesAround(hash: string): Promise<void> {
      const page = await openLibrary(suite.driver, hash);
      await see(page).toMatchObject({ cited: { focused: true, inView: true } });
      const neighbours = (await readLibrary(page)).cited?.neighbours ?? [];
      expect(neighbours.length).toBeGreaterThan(0);
      for (const height of neighbours) expect(height).toBeGreaterThan(ONE_LINE_PX);
      await page.close();
    }

    test('shows an entity by its address, with what is known of it', async () => {
      const page = await openLibrary(suite.driver, '#country:se');
      const { heading, title } = await readLibrary(page);
      expect(heading).toBe('Sweden');
      expect(title).toBe('Sweden · Backgrounder');
      const text = await page.evaluate(() => document.body.textContent);
      expect(text).toContain('7 March 2024');
      expect(text).toContain('Over time');
      expect(text).toContain('not a member of NATO');
      await page.close();
    });

    test('says so where an address leads nowhere', async () => {
      const page = await openLibrary(suite.driver, '#no-such-article/3');
      expect((await readLibrary(page)).heading).toBe('There is no such page');
      await follow(page, 'All articles and names');
      await see(page).toMatchObject({ heading: 'Library' });
      await page.close();
    });

    test('searches as one types; the whole search is one step back', async () => {
      const page = await openLibrary(suite.driver);
      const { heading } = await readLibrary(page);
      await page.click('input[type="search"]');
      const said = new Set<string>();
      for (const letter of 'iceland') {
        await page.keyboard.press(letter as 'i');
        said.add((await readLibrary(page)).found);
      }
      await see(page).toMatchObject({ hash: '#search:iceland', query: 'iceland', heading: 'Search: iceland' });
      expect(said.size).toBeGreaterThan(2);
      expect((await readLibrary(page)).found).toMatch(/^Found: \d+ names?, \d+ articles?, \d+ facts?$/);

      await follow(page, 'Iceland');
      await see(page).toMatchObject({ hash: '#country:is', heading: 'Iceland', query: '' });
      await goBack(page);
      await see(page).toMatchObject({ heading: 'Search: iceland', query: 'iceland' });
      await goBack(page);
      await see(page).toMatchObject({ heading, query: '' });

      await page.click('input[type="search"]');
      await page.keyboard.type('qqqqqq');
      await see(page).toMatchObject({ found: 'Nothing found' });
      await page.close();
    });

    test('goes back to where one was, with the paragraph marked', async () => {
      const page = await openLibrary(suite.driver, `${GROWTH}/14`);
      await see(page).toMatchObject({ cited: { number: '14', focused: true, inView: true } });
      const { scrolledTo } = await readLibrary(page);
      expect(scrolledTo).toBeGreaterThan(0);
      await page.evaluate(() => document.querySelector<HTMLElement>('li[aria-current] .name-link')?.click());
      await see(page).toMatchObject({ cited: null, scrolledTo: 0 });
      const { heading, focused } = await readLibrary(page);
      expect(focused).toBe(heading);
      await goBack(page);
      await see(page).toMatchObject({
        hash: `${GROWTH}/14`,
        scrolledTo,
        cited: { number: '14', focused: true, inView: true },
      });
      await page.close();
    });

    test('marks one paragraph at a time', async () => {
      const page = await openLibrary(suite.driver, `${GROWTH}/3`);
      await follow(page, '7');
      await see(page).toMatchObject({ hash: `${GROWTH}/7`, cited: { number: '7', focused: true, inView: true } });
      expect(await page.evaluate(() => document.querySelectorAll('[aria-current]').length)).toBe(1);
      await goBack(page);
      await see(page).toMatchObject({ cited: { number: '3', focused: true } });
      await page.close();
    });

    test('can be used with the keyboard alone', async () => {
      const page = await openLibrary(suite.driver);
      await page.bringToFront();
      await page.keyboard.press('Tab');
      await see(page).toMatchObject({ focused: 'Skip to the text' });
      const skip = await page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON());
      expect(skip).toMatchObject({ x: expect.any(Number) });
      expect(skip.x).toBeGreaterThanOrEqual(0);
      expect(skip.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await see(page).toMatchObject({ focused: (await readLibrary(page)).heading });

      await page.reload({ waitUntil: [] });
      await page.waitForSelector('h1');
      for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
      await page.keyboard.type('javelin');
      await see(page).toMatchObject({ heading: 'Search: javelin' });
      await page.keyboard.press('Enter');
      await see(page).toMatchObject({ focused: 'Search: javelin' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await see(page).toMatchObject({ heading: expect.stringContaining('Javelin'), query: '' });
      const { heading } = await readLibrary(page);
      await see(page).toMatchObject({ focused: heading });
      await page.close();
    });

    test('fits a phone', async () => {
      const page = await openLibrary(suite.driver, `${GROWTH}/14`);
      await page.setViewport({ width: 320, height: 640 });
      for (const [, hash] of PAGES) {
        await page.evaluate((to) => void location.assign(to), hash || '#');
        await see(page).toMatchObject({ hash });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(320);
      }
      await page.close();
    });

    describe('axe-core finds nothing wrong', () => {
      test.each(PAGES)('with %s', async (_, hash) => {
        const page = await openLibrary(suite.driver, hash);
        await expectCleanInColours(suite.driver, page);
        await page.close();
      });

      test('with the popup', async () => {
        const { driver, pages } = suite;
        const page = await openMarked(driver, pages.url(OF_2021), 'NATO');
        const popup = await driver.popup(page);
        await expect.poll(() => popup.evaluate(() => document.body.textContent), SOON).toContain('Page dated');
        await expectCleanInColours(suite.driver, popup);
        await popup.close();
        await page.close();
      });

      test.each([
        ['a light page', OF_2021],
        ['a dark page', DARK],
      ])('with the cards on %s', async (_, path) => {
        const { driver, pages } = suite;
        const page = await openMarked(driver, pages.url(path), 'Ukraine');
        for (const name of ['NATO', 'Sweden', 'Mark Rutte', 'Brussels', 'the alliance']) {
          const card = await cardOf(driver, page, name);
          expectClean(await auditCard(page, card));
        }
        await page.close();
      });
    });

    test('the extension threw no error', async () => {
      expect(await suite.driver.errors()).toEqual([]);
    });
  },
  datedPages(),
);

function goBack(page: Page): Promise<void> {
  return page.evaluate(() => history.back());
}

/** Examines a page in its light and its dark colours; in Firefox, which cannot be told over this protocol, in the light ones. */
async function expectCleanInColours(driver: Driver, page: Page): Promise<void> {
  if (driver.name === 'firefox') return expectClean(await audit(page));
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expectClean(await audit(page));
  }
}

function expectClean({ violations, passes }: Audit): void {
  expect(violations).toEqual([]);
  expect(passes).toContain('color-contrast');
}
