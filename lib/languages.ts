import type { Alias, ForeignName, Names } from './types.js';

/** Kinds whose names are spelt alike in every language with Latin letters. */
const SAME_EVERYWHERE = new Set(['person', 'weapon']);

/**
 * The aliases that count on a page in a language. English pages get the English names; on others only names count that
 * are unmistakable there: those of the language itself, and full names of people and weapons. No English rule applies.
 * @param language as in a `lang` attribute: `en`, `de-AT`; empty where unknown, which is read as English
 */
export function aliasesFor({ english, foreign }: Names, language: string): readonly Alias[] {
  const code = codeOf(language);
  if (isEnglish(language)) return english;
  const shared = english.flatMap((alias) => {
    const senses = alias.senses.filter(
      ({ policy, entity }) => policy === 'unmistakable' && SAME_EVERYWHERE.has(entity.kind),
    );
    const distinct = /[ \d-]/.test(alias.text);
    return senses.length > 0 && distinct ? [{ ...alias, senses: senses.map((sense) => ({ ...sense, veto: [] })) }] : [];
  });
  const own = foreign.filter(({ lang }) => lang === code).map(toAlias);
  return [...shared, ...natoItself(english), ...own];
}

/** Whether a page is in English, as far as it says; one that says nothing is read as English. */
export function isEnglish(language: string): boolean {
  return ['', 'en'].includes(codeOf(language));
}

/** The two-letter code a language tag begins with; none for three-letter ones, which only begin alike. */
function codeOf(language: string): string {
  const [code = ''] = language.toLowerCase().split(/[-_]/);
  return code.length === 2 || code === '' ? code : 'other';
}

/** "NATO", or "Nato" as newspapers write it, is NATO in nearly every language. */
function natoItself(english: readonly Alias[]): Alias[] {
  return english.filter(({ text }) => text === 'NATO' || text === 'Nato');
}

/** A foreign name as an alias with one unmistakable sense. */
export function toAlias({ text, entity }: ForeignName): Alias {
  return {
    text,
    letters: 'capitals',
    plural: false,
    lead: 0,
    senses: [{ entity, policy: 'unmistakable', support: [], veto: [] }],
  };
}
