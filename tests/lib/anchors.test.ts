import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorSource, findAnchor } from '../../lib/anchors.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { made, madeBase } from './made.js';

const pact = made('org:pact', 'Pact', {
  names: [
    { text: 'PACT', anchor: true },
    { text: 'PACT Reaction Force', anchor: true },
    { text: 'Baltic Sea Shield', anchor: true },
    { text: 'Lance-2 (navy)', anchor: true },
    { text: 'پيمان', anchor: true },
    { text: 'Pactland' },
  ],
});
const pattern = new RegExp(anchorSource(madeBase([pact])), 'g');

function found(text: string): string | undefined {
  const hit = findAnchor(pattern, text);
  return hit && text.slice(hit.start, hit.end);
}

describe('the gate goes on to annotate', () => {
  it.each([
    ['a name in a sentence', 'Troops of PACT met.', 'PACT'],
    ['a name that is all there is', 'PACT', 'PACT'],
    ['the name inside a longer one', 'The PACT Reaction Force met.', 'PACT'],
    ['a name broken over lines', 'The Baltic\n   Sea\u00a0Shield met.', 'Baltic\n   Sea\u00a0Shield'],
    ['a name with signs that mean something to an expression', 'A Lance-2 (navy) fell.', 'Lance-2 (navy)'],
    ['a name in quotes', '“PACT”', 'PACT'],
    ['a possessive', 'PACT’s budget', 'PACT'],
    ['the second place, where the first is part of a word', 'COMPACT or PACT', 'PACT'],
    ['a name in a script that joins small words to it', 'وپيمان', 'پيمان'],
    ['a short name that begins a longer one cut short', 'The PACT Reaction failed.', 'PACT'],
    ['a short name inside a longer one that goes on', 'Two PACT Reaction Forces met.', 'PACT'],
  ])('at %s', (_, text, name) => {
    expect(found(text)).toBe(name);
  });

  it.each([
    ['a page without any name', 'Bread is made of flour.'],
    ['an empty text', ''],
    ['other letters', 'The pact is old.'],
    ['the beginning of a word', 'PACTUM'],
    ['the end of a word', 'COMPACT'],
    ['a word with letters beyond ASCII', 'ŠPACT and PACTé'],
    ['a part of an identifier', 'PACT_2 and _PACT'],
    ['a name that is no anchor', 'Pactland is far away.'],
  ])('not at %s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });
});

describe('the expression of the gate', () => {
  it('is refused where no name is an anchor', () => {
    expect(() => anchorSource(madeBase([made('org:a', 'A')]))).toThrow('No name in the data is an anchor');
  });

  it('is the same whatever the order of the data', () => {
    const other = { ...pact, names: [...pact.names].reverse() };
    expect(anchorSource(madeBase([other]))).toBe(anchorSource(madeBase([pact])));
  });

  it('may be used again at once, also after a hit', () => {
    expect(found('PACT PACT')).toBe('PACT');
    expect(findAnchor(pattern, 'PACT')).toEqual({ start: 0, end: 4 });
  });

  it('finds every anchor of the real data between any blanks', async () => {
    const base = await soundKnowledgeBase();
    const real = new RegExp(anchorSource(base), 'g');
    const anchors = base.entities.flatMap(({ names }) => names.filter(({ anchor }) => anchor).map(({ text }) => text));
    fc.assert(
      fc.property(fc.constantFrom(...anchors), fc.constantFrom(' ', '\n', '\u00a0 '), (name, blank) => {
        const hit = findAnchor(real, `x ${name.replaceAll(' ', blank)}, y`);
        // A name that holds another one is found by that.
        expect(hit?.start).toBeGreaterThanOrEqual(2);
        expect(hit?.end).toBeLessThanOrEqual(2 + name.replaceAll(' ', blank).length);
      }),
    );
  });

  it('holds no country and no city of the real data', async () => {
    const { entities } = await soundKnowledgeBase();
    const places = entities.filter(
      ({ kind, relevance }) => kind === 'country' || (kind === 'place' && relevance === 'context'),
    );
    expect(places.length).toBeGreaterThan(30);
    expect(places.flatMap(({ names }) => names.filter(({ anchor }) => anchor))).toEqual([]);
  });
});
