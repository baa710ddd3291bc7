import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../lib/gazetteer.js';
import type { Alias } from '../../lib/types.js';
import { alias } from './made.js';

function entries(word: string, ...aliases: Alias[]): string[] {
  return createGazetteer(aliases)
    .entriesFor(word)
    .map(({ alias: { text }, compare }) => `${text} ${compare.letters}`);
}

function keyWords(text: string, ...aliases: Alias[]): string[] {
  return text.match(createGazetteer(aliases).words) ?? [];
}

const flank = alias('eastern flank', { letters: 'free' });

describe('a word leads to', () => {
  it.each([
    [
      'the names it is the longest word of, longest first',
      'Rutte',
      ['Mark Rutte', 'Rutte'],
      ['Mark Rutte exact', 'Rutte exact'],
    ],
    ['nothing where a longer word stands in the name', 'Mark', ['Mark Rutte'], []],
    ['the first of two as long', 'United', ['United States'], ['United States exact']],
    ['no name by its number', '2024', ['2024 NATO summit'], []],
    ['a name that has nothing else by its number', '9', ['9/11'], ['9/11 exact']],
    ['nothing in other letters', 'rutte', ['Mark Rutte'], []],
    ['the name in capitals', 'RUTTE', ['Mark Rutte'], ['Mark Rutte upper']],
    ['no capitals of a name shorter than four letters', 'SEA', ['Sea'], []],
    ['one entry for a name that is all capitals', 'NATO', ['NATO'], ['NATO exact']],
  ])('%s', (_, word, names, expected) => {
    expect(entries(word, ...names.map((text) => alias(text)))).toEqual(expected);
  });

  it('no capitals of a name that is to be found as written only', () => {
    expect(entries('RUTTE', alias('Mark Rutte', { letters: 'exact' }))).toEqual([]);
  });

  it('a name in either case by its last word, which is rarer than its first', () => {
    expect(entries('flank', flank)).toEqual(['eastern flank free']);
    expect(entries('FLANK', flank)).toEqual(['eastern flank free']);
    expect(entries('eastern', flank)).toEqual([]);
  });

  it('a name in either case by its longest word with a capital, if it has one', () => {
    expect(entries('NATO', alias('the NATO chief', { letters: 'free' }))).toEqual(['the NATO chief free']);
    expect(entries('nato', alias('the NATO chief', { letters: 'free' }))).toEqual([]);
  });

  it('names of both sorts at once', () => {
    expect(entries('Flank', alias('Flank'), flank)).toEqual(['eastern flank free', 'Flank exact']);
  });
});

describe('the words worth looking up', () => {
  it('are those with a capital or a digit at their head', () => {
    expect(keyWords('Then the NATO-led force, in 2014, met Škoda.')).toEqual(['Then', 'NATO', '2014', 'Škoda']);
  });

  it('and the key words in small letters, also before a plural s, but not inside another word', () => {
    expect(keyWords('one flank, two flanks, outflank', flank)).toEqual(['flank', 'flank']);
  });
});
