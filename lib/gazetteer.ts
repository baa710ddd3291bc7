import { runToEnd, type Steps } from './steps.js';
import type { Alias } from './types.js';

/** A way into an alias: the word it is found by and where that word stands in it. */
export interface Entry {
  readonly alias: Alias;
  /** Place of the key word in the alias, UTF-16 units. */
  readonly at: number;
  readonly compare: { readonly letters: 'exact' | 'upper' | 'free' };
}

/** The names, ready to be looked up word by word. */
export interface Gazetteer {
  /** Finds every word that may open a lookup. Global; each scan uses it from the start. */
  readonly words: RegExp;
  /** The entries whose key is this word, longest alias first. */
  entriesFor(word: string): readonly Entry[];
}

/** Shortest name that is also found in capitals: shorter ones are other words there ("US", "IT"). */
const MIN_CAPITALS = 4;

const CAPITAL_WORD = '[A-Z0-9\\u00c0-\\u024f\\u1e00-\\u1eff][A-Za-z0-9\\u00c0-\\u024f\\u1e00-\\u1eff]*';
const LETTERS = 'A-Za-z0-9\\u00c0-\\u024f\\u1e00-\\u1eff';
const CAPITALIZED = `(?<![${LETTERS}])${CAPITAL_WORD}`;
const ONLY_DIGITS = /^\d+$/;
const LAST_WORD = new RegExp(`([${LETTERS}]+)[^${LETTERS}]*$`);

export function createGazetteer(aliases: readonly Alias[]): Gazetteer {
  return runToEnd(gazetteerInSteps(aliases));
}

/** The same in steps of an alias each. */
export function* gazetteerInSteps(aliases: readonly Alias[]): Steps<Gazetteer> {
  const byWord = new Map<string, Entry[]>();
  const capitalized = new RegExp(CAPITALIZED, 'g');
  for (const alias of aliases) {
    yield;
    const key = keyOf(alias.text, capitalized);
    if (!key) continue;
    const add = (form: string, letters: Entry['compare']['letters']) => {
      const list = byWord.get(form) ?? [];
      list.push({ alias, at: key.at, compare: { letters } });
      byWord.set(form, list);
    };
    if (alias.letters === 'free') for (const form of formsOf(key.word)) add(form, 'free');
    else {
      add(key.word, 'exact');
      if (alias.letters === 'capitals' && hasCapitalsForm(alias.text)) add(key.word.toUpperCase(), 'upper');
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.alias.text.length - a.alias.text.length);
  return { words: wordsPattern([...byWord.keys()]), entriesFor: (word) => byWord.get(word) ?? NONE };
}

/** Shared, since most words of most texts have none. */
const NONE: readonly Entry[] = [];

/** How a word of a name in either case stands in text: as listed, with a capital, in capitals. A proper name is never small. */
function formsOf(word: string): Set<string> {
  return new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
}

function hasCapitalsForm(text: string): boolean {
  return text.length >= MIN_CAPITALS && text !== text.toUpperCase();
}

/**
 * A name is found by its longest capitalised word ("Leyen" of "von der Leyen", "Zealand" of "New Zealand"), else by its
 * last: the longer a word, the seldomer it stands for something else. Numbers stand everywhere.
 */
function keyOf(text: string, capitalized: RegExp): { word: string; at: number } | undefined {
  let key: { word: string; at: number; weight: number } | undefined;
  capitalized.lastIndex = 0;
  for (let found = capitalized.exec(text); found; found = capitalized.exec(text)) {
    const word = found[0];
    const weight = ONLY_DIGITS.test(word) ? 0 : word.length;
    if (!key || weight > key.weight) key = { word, at: found.index, weight };
  }
  if (key) return key;
  const last = LAST_WORD.exec(text);
  return last?.[1] === undefined ? undefined : { word: last[1], at: last.index };
}

/** Every capitalised word, and the key words that are not, the longer of two that begin alike first. */
function wordsPattern(keys: readonly string[]): RegExp {
  const lower = [...new Set(keys.filter((key) => /^[a-z]+[A-Za-z0-9]*$/.test(key)))].sort().reverse();
  return new RegExp(lower.length > 0 ? `${CAPITAL_WORD}|\\b(?:${lower.join('|')})(?=[sS]?\\b)` : CAPITAL_WORD, 'g');
}
