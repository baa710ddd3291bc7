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
    ['the names that begin with it, longest first', 'Mark', ['Mark Rutte', 'Mark'], ['Mark Rutte exact', 'Mark exact']],
    ['nothing where it begins no name', 'Rutte', ['Mark Rutte'], []],
    ['nothing in other letters', 'mark', ['Mark Rutte'], []],
    ['the name in capitals', 'MARK', ['Mark Rutte'], ['Mark Rutte upper']],
    ['no capitals of a name shorter than four letters', 'SEA', ['Sea'], []],
    ['one entry for a name that is all capitals', 'NATO', ['NATO'], ['NATO exact']],
  ])('%s', (_, word, names, expected) => {
    expect(entries(word, ...names.map((text) => alias(text)))).toEqual(expected);
  });

  it('no capitals of a name that is to be found as written only', () => {
    expect(entries('MARK', alias('Mark Rutte', { letters: 'exact' }))).toEqual([]);
  });

  it('a name in either case by its last word, which is rarer than its first', () => {
    expect(entries('flank', flank)).toEqual(['eastern flank free']);
    expect(entries('FLANK', flank)).toEqual(['eastern flank free']);
    expect(entries('eastern', flank)).toEqual([]);
  });

  it('a name in either case by its first word with a capital, if it has one', () => {
    expect(entries('nato', alias('the NATO chief', { letters: 'free' }))).toEqual(['the NATO chief free']);
  });

  it('names of both sorts at once', () => {
    expect(entries('Flank', alias('Flank'), flank)).toEqual(['Flank exact', 'eastern flank free']);
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
