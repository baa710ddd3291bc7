import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Card, createCardIndex } from '../../lib/card.js';
import { type Article, ArticleFileSchema, type FactSchema } from '../../lib/knowledge-schema.js';
import { holdsOn } from '../../lib/period.js';
import { made, madeBase } from './made.js';

type FactInput = Partial<v.InferInput<typeof FactSchema>> & { text: string };

/** An article with one paragraph for each list of facts. */
function article(...paragraphs: FactInput[][]): Article {
  return v.parse(ArticleFileSchema, {
    id: 'norland-joins',
    title: 'Norland joins',
    date: '2024-03-07',
    about: 'How Norland joined',
    references: [
      { id: 'gazette', publisher: 'The Gazette', title: 'Norland is in', url: null, date: '7 March 2024' },
      { id: 'herald', publisher: 'The Herald', title: 'A new member', url: 'https://herald.example/a', date: null },
    ],
    paragraphs: paragraphs.map((facts, index) => ({
      text: 'Norland joined.',
      references: index === 0 ? ['gazette'] : ['herald', 'gazette'],
      facts: facts.map((fact) => ({ about: ['country:norland'], ...fact })),
    })),
  });
}

const norland = made('country:norland', 'Norland', {
  descriptions: [
    { text: 'Partner of the pact', to: '2024-03-07' },
    { text: 'Member of the pact', from: '2024-03-07' },
  ],
  flag: 'NO',
  related: [
    { entity: 'org:pact', as: 'member of' },
    { entity: 'org:nobody', as: 'friend of' },
  ],
});

function cardOn(
  day: string,
  facts: FactInput[][] = [[{ text: 'Norland has a coast.' }]],
  id = 'country:norland',
): Card {
  const index = createCardIndex(madeBase([norland, made('org:pact', 'PACT')], { articles: [article(...facts)] }));
  const card = index.cardOf(id, day);
  if (!card) throw new Error(`${id} has no card`);
  return card;
}

function factsOn(day: string, facts: FactInput[]): string[] {
  return cardOn(day, [facts]).facts.map(({ text }) => text);
}

describe('a statement holds', () => {
  it.each([
    ['on its first day', { from: '2024-03-07' }, '2024-03-07', true],
    ['not on the day before', { from: '2024-03-07' }, '2024-03-06', false],
    ['on its last day', { to: '2024-03-07' }, '2024-03-06', true],
    ['not on the first day it no longer does', { to: '2024-03-07' }, '2024-03-07', false],
    ['between the two', { from: '2020-01-01', to: '2024-03-07' }, '2022-05-05', true],
    ['always without bounds', {}, '1949-04-04', true],
  ])('%s', (_, period, day, holds) => {
    expect(holdsOn(period, day)).toBe(holds);
  });
});

describe('the line under the name', () => {
  it.each([
    ['2024-03-06', 'Partner of the pact'],
    ['2024-03-07', 'Member of the pact'],
  ])('on %s is "%s"', (day, description) => {
    expect(cardOn(day).description).toBe(description);
  });

  const former = { text: 'Member until 1990', from: '1950-01-01', to: '1990-10-03' };
  const first = { text: 'Candidate', to: '1950-01-01' };

  it.each([
    ['in order', [first, former]],
    ['newest first', [former, first]],
  ])('after the last one ended is that one, written %s', (_, descriptions) => {
    const base = madeBase([made('country:oldland', 'Oldland', { descriptions })]);
    expect(createCardIndex(base).cardOf('country:oldland', '2024-10-01')?.description).toBe('Member until 1990');
  });

  it('is empty before the first one began', () => {
    const base = madeBase([
      made('country:newland', 'Newland', { descriptions: [{ text: 'Member', from: '2024-03-07' }] }),
    ]);
    expect(createCardIndex(base).cardOf('country:newland', '2020-01-01')?.description).toBe('');
  });
});

