import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MadePage } from '../../tools/browser/serve.js';
import { PEOPLE } from '../fixtures/sentences/people.js';
import { PLACES } from '../fixtures/sentences/places.js';
import { readRow } from '../fixtures/sentences/sentence.js';
import { inEachBrowser, SOON } from './suite.js';

/** Enough paragraphs for every kind of name, few enough for one screenful or two. */
const PARAGRAPHS = 60;

const INLINE = ['a', 'b', 'i', 'em', 'span', 'sup', 'mark', 'u'] as const;

const paragraphs = ['NATO met in Brussels.', ...[...PEOPLE, ...PLACES].map((row) => readRow(row).text)].slice(
  0,
  PARAGRAPHS,
);

const plain = page(paragraphs.map(escaped));
const splits = [1, 2, 3].map((seed) => page(paragraphs.map((text, index) => split(text, seed * PARAGRAPHS + index))));

inEachBrowser(
  'text split over inline elements',
  (suite) => {
    test.each(splits.map((_, index) => index))('names the same entities as often (%i)', async (index) => {
      const { driver, pages } = suite;
      const whole = await driver.page(pages.url('plain.html'));
      await expect.poll(async () => (await driver.names(whole)).has('person:mark-rutte'), SOON).toBe(true);
      const expected = [...(await driver.names(whole))].sort();
      await whole.close();
      const parted = await driver.page(pages.url(`split-${index}.html`));
      await expect.poll(async () => [...(await driver.names(parted))].sort(), SOON).toEqual(expected);
      await parted.close();
    });
  },
  new Map([['/plain.html', plain], ...splits.map((made, index): [string, MadePage] => [`/split-${index}.html`, made])]),
);

/** The text with random stretches of it, some of them inside words, in inline elements. */
function split(text: string, seed: number): string {
  const cuts = fc.sample(fc.uniqueArray(fc.nat(text.length), { minLength: 3, maxLength: 8 }), { seed, numRuns: 1 });
  const places = [0, ...(cuts[0] ?? []), text.length].sort((a, b) => a - b);
  return places
    .slice(1)
    .map((end, index) => {
      const part = escaped(text.slice(places[index], end));
      const name = INLINE[(seed + index) % INLINE.length];
      return index % 2 === 0 ? part : `<${name}>${part}</${name}>`;
    })
    .join('');
}

function page(lines: readonly string[]): MadePage {
  const body = lines.map((line) => `<p>${line}</p>`).join('\n');
  return {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Split</title>${body}`,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
