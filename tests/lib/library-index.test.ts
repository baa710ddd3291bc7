import { describe, expect, it } from 'vitest';
import { createLibrary, descriptionOn, entitiesIn, otherNames } from '../../lib/library-index.js';
import { byLetter, indexKey, indexOrder } from '../../lib/library-order.js';
import { entity, smallBase } from './library-fixture.js';

const library = createLibrary(smallBase());
const texts = (facts: readonly { fact: { text: string } }[]) => facts.map(({ fact }) => fact.text);

describe('the facts of an entity', () => {
  it('are those that hold, newest first', () => {
    const { holding } = library.factsOf('person:mark-rutte', '2026-01-01');
    expect(texts(holding)).toEqual(['Mark Rutte leads NATO.', 'Mark Rutte was chosen.']);
  });

  it('are over on their last day and not before', () => {
    const endedOn = (day: string) => texts(library.factsOf('person:mark-rutte', day).ended);
    expect(endedOn('2024-07-01')).toEqual([]);
    expect(endedOn('2024-07-02')).toEqual(['Mark Rutte leads the Netherlands.']);
  });

  it('stand apart where they are mainly about something else', () => {
    const { holding, others } = library.factsOf('org:nato', '2026-01-01');
    expect(texts(holding)).toEqual([]);
    expect(texts(others)).toEqual(['Mark Rutte leads NATO.', 'Türkiye joined NATO in 1952.']);
  });

  it('know their paragraphs', () => {
    const [ended] = library.factsOf('person:mark-rutte', '2026-01-01').ended;
    expect(ended).toMatchObject({ article: { id: 'rutte-takes-office' }, paragraph: 2 });
  });
});

describe('what an entity is', () => {
  const rutte = library.entity('person:mark-rutte') ?? entity('person:x', 'person', 'X');

  it.each([
    ['2020-01-01', 'Prime Minister of the Netherlands'],
    ['2024-08-01', 'Secretary General of NATO'],
    ['2026-01-01', 'Secretary General of NATO'],
  ])('on %s', (day, description) => {
    expect(descriptionOn(rutte, day)).toBe(description);
  });

  it('has no other name in another language or by its role', () => {
    const nato = library.entity('org:nato');
    expect(nato && otherNames(nato)).toEqual([]);
    expect(otherNames(rutte)).toEqual(['Rutte']);
  });
});

describe('the index', () => {
  it('counts the kinds there are', () => {
    expect(library.kinds).toEqual([
      { kind: 'person', count: 2 },
      { kind: 'country', count: 1 },
      { kind: 'organisation', count: 1 },
    ]);
  });

  it('lists articles by title', () => {
    expect(library.articles.map(({ id }) => id)).toEqual(['members', 'rutte-takes-office']);
  });

  it('knows whom a paragraph is about, each once', () => {
    const paragraph = library.article('rutte-takes-office')?.paragraphs[0] ?? { facts: [] };
    expect(entitiesIn(paragraph, library).map(({ id }) => id)).toEqual(['person:mark-rutte', 'org:nato']);
  });

  it.each([
    ['Mark Rutte', ['Mark'], 'Rutte'],
    ['Jaap de Hoop Scheffer', ['Jaap'], 'de Hoop Scheffer'],
    ['James L. Jones', ['James'], 'Jones'],
    ['J.D. Vance', [], 'Vance'],
    ['Recep Tayyip Erdoğan', ['Recep Tayyip'], 'Erdoğan'],
    ['Xi Jinping', ['Jinping'], 'Xi Jinping'],
    ['Anna Nobody', [], 'Nobody'],
    ['Pelé', [], 'Pelé'],
  ])('sorts %s', (name, given, key) => {
    expect(indexKey({ kind: 'person', name, given })).toBe(key);
  });

  it('sorts as a dictionary does', () => {
    const names = ['Zapad', 'Article 10', 'Östergötland', 'Article 5', 'the Bundeswehr', 'Able Archer'];
    const sorted = indexOrder(names.map((name, index) => entity(`concept:c${index}`, 'concept', name)));
    expect(sorted.map(({ name }) => name)).toEqual([
      'Able Archer',
      'Article 5',
      'Article 10',
      'the Bundeswehr',
      'Östergötland',
      'Zapad',
    ]);
  });

  it('has letters from forty names on', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      entity(
        `weapon:w${index}`,
        'weapon',
        index === 0 ? '2S7 Pion' : index < 20 ? `Ångström ${index}` : `Bomb ${index}`,
      ),
    );
    expect(byLetter(many).map(({ letter, entities }) => [letter, entities.length])).toEqual([
      ['0–9', 1],
      ['A', 19],
      ['B', 20],
    ]);
    expect(byLetter(many.slice(1)).map(({ letter }) => letter)).toEqual(['']);
  });
});
