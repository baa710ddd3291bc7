import { describe, expect, it } from 'vitest';
import { linkNames } from '../../lib/library-links.js';
import { entity } from './library-fixture.js';

const nato = entity('org:nato', 'organisation', 'NATO');
const office = entity('office:nato-secretary-general', 'office', 'Secretary General of NATO');
const rutte = entity('person:mark-rutte', 'person', 'Mark Rutte', {
  names: [{ text: 'Mark Rutte' }, { text: 'Rutte' }],
});
const father = entity('person:bush-41', 'person', 'George H. W. Bush', { names: [{ text: 'Bush' }] });
const son = entity('person:bush-43', 'person', 'George W. Bush', { names: [{ text: 'Bush' }] });

describe('names in a paragraph', () => {
  it.each([
    ['each once', 'NATO is NATO.', [nato], '[NATO] is NATO.'],
    ['by the longest name, not the first', 'Rutte is Mark Rutte.', [rutte], 'Rutte is [Mark Rutte].'],
    ['by a short name where there is no other', 'Then Rutte left.', [rutte], 'Then [Rutte] left.'],
    [
      'not inside another name',
      'The Secretary General of NATO leads NATO.',
      [nato, office],
      'The [Secretary General of NATO] leads [NATO].',
    ],
    ['not inside a word', 'The NATO-Russia Council and NATOs.', [nato], 'The NATO-Russia Council and NATOs.'],
    ['before an apostrophe', "NATO's", [nato], "[NATO]'s"],
    ['not by a name two of them bear', 'Bush met George W. Bush.', [father, son], 'Bush met [George W. Bush].'],
    ['not where they are not named', 'Nothing.', [nato], 'Nothing.'],
    ['without any entity', 'NATO', [], 'NATO'],
  ])('are linked %s', (_, text, entities, expected) => {
    const parts = linkNames(text, entities);
    expect(parts.map((part) => (part.entity ? `[${part.text}]` : part.text)).join('')).toBe(expected);
  });

  it('say whose they are', () => {
    expect(linkNames('To Rutte', [rutte])).toEqual([{ text: 'To ' }, { text: 'Rutte', entity: 'person:mark-rutte' }]);
  });
});
