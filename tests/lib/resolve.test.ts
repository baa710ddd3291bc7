import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/knowledge-schema.js';
import { resolve } from '../../lib/resolve.js';
import { made, marksOf, mentionsOf } from './made.js';

const ada = made('person:ada-brant', 'Ada Brant', {
  given: ['Ada'],
  names: [{ text: 'Ada Brant' }, { text: 'Brant', policy: 'licensed' }],
});
const eve = made('person:eve-brant', 'Eve Brant', {
  given: ['Eve'],
  names: [{ text: 'Eve Brant' }, { text: 'Brant', policy: 'licensed' }],
});
const pact = made('org:pact', 'PACT', {
  relevance: 'core',
  names: [{ text: 'PACT' }, { text: 'the alliance', policy: 'role', letters: 'free' }],
});
const lance = made('weapon:lance', 'Lance 2', {
  names: [{ text: 'Lance 2' }, { text: 'Lance', policy: 'context', support: ['missile'] }],
});
const office = made('office:head-of-pact', 'Head of PACT', { names: [{ text: 'Head of PACT', policy: 'licensed' }] });
const norland = made('country:norland', 'Norland', { relevance: 'context' });

const all = [ada, pact, lance, norland];

function marks(paragraphs: readonly string[], ...entities: readonly Entity[]): string[] {
  return marksOf(entities.length > 0 ? entities : all, paragraphs);
}

const ADA = 'Ada Brant > person:ada-brant';
const BRANT = 'Brant > person:ada-brant';

describe('a surname', () => {
  it.each([
    ['alone is anybody', ['It was Brant who left.'], []],
    ['counts after the full name', ['We met Ada Brant.', 'It was Brant who left.'], [ADA, BRANT]],
    ['counts before the full name', ['It was Brant who left.', 'We met Ada Brant.'], [BRANT, ADA]],
    ['counts beside a title', ['It was President Brant who left.'], [BRANT]],
    ['counts after a surname beside a title', ['It was President Brant.', 'Then Brant left.'], [BRANT, BRANT]],
    ['counts beside an initial', ['It was A. Brant who left.'], [BRANT]],
    ['is somebody else behind another given name', ['It was Hugo Brant who left.'], []],
    ['is somebody else there, also on a page with the full name', ['We met Ada Brant. Then Hugo Brant left.'], [ADA]],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(paragraphs)).toEqual(expected);
  });
});

describe('where two people bear a surname', () => {
  it.each([
    ['it belongs to the one named last', ['We met Ada Brant. Then Hugo Brant left. Later Brant came back.'], [ADA]],
    [
      'it comes back with the full name',
      ['Then Hugo Brant left. We met Ada Brant. Later Brant came back.'],
      [ADA, BRANT],
    ],
    [
      'one named later takes nothing away from before',
      ['We met Ada Brant and saw PACT.', 'Later Brant came back. Then Hugo Brant left.'],
      [ADA, 'PACT > org:pact', BRANT],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(paragraphs)).toEqual(expected);
  });

  it('both known, it means the nearer one', () => {
    const paragraphs = ['We met Ada Brant. Later Brant left.', 'We met Eve Brant. Later Brant left.'];
    expect(marks(paragraphs, ada, eve)).toEqual([
      ADA,
      BRANT,
      'Eve Brant > person:eve-brant',
      'Brant > person:eve-brant',
    ]);
  });

  it('both known and neither named, it means nobody', () => {
    expect(marks(['Later Brant left.'], ada, eve)).toEqual([]);
  });
});

describe('a word with another meaning', () => {
  it.each([
    ['alone is not marked', ['The Lance fell.'], []],
    ['counts with a fitting word', ['The Lance missile fell.'], ['Lance > weapon:lance']],
    [
      'counts with the full name on the page',
      ['The Lance fell.', 'A Lance 2 rose.'],
      ['Lance > weapon:lance', 'Lance 2 > weapon:lance'],
    ],
    ['licenses nothing by a fitting word', ['The Lance missile fell.', 'The Lance fell.'], ['Lance > weapon:lance']],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(paragraphs)).toEqual(expected);
  });

  it('of two meanings is the one its sentence speaks for', () => {
    const poem = made('media:lance', 'Lance', { names: [{ text: 'Lance', policy: 'context', support: ['poem'] }] });
    expect(marks(['The Lance poem fell.'], lance, poem)).toEqual(['Lance > media:lance']);
    expect(marks(['The Lance missile fell.'], lance, poem)).toEqual(['Lance > weapon:lance']);
    expect(marks(['The poem on the Lance missile fell.'], lance, poem)).toEqual([]);
  });
});

