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
const FIRST_CAPITALIZED = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*/u;
const LAST_WORD = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u;

export function createGazetteer(aliases: readonly Alias[]): Gazetteer {
  return runToEnd(gazetteerInSteps(aliases));
}

/** The same in steps of an alias each. */
export function* gazetteerInSteps(aliases: readonly Alias[]): Steps<Gazetteer> {
  const exact = new Map<string, Entry[]>();
  const free = new Map<string, Entry[]>();
  for (const alias of aliases) {
    yield;
    const key = keyOf(alias.text);
    if (!key) continue;
    const add = (map: Map<string, Entry[]>, form: string, letters: Entry['compare']['letters']) => {
      const list = map.get(form) ?? [];
      list.push({ alias, at: key.at, compare: { letters } });
      map.set(form, list);
    };
    if (alias.letters === 'free') add(free, key.word.toLowerCase(), 'free');
    else {
      add(exact, key.word, 'exact');
      if (alias.letters === 'capitals' && hasCapitalsForm(alias.text)) add(exact, key.word.toUpperCase(), 'upper');
    }
  }
  const longestFirst = (a: Entry, b: Entry) => b.alias.text.length - a.alias.text.length;
  for (const list of [...exact.values(), ...free.values()]) list.sort(longestFirst);
  return { words: wordsPattern([...exact.keys(), ...free.keys()]), entriesFor: (word) => lookUp(word, exact, free) };
}

function lookUp(word: string, exact: Map<string, Entry[]>, free: Map<string, Entry[]>): readonly Entry[] {
  const listed = exact.get(word);
  const lower = free.get(word.toLowerCase());
  if (!listed || !lower) return listed ?? lower ?? [];
  return [...listed, ...lower];
}

function hasCapitalsForm(text: string): boolean {
  return text.length >= MIN_CAPITALS && text !== text.toUpperCase();
}

/** A name is found by its first capitalised word ("Leyen" of "von der Leyen"), else by its last, which is rarer than "the". */
function keyOf(text: string): { word: string; at: number } | undefined {
  const first = FIRST_CAPITALIZED.exec(text);
  if (first) return { word: first[0], at: first.index };
  const last = LAST_WORD.exec(text);
  return last?.[1] === undefined ? undefined : { word: last[1], at: last.index };
}

/** Every capitalised word, and the key words that are not, the longer of two that begin alike first. */
function wordsPattern(keys: readonly string[]): RegExp {
  const lower = [...new Set(keys.filter((key) => /^[a-z]+[A-Za-z0-9]*$/.test(key)))].sort().reverse();
  return new RegExp(lower.length > 0 ? `${CAPITAL_WORD}|\\b(?:${lower.join('|')})(?=[sS]?\\b)` : CAPITAL_WORD, 'g');
}
