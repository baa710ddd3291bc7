import { describe, expect, it } from 'vitest';
import { anchorSource } from '../../lib/anchors.js';
import { annotateText } from '../../lib/annotate.js';
import { packNames } from '../../lib/names-pack.js';
import { unpackNames } from '../../lib/names-unpack.js';
import { createNameFinder } from '../../lib/page-names.js';
import { made, madeBase } from './made.js';

const base = madeBase([
  made('org:pact', 'PACT', { relevance: 'core', names: [{ text: 'PACT', anchor: true }] }),
  made('weapon:lance', 'Lance 2'),
  made('country:turkey', 'Turkey', { relevance: 'context' }),
  made('event:raid', 'Raid of May', { names: [{ text: 'Raid of May', anchor: true }] }),
]);
const finder = createNameFinder(unpackNames(packNames(base)));
const anchors = new RegExp(anchorSource(base), 'g');

function surfaces(text: string, everywhere = false): string[] {
  const found = annotateText(text, { finder, anchors, asOf: '2024-10-01', everywhere });
  for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface);
  return found.map(({ surface }) => surface);
}

describe('a text is annotated as a page would be', () => {
  it.each([
    ['with every name, where it has to do with the subject', 'Turkey joined PACT.', ['Turkey', 'PACT']],
    ['not at all without a telling name', 'A Lance 2 flew over Turkey.', []],
    ['without countries, where one telling name is all', 'The Raid of May hit Turkey.', ['Raid of May']],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('with everything where everything is asked for', () => {
    expect(surfaces('A Lance 2 flew over Turkey.', true)).toEqual(['Lance 2', 'Turkey']);
  });

  it('with places counted from the start of the text, in UTF-16 units', () => {
    const text = '😀 A heading\n\nThen 😀 PACT met.\n\nPACT.';
    const found = annotateText(text, { finder, anchors, asOf: '2024-10-01', everywhere: false });
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [22, 26],
      [33, 37],
    ]);
  });
});
