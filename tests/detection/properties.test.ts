import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNames } from '../../lib/names-pack.js';
import { unpackNames } from '../../lib/names-unpack.js';
import { createNameFinder, mentionsIn } from '../../lib/page-names.js';
import type { Mention } from '../../lib/types.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { TABLES } from '../fixtures/sentences/all.js';
import { readRow } from '../fixtures/sentences/sentence.js';

/** The same texts in every run, so that a failure is one of the code. */
const RUNS = { seed: 1949, numRuns: 400 } as const;

const names = unpackNames(packNames(await soundKnowledgeBase()));
const finders = new Map(
  ['en', 'de', 'ru', 'ja', 'ar'].map((language) => [language, createNameFinder(names, language)]),
);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const sentences = Object.values(TABLES).flat().map(readRow);

const name = fc.constantFrom(...[...names.english, ...names.foreign].map(({ text }) => text));
const unseen = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff', '\u200e');
const junk = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  unseen,
  fc.constantFrom(
    '\u0301',
    '\u20dd',
    '\u200d',
    '\u200c',
    '\ud83d',
    '\ude00',
    '👩‍🚀',
    '🇺🇸',
    'é',
    'e\u0301',
    '\u0489',
    'ك\u0651',
  ),
);
const glue = fc.constantFrom(' ', ' ', '. ', ', ', '-', '/', '’s ', '\n', '\u00a0', '', 's ', ' the ', '(', ')');
const piece = fc.oneof(
  { weight: 5, arbitrary: name },
  { weight: 2, arbitrary: junk },
  { weight: 2, arbitrary: fc.constantFrom('President', 'missile', 'John', 'met', 'BREAKING NEWS TODAY', 'Bank of') },
);
const text = fc.array(fc.tuple(piece, glue), { maxLength: 14 }).map((parts) => parts.flat().join(''));

function mentionsOf(paragraphs: readonly string[], language = 'en', asOf = '2025-01-15'): Mention[] {
  const finder = finders.get(language) ?? createNameFinder(names, language);
  const passages = paragraphs.map((one, id) => ({ id, text: one }));
  return mentionsIn(passages, finder, asOf);
}

describe('for any text', () => {
  it.each([...finders.keys()])(
    'mentions are exact, in order and apart, and cut no character in two (%s)',
    (language) => {
      fc.assert(
        fc.property(text, (any) => {
          const edges = new Set([...graphemes.segment(any)].map(({ index }) => index).concat(any.length));
          let last = 0;
          for (const { start, end, surface } of mentionsOf([any], language)) {
            expect(any.slice(start, end)).toBe(surface);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect([start, edges.has(start), end, edges.has(end)]).toEqual([start, true, end, true]);
            last = end;
          }
        }),
        RUNS,
      );
    },
  );

  it('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(mentionsOf([any])).toEqual(mentionsOf([any]));
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});

describe('what does not show changes no decision', () => {
  const sentence = fc.constantFrom(...sentences);

  it('characters without width inside words', () => {
    const places = fc.array(fc.tuple(fc.nat(), unseen), { maxLength: 6 });
    fc.assert(
      fc.property(sentence, places, ({ text: plain, page }, list) => {
        const strewn = list.reduce((any, [place, one]) => insideWord(any, place, one), plain);
        const paragraphs = (any: string) => [page.before ?? '', any, page.after ?? ''];
        const seen = (any: string) =>
          mentionsOf(paragraphs(any), page.language, page.asOf).map(
            ({ surface, entity, passage }) => `${passage} ${visible(surface)} > ${entity.id}`,
          );
        expect(seen(strewn)).toEqual(seen(plain));
      }),
      RUNS,
    );
  });

  it('blanks that do not break', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.constantFrom('\u00a0', '\u202f', '\u2009', '  ', '\n'),
        ({ text: plain, page }, blank) => {
          const ids = (any: string) =>
            mentionsOf([page.before ?? '', any, page.after ?? ''], page.language, page.asOf).map(
              ({ entity }) => entity.id,
            );
          expect(ids(plain.replaceAll(' ', blank))).toEqual(ids(plain));
        },
      ),
      RUNS,
    );
  });
});

/** Puts a character between two letters, near a place that may lie anywhere. */
function insideWord(any: string, place: number, one: string): string {
  for (let tried = 0; tried < any.length; tried += 1) {
    const at = (place + tried) % any.length;
    if (/\p{L}\p{L}/u.test(any.slice(at - 1, at + 1))) return any.slice(0, at) + one + any.slice(at);
  }
  return any;
}

function visible(surface: string): string {
  return surface.replace(/[\u00ad\u200b\u200e\u2060\ufeff]/g, '').normalize('NFC');
}
