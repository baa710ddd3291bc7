import { describe, expect, it } from 'vitest';
import { aliasesFor } from '../../lib/languages.js';
import { alias, made, marksOf, NAMED, sense } from './made.js';

const person = { ...NAMED, kind: 'person' as const };
const english = [
  alias('NATO'),
  alias('Patriot', { senses: [sense({ policy: 'context' })] }),
  alias('Ada Brant', { senses: [sense({ entity: person, veto: ['poet'] })] }),
  alias('Brant', { senses: [sense({ entity: person, policy: 'licensed' })] }),
  alias('Zeland', { senses: [sense({ entity: person })] }),
  alias('F-16', { senses: [sense({ entity: { ...NAMED, kind: 'weapon' } })] }),
  alias('North Sea'),
];
const foreign = [
  { text: 'OTAN', lang: 'fr', entity: NAMED },
  { text: 'Nordatlantikpakt', lang: 'de', entity: NAMED },
];

function texts(language: string): string[] {
  return aliasesFor({ english, foreign }, language).map(({ text }) => text);
}

describe('the names that count on a page', () => {
  it.each([['en'], ['en-GB'], ['EN'], ['']])('in "%s" are the English ones', (language) => {
    expect(texts(language)).toEqual(english.map(({ text }) => text));
  });

  it.each([
    ['fr', 'OTAN'],
    ['fr-CA', 'OTAN'],
    ['de-AT', 'Nordatlantikpakt'],
    ['DE', 'Nordatlantikpakt'],
  ])('in "%s" are NATO, full names of people and weapons, and those of the language', (language, own) => {
    expect(texts(language)).toEqual(['Ada Brant', 'F-16', 'NATO', own]);
  });

  it('in a language we have no names in are those that every language shares', () => {
    expect(texts('tl')).toEqual(['Ada Brant', 'F-16', 'NATO']);
  });

  it.each([
    ['fil', 'fi'],
    ['est', 'es'],
  ])('in "%s" are not those of "%s", a language that only begins alike', (language, other) => {
    const name = { text: 'Liitto', lang: other, entity: NAMED };
    expect(aliasesFor({ english, foreign: [name] }, language).map(({ text }) => text)).not.toContain('Liitto');
  });

  it('lose the English words that speak against them', () => {
    const shared = aliasesFor({ english, foreign }, 'fr').find(({ text }) => text === 'Ada Brant');
    expect(shared?.senses).toEqual([{ entity: person, policy: 'unmistakable', support: [], veto: [] }]);
  });
});

describe('no English rule applies on a page in another language', () => {
  const entities = [
    made('org:nato', 'NATO', { relevance: 'core' }),
    made('weapon:f-16', 'F-16'),
    made('country:norland', 'Norland', { names: [{ text: 'Norland', lang: 'de' }] }),
  ];

  it.each([
    ['Die NATO Staaten beraten.', 'NATO > org:nato'],
    ['Wir sahen F-16 Kampfjets am Himmel.', 'F-16 > weapon:f-16'],
    ['Er flog nach Norland Ende Mai.', 'Norland > country:norland'],
  ])('%s', (text, mark) => {
    expect(marksOf(entities, [text], { language: 'de' })).toEqual([mark]);
  });
});