describe('"the alliance"', () => {
  const inAll = 'The alliance > org:pact';

  it.each([
    ['alone is any alliance', ['The alliance met.'], []],
    [
      'is the core entity where that is named nearby',
      ['The alliance met.', 'So did PACT.'],
      [inAll, 'PACT > org:pact'],
    ],
    [
      'is nothing where that is named far away',
      [`PACT met. ${'A Lance 2 rose. '.repeat(20)}The alliance met.`],
      ['PACT > org:pact', ...Array(20).fill('Lance 2 > weapon:lance')],
    ],
    ['is not another entity that is named', ['The alliance met in Norland.'], ['Norland > country:norland']],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(paragraphs)).toEqual(expected);
  });

  it('is likely only', () => {
    expect(mentionsOf(all, ['PACT is old. The alliance met.']).map(({ score }) => score < 0.75)).toEqual([false, true]);
  });
});

describe('"the summit"', () => {
  const summit = (id: string, from: string, to: string) =>
    made(id, `Summit of ${from}`, {
      period: { from, to },
      names: [{ text: `Summit of ${from}` }, { text: 'the summit', policy: 'role', letters: 'free' }],
    });
  const summits = [
    summit('event:spring', '2024-04-10', '2024-04-12'),
    summit('event:summer', '2024-07-09', '2024-07-12'),
    summit('event:autumn', '2024-08-20', '2024-08-21'),
  ];

  it.each([
    ['on its own days', '2024-07-10', ['event:summer']],
    ['weeks before', '2024-06-20', ['event:summer']],
    ['between two, the nearer one', '2024-07-28', ['event:summer']],
    ['between two, the nearer one, though it is yet to come', '2024-08-05', ['event:autumn']],
    ['not months after', '2024-11-20', []],
    ['not years before', '2020-01-01', []],
  ])('is the one of the day of the page: %s', (_, day, expected) => {
    const found = mentionsOf([pact, ...summits], ['PACT met. Then the summit began.'], { asOf: day });
    expect(found.filter(({ surface }) => surface === 'the summit').map(({ entity }) => entity.id)).toEqual(expected);
  });

  it('is likely only', () => {
    const found = mentionsOf([pact, ...summits], ['PACT met. Then the summit began.'], { asOf: '2024-07-10' });
    expect(found.find(({ surface }) => surface === 'the summit')?.score).toBeLessThan(0.75);
  });
});

describe('a word with another meaning of a core entity', () => {
  const article = made('treaty:article-9', 'Article 9 of the pact', {
    relevance: 'core',
    names: [{ text: 'Article 9', policy: 'context', support: ['treaty'] }],
  });

  it.each([
    ['is likely beside a core name', 'PACT met. They spoke of Article 9.', ['Article 9 > treaty:article-9']],
    ['is nothing without', 'They spoke of Article 9.', []],
  ])('%s', (_, text, expected) => {
    const found = marks([text], pact, article).filter((mark) => mark.startsWith('Article'));
    expect(found).toEqual(expected);
  });
});

describe('a name inside a longer one', () => {
  it('stands where the longer one does not count', () => {
    expect(marks(['The Head of PACT left.'], office, pact)).toEqual(['PACT > org:pact']);
  });

  it('is not marked twice where it does', () => {
    const plain = made('office:head-of-pact', 'Head of PACT');
    expect(marks(['The Head of PACT left.'], plain, pact)).toEqual(['Head of PACT > office:head-of-pact']);
  });
});

describe('why a name is marked', () => {
  it.each([
    ['a name with one meaning', 'PACT met.', 'PACT', { code: 'unmistakable' }],
    ['a title', 'It was President Brant.', 'Brant', { code: 'title', by: 'President' }],
    ['an initial', 'It was A. Brant.', 'Brant', { code: 'given-name' }],
    ['a fitting word', 'The Lance missile fell.', 'Lance', { code: 'words', by: 'missile' }],
    ['a full name elsewhere', 'We met Ada Brant. Later Brant left.', 'Brant', { code: 'short-form', by: 'Ada Brant' }],
    ['a role', 'PACT is old. The alliance met.', 'The alliance', { code: 'role', by: 'PACT' }],
  ])('%s', (_, text, surface, why) => {
    const mention = mentionsOf(all, [text]).find((one) => one.surface === surface);
    expect(mention?.why).toMatchObject(why);
  });

  it('counts for more the surer it is', () => {
    const text = 'PACT met. It was President Brant. Later Brant left. The Lance missile fell. The alliance met.';
    const scores = mentionsOf(all, [text]).map(({ score }) => score);
    expect(scores).toHaveLength(5);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
  });
});

it('what is marked does not depend on the order of the paragraphs, where every name has one bearer', () => {
  const paragraphs = [
    'It was Brant who left.',
    'We met Ada Brant in Norland.',
    'So did PACT.',
    'The Lance fell.',
    'A Lance 2 rose.',
    'Rain fell.',
  ];
  const inAnyOrder = (list: readonly string[]) => marks([...list]).sort();
  expect(inAnyOrder(paragraphs)).toHaveLength(6);
  fc.assert(
    fc.property(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), (shuffled) => {
      expect(inAnyOrder(shuffled)).toEqual(inAnyOrder(paragraphs));
    }),
  );
});

it('nothing on a page without names', () => {
  expect(resolve([], '2024-10-01')).toEqual([]);
});
