import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../lib/library-index.js';
import { matchedParts } from '../../lib/library-matches.js';
import { plainText } from '../../lib/library-plain.js';
import { createSearch, queryWords } from '../../lib/library-search.js';
import { entity, smallBase } from './library-fixture.js';

const search = createSearch(createLibrary(smallBase()));
const namesFor = (query: string) => search(query).names.best.map(({ name }) => name);

describe('plain text', () => {
  it.each([
    ['Gül, Türkiye', 'gul turkiye'],
    ['FGM-148  Javelin', 'fgm 148 javelin'],
    ['U.S.', 'us'],
    ['NATO’s “new” force', 'natos new force'],
    ['Jonas Gahr Støre', 'jonas gahr store'],
    ['Straße, Łódź, İstanbul', 'strasse lodz istanbul'],
    ['2% of GDP', '2% of gdp'],
    ['  (–)  ', ''],
    ['Київ', 'киів'],
  ])('%s', (original, plain) => {
    expect(plainText(original).text).toBe(plain);
  });
});

describe('a search', () => {
  it.each([
    ['the beginning of a name', 'mar', ['Mark Rutte']],
    ['the beginning of a later word, then inside one', 'rut', ['Mark Rutte', 'Borut Pahor']],
    ['letters without marks', 'turkiye', ['Türkiye']],
    ['the other name', 'TURKEY', ['Türkiye']],
    ['words in any order', 'rutte mark', ['Mark Rutte']],
    ['what somebody once was', 'netherlands minister', ['Mark Rutte']],
    ['two letters inside a word', 'ut', []],
    ['one word that is nowhere', 'mark zzz', []],
  ])('finds names by %s', (_, query, names) => {
    expect(namesFor(query)).toEqual(names);
  });

  it('finds titles before what articles are about', () => {
    expect(search('office').articles.best.map(({ id }) => id)).toEqual(['rutte-takes-office']);
    expect(search('belongs').articles.best.map(({ id }) => id)).toEqual(['members']);
  });

  it('finds facts by their words', () => {
    expect(search('joined 1952').facts.best.map(({ fact }) => fact.text)).toEqual(['Türkiye joined NATO in 1952.']);
  });

  it.each(['', '   ', '–'])('finds nothing for "%s"', (query) => {
    expect(queryWords(query)).toEqual([]);
    expect(search(query)).toMatchObject({ names: { total: 0 }, articles: { total: 0 }, facts: { total: 0 } });
  });

  it('puts what is closest to the subject first, shows a dozen and counts all', () => {
    const base = smallBase();
    const many = Array.from({ length: 30 }, (_, index) =>
      entity(`weapon:w${index}`, 'weapon', `Arrow ${index}`, { relevance: index === 29 ? 'core' : 'context' }),
    );
    const { names } = createSearch(createLibrary({ ...base, entities: many }))('arrow');
    expect(names.total).toBe(30);
    expect(names.best).toHaveLength(12);
    expect(names.best.slice(0, 3).map(({ name }) => name)).toEqual(['Arrow 29', 'Arrow 0', 'Arrow 1']);
  });
});

describe('the words that matched', () => {
  const marked = (text: string, query: string) =>
    matchedParts(text, queryWords(query))
      .map((part) => (part.matched ? `[${part.text}]` : part.text))
      .join('');

  it.each([
    ['Mark Rutte', 'rut', 'Mark [Rut]te'],
    ['Borut and Rutte', 'rut', 'Borut and [Rut]te'],
    ['Turkey (Türkiye)', 'turkiye', 'Turkey ([Türkiye])'],
    ['Straße nach Süd', 'strasse', '[Straße] nach Süd'],
    ['the U.S. Army', 'us army', 'the [U.S]. [Army]'],
    ['Mark Rutte', 'mark ma', '[Mark] Rutte'],
    ['Gu\u0308l', 'gul', '[Gu\u0308l]'],
    ['Mark Rutte', 'zzz', 'Mark Rutte'],
  ])('in %s, for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('leave the text as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 5 }), (text, query) => {
        const parts = matchedParts(text, queryWords(query));
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
