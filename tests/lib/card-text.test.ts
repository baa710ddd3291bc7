import { describe, expect, it } from 'vitest';
import type { Card, CardFact } from '../../lib/card.js';
import { cardText } from '../../lib/card-text.js';
import type { Reference } from '../../lib/knowledge-schema.js';
import { readCatalogue } from '../../tools/catalogue.js';

const say = await readCatalogue();

const gazette = { id: 'gazette', publisher: 'The Gazette', title: 'Norland is in', url: null, date: '7 March 2024' };
const herald = { id: 'herald', publisher: 'The Herald', title: 'New', url: 'https://herald.example/a', date: null };

function fact(text: string, rest: Partial<CardFact> = {}, references: Reference[] = [gazette]): CardFact {
  const citation = { article: 'norland-joins', title: 'Norland joins', date: '2024-03-07', paragraph: 2, references };
  return { text, past: false, ownKnowledge: false, citation, ...rest };
}

function lines(rest: Partial<Card> = {}): string[] {
  const card: Card = {
    entity: 'country:norland',
    kind: 'country',
    name: 'Norland',
    description: 'Member of the pact',
    asOf: '2024-10-01',
    dataDay: '2026-10-10',
    facts: [],
    more: 0,
    since: [],
    related: [],
    ...rest,
  };
  return cardText(card, say).split('\n');
}

describe('a card as text', () => {
  it('begins with name, description and day', () => {
    expect(lines().slice(0, 2)).toEqual(['Norland: Member of the pact', 'As of 1 October 2024']);
  });

  it('begins with the name alone where there is no description', () => {
    expect(lines({ description: '' })[0]).toBe('Norland');
  });

  it('has one line a fact, with article and paragraph', () => {
    expect(lines({ facts: [fact('It has a coast.'), fact('It has hills.')] })).toEqual(
      expect.arrayContaining(['- It has a coast. [norland-joins ¶2]', '- It has hills. [norland-joins ¶2]']),
    );
  });

  it('says until when a past fact held', () => {
    const past = fact('It was a partner.', { past: true, to: '2024-03-07' });
    expect(lines({ facts: [past] })).toContain('- It was a partner. (As it was until 7 March 2024) [norland-joins ¶2]');
  });

  it('says nothing of the kind of a fact that still held', () => {
    const text = lines({ facts: [fact('It is a member.', { to: '2030-01-01' })] }).join('\n');
    expect(text).toContain('- It is a member. [norland-joins ¶2]');
  });

  it('has a line for each later change', () => {
    expect(lines({ since: ['Sudland joined', 'Norland joined'] })).toEqual(
      expect.arrayContaining(['Since then: Sudland joined', 'Since then: Norland joined']),
    );
  });

  it('says where the data end', () => {
    expect(lines({ horizon: '2026-10-10' })).toContain('The data end in October 2026.');
    expect(lines().join('\n')).not.toContain('The data end');
  });

  it('says that there is no fact', () => {
    expect(lines()).toContain('We have no sourced fact about this as of 1 October 2024.');
    expect(lines({ facts: [fact('It has a coast.')] }).join('\n')).not.toContain('no sourced fact');
  });

  it('ends with each reference once, without the parts it lacks', () => {
    const facts = [fact('It has a coast.'), fact('It has hills.', {}, [gazette, herald])];
    expect(lines({ facts }).slice(-2)).toEqual([
      '  The Gazette, Norland is in, 7 March 2024',
      '  The Herald, New, https://herald.example/a',
    ]);
  });
});