describe('the facts of a card', () => {
  it('are those that held on its day, and never one that began later', () => {
    const facts = [
      { text: 'It was a partner.', to: '2024-03-07' },
      { text: 'It is a member.', from: '2024-03-07' },
      { text: 'It has a coast.' },
    ];
    expect(factsOn('2024-03-06', facts).sort()).toEqual(['It has a coast.', 'It was a partner.']);
    expect(factsOn('2024-03-07', facts).sort()).toEqual(['It has a coast.', 'It is a member.']);
  });

  it('are three at most, and the rest is counted', () => {
    const card = cardOn('2024-10-01', [['a', 'b', 'c', 'd', 'e'].map((text) => ({ text }))]);
    expect(card.facts).toHaveLength(3);
    expect(card.more).toBe(2);
  });

  it('count none as left over where all are shown', () => {
    expect(cardOn('2024-10-01', [[{ text: 'a' }, { text: 'b' }, { text: 'c' }]]).more).toBe(0);
  });

  const about = ['org:pact', 'country:norland'];

  it.each([
    [
      'what is mainly about it first',
      [
        { text: 'x', about, weight: 5 },
        { text: 'y', weight: 1 },
      ],
      ['y', 'x'],
    ],
    [
      'then what a reader most needs',
      [
        { text: 'x', weight: 2 },
        { text: 'y', weight: 4 },
      ],
      ['y', 'x'],
    ],
    [
      'then the newest',
      [
        { text: 'x', from: '2001-01-01' },
        { text: 'y', from: '2020-01-01' },
      ],
      ['y', 'x'],
    ],
    ['then what is dated', [{ text: 'x' }, { text: 'y', from: '2020-01-01' }], ['y', 'x']],
    ['then by their words, so that a card is always the same', [{ text: 'y' }, { text: 'x' }], ['x', 'y']],
  ])('come %s', (_, facts, expected) => {
    expect(factsOn('2024-10-01', facts)).toEqual(expected);
  });

  it('of another entity are not shown', () => {
    expect(cardOn('2024-10-01', [[{ text: 'It has a coast.' }]], 'org:pact').facts).toEqual([]);
  });
});

describe('where nothing held on the day', () => {
  const ended = [
    { text: 'It was first.', to: '1990-01-01' },
    { text: 'It was last.', to: '1999-01-01' },
    { text: 'It will be.', from: '2030-01-01' },
  ];

  it('the card shows the last that did, as past', () => {
    expect(cardOn('2024-10-01', [ended])).toMatchObject({
      facts: [{ text: 'It was last.', past: true, to: '1999-01-01' }],
      more: 0,
    });
  });

  it('it shows nothing rather than what began later', () => {
    expect(factsOn('1980-01-01', [{ text: 'It will be.', from: '2030-01-01' }])).toEqual([]);
  });

  it('what holds is not said as past', () => {
    expect(cardOn('1980-01-01', [ended]).facts.map(({ past }) => past)).toEqual([false, false]);
  });
});

describe('what changed since', () => {
  const changes = [
    { text: 'b', from: '2023-04-04', since: 'Sudland joined' },
    { text: 'a', from: '2024-03-07', since: 'Norland joined' },
    { text: 'c', from: '2020-01-01' },
  ];

  it.each([
    ['2023-04-03', ['Sudland joined', 'Norland joined']],
    ['2023-04-04', ['Norland joined']],
    ['2024-03-07', []],
  ])('%s, oldest first', (day, expected) => {
    expect(cardOn(day, [changes]).since).toEqual(expected);
  });

  it('is said of the entity the fact is mainly about, and of no other', () => {
    const fact = { text: 'a', from: '2024-03-07', since: 'joined', about: ['org:pact', 'country:norland'] };
    expect(cardOn('2020-01-01', [[fact]]).since).toEqual([]);
    expect(cardOn('2020-01-01', [[fact]], 'org:pact').since).toEqual(['joined']);
  });

  it('is said once where two facts say it', () => {
    const twice = ['a', 'b'].map((text) => ({ text, from: '2024-03-07', since: 'joined' }));
    expect(cardOn('2020-01-01', [twice]).since).toEqual(['joined']);
  });

  it('is the three newest changes where there are more', () => {
    const years = [2001, 2002, 2003, 2004].map((year) => ({
      text: `${year}`,
      from: `${year}-01-01`,
      since: `${year}`,
    }));
    expect(cardOn('2000-01-01', [years]).since).toEqual(['2002', '2003', '2004']);
  });
});

describe('a fact says where it stands', () => {
  it('by article and paragraph, counted from 1, with the references of that paragraph', () => {
    const [fact] = cardOn('2024-10-01', [[], [{ text: 'It has a coast.' }]]).facts;
    expect(fact?.citation).toMatchObject({ article: 'norland-joins', title: 'Norland joins', paragraph: 2 });
    expect(fact?.citation.references.map(({ publisher }) => publisher)).toEqual(['The Gazette', 'The Herald']);
  });

  it('without references of other paragraphs', () => {
    const [fact] = cardOn('2024-10-01').facts;
    expect(fact?.citation.references.map(({ publisher }) => publisher)).toEqual(['The Gazette']);
  });
});

describe('the end of the data', () => {
  it.each([
    ['2026-10-10', undefined],
    ['2026-10-11', '2026-10-10'],
  ])('a card as of %s says %s', (day, horizon) => {
    expect(cardOn(day).horizon).toBe(horizon);
  });
});

it('related entities are named where they exist', () => {
  expect(cardOn('2024-10-01').related).toEqual([{ entity: 'org:pact', name: 'PACT', as: 'member of' }]);
});

it('an entity we do not have has no card', () => {
  expect(createCardIndex(madeBase([])).cardOf('country:norland', '2024-10-01')).toBeUndefined();
});
