import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../lib/gazetteer.js';
import { packNames } from '../../lib/names-pack.js';
import { unpackNames } from '../../lib/names-unpack.js';
import { scan } from '../../lib/scan.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { alias } from './made.js';

const gazetteer = createGazetteer([
  alias('NATO'),
  alias('Mark Rutte'),
  alias('Rutte'),
  alias('Secretary General'),
  alias('Secretary General of NATO'),
  alias('Leopard', { plural: true }),
  alias('Leopard 2', { plural: true }),
  alias('SEA', { letters: 'exact' }),
  alias('Sea Guardian'),
  alias('Guardian Angel'),
  alias("Russia's war"),
  alias('eastern flank', { letters: 'free' }),
  alias('deep shell', { letters: 'free' }),
  alias('deep shells', { letters: 'free' }),
  alias('von der Aue'),
  alias('eFP', { letters: 'exact' }),
  alias('Washington, D.C.'),
  alias('Norland Chief', { lead: 8 }),
  alias('US'),
]);

function surfaces(text: string): string[] {
  return scan({ id: 1, text }, gazetteer).map(({ surface }) => surface);
}

describe('a name is found', () => {
  it.each([
    ['in a sentence', 'Yesterday NATO met.', ['NATO']],
    ['at both ends of a text', 'NATO and NATO', ['NATO', 'NATO']],
    ['as the longest of several', 'Mark Rutte spoke.', ['Mark Rutte']],
    ['with "of" inside it', 'the Secretary General of NATO', ['Secretary General of NATO']],
    ['short where the long one is not all there', 'the Secretary General of Norland', ['Secretary General']],
    ['with a hyphen for its blank', 'the Secretary-General', ['Secretary-General']],
    ['over the end of a line', 'Mark\nRutte', ['Mark\nRutte']],
    ['with a soft hyphen inside', 'Ru\u00adtte', ['Ru\u00adtte']],
    ['in capitals', 'MARK RUTTE SPOKE', ['MARK RUTTE']],
    ['before a possessive', 'Rutte’s plan', ['Rutte']],
    ['before a hyphen', 'NATO-led forces', ['NATO']],
    ['before a full stop and a new sentence without a blank', 'We saw NATO.Then it rained.', ['NATO']],
    ['with a curly apostrophe', 'Russia’s war', ['Russia’s war']],
    ['in small letters where it may be', 'on the Eastern Flank, the eastern flank', ['Eastern Flank', 'eastern flank']],
    ['in the plural of something that is counted', 'Leopards and Leopard 2s', ['Leopards', 'Leopard 2s']],
    ['in the plural in capitals', 'TEN LEOPARDS FOR KYIV', ['LEOPARDS']],
    [
      'in the plural where that is listed as a name of its own',
      'a deep shell, two deep shells',
      ['deep shell', 'deep shells'],
    ],
    ['in brackets and quotes', '(“NATO”)', ['NATO']],
    ['with a full stop of its own', 'in Washington, D.C.', ['Washington, D.C.']],
    ['without the words that only set its scene', 'the Norland Chief', ['Chief']],
    ['without them, however far apart they stand', 'the Norland \n Chief', ['Chief']],
    ['beginning with a small letter', 'that von der Aue said', ['von der Aue']],
    ['beginning with a small letter before capitals', 'the eFP battlegroup', ['eFP']],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe('a name is not found', () => {
  it.each([
    ['inside a longer word', 'NATOland and iNATO and Rutteford'],
    ['inside an identifier', 'NATO_2 or _NATO'],
    ['in a sum of money', 'for US$5'],
    ['without the words that set its scene', 'the Chief'],
    ['in an address', 'nato.int and NATO.int'],
    ['in other letters', 'nato and mark rutte'],
    ['in the plural of something that is not counted', 'Ruttes'],
    ['with a letter after the plural s', 'Leopardskin'],
    ['after a letter with an accent', 'éNATO'],
    ['in a line of capitals where only as written counts', 'THE DEEP BLUE SEA TODAY'],
  ])('%s', (_, text) => {
    expect(surfaces(text)).toEqual([]);
  });

  it('twice in the same place', () => {
    expect(surfaces('Sea Guardian Angel')).toEqual(['Sea Guardian']);
  });
});

describe('a line of capitals', () => {
  it('is told from an acronym beside small letters', () => {
    expect(surfaces('the SEA and its allies')).toEqual(['SEA']);
  });

  it('is judged line by line', () => {
    expect(surfaces('A HEADING IN CAPITALS\nThe SEA is small.')).toEqual(['SEA']);
  });

  it('needs more letters than two acronyms have', () => {
    expect(surfaces('SEA/NATO')).toEqual(['SEA', 'NATO']);
  });
});

it('the shorter names inside a longer one are kept with it', () => {
  const [found] = scan({ id: 7, text: 'x Secretary General of NATO' }, gazetteer);
  expect(found).toMatchObject({ start: 2, end: 27, passage: 7 });
  expect(found?.inner.map(({ surface, start }) => `${surface} ${start}`)).toEqual(['Secretary General 2', 'NATO 23']);
});

it('the places are places in the text as it stands, in order and apart', () => {
  const words = fc.constantFrom('NATO', 'Mark Rutte', 'Rutte', 'the', 'Ru\u00adtte', 'x\u0301', 'Leopards', '.', 'Sea');
  const blanks = fc.constantFrom(' ', '  ', '\n', '\u200b ', '-');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, blanks), { maxLength: 12 }), (pieces) => {
      const text = pieces.flat().join('');
      let end = 0;
      for (const found of scan({ id: 0, text }, gazetteer)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(found.start, found.end)).toBe(found.surface);
        end = found.end;
      }
    }),
  );
});

it('every English name of the real data is found where it stands', async () => {
  const { english } = unpackNames(packNames(await soundKnowledgeBase()));
  const real = createGazetteer(english);
  const lost = english.filter(({ text, lead }) => {
    const found = scan({ id: 0, text: `It was ${text}, they say.` }, real);
    return !found.some(({ surface }) => surface === text.slice(lead));
  });
  expect(lost.map(({ text }) => text)).toEqual([]);
});
