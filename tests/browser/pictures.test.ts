import { expect, test } from 'vitest';
import { cardOf, openMarked } from './card-steps.js';
import { DARK, datedPages, OF_2021, UNDATED } from './dated-pages.js';
import type { Box } from './eyes.js';
import { inEachBrowser } from './suite.js';

/** On a page of 2021: a name, and its picture told in words. */
const PICTURES = [
  [
    'the spending of a country',
    'Sweden',
    /^Chart of defence spending .*, 2014 to \d{4}\. The page is of 2021;.* 2% guideline\./,
  ],
  [
    'the offices of a person',
    'Mark Rutte',
    /^Time line of offices, seen from 2021: Prime Minister of the Netherlands, since 2010/,
  ],
  ['a map of a place', 'Brussels', /^Map of Europe with Brussels marked\./],
] as const;

inEachBrowser(
  'pictures',
  (suite) => {
    const openCard = async (path: string, name: string) => {
      const { driver, pages } = suite;
      const page = await openMarked(driver, pages.url(path), name);
      return { page, card: await cardOf(driver, page, name) };
    };

    test.each(PICTURES)('show %s', async (_, name, words) => {
      for (const path of [OF_2021, DARK]) {
        const { page, card } = await openCard(path, name);
        expect(card.pictures).toHaveLength(1);
        const [picture] = card.pictures;
        expect(picture?.alternative).toMatch(words);
        expect(picture?.shapes).toBeGreaterThan(3);
        expect(picture && isWithin(picture.box, card.box)).toBe(true);
        await page.close();
      }
    });

    test.each([
      ['a member', 'Sweden'],
      ['another country', 'Ukraine'],
    ])('show the flag of %s', async (_, name) => {
      const { page, card } = await openCard(OF_2021, name);
      expect(card.flag?.shapes).toBeGreaterThan(1);
      expect(card.flag && isWithin(card.flag.box, card.box)).toBe(true);
      // It stands in the place of the initials.
      expect(card.lines[0]).toBe(name);
      await page.close();
    });

    test('say figures once they were out', async () => {
      const { page, card } = await openCard(UNDATED, 'Sweden');
      expect(card.pictures[0]?.alternative).toMatch(/ 2014: 1\.07%\. \d{4}: \d\.\d\d%( \(estimate\))?\. /);
      await page.close();
    });

    test.each([
      ['the alliance itself', OF_2021, 'NATO'],
      ['a weapon', 'unpictured.html', 'FGM-148 Javelin'],
      ['an event of many places', 'unpictured.html', 'Cold War'],
      ['a treaty', 'unpictured.html', 'North Atlantic Treaty'],
    ])('are not made up for %s', async (_, path, name) => {
      const { page, card } = await openCard(path, name);
      expect(card.pictures).toEqual([]);
      expect(card.flag).toBeNull();
      await page.close();
    });

    test('of spending are not made up where no figure is known', async () => {
      const { page, card } = await openCard(OF_2021, 'Ukraine');
      expect(card.pictures).toEqual([]);
      await page.close();
    });

    test('the extension threw no error', async () => {
      expect(await suite.driver.errors()).toEqual([]);
    });
  },
  datedPages(),
);

/** Whether a box has a size a person can see and lies inside another from side to side. */
function isWithin(inner: Box, outer: Box): boolean {
  const large = inner.width >= 16 && inner.height >= 16;
  return large && inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width;
}
