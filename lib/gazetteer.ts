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
const FIRST_WORD = /[\p{L}\p{N}]+/u;
const CAPITALIZED = /[\p{Lu}\p{N}][\p{L}\p{N}]*/u;
const LAST_WORD = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u;

export function createGazetteer(aliases: readonly Alias[]): Gazetteer {
  const exact = new Map<string, Entry[]>();
  const free = new Map<string, Entry[]>();
  for (const alias of aliases) {
    if (alias.letters === 'free') addEntry(free, freeKey(alias), 'free', alias);
    else {
      addEntry(exact, FIRST_WORD.exec(alias.text), 'exact', alias);
      if (alias.letters === 'capitals' && hasCapitalsForm(alias.text)) {
        addEntry(exact, FIRST_WORD.exec(alias.text), 'upper', alias);
      }
    }
  }
  const longestFirst = (a: Entry, b: Entry) => b.alias.text.length - a.alias.text.length;
  for (const list of [...exact.values(), ...free.values()]) list.sort(longestFirst);
  return { words: wordsPattern(free), entriesFor: (word) => lookUp(word, exact, free) };
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

/** Names in either case are found by their first capitalised word, else by their last, which is rarer than "the". */
function freeKey({ text }: Alias): RegExpExecArray | null {
  return CAPITALIZED.exec(text) ?? LAST_WORD.exec(text);
}

function addEntry(
  map: Map<string, Entry[]>,
  key: RegExpExecArray | null,
  letters: Entry['compare']['letters'],
  alias: Alias,
): void {
  const word = key?.[1] ?? key?.[0];
  if (!key || word === undefined) return;
  const form = letters === 'upper' ? word.toUpperCase() : letters === 'free' ? word.toLowerCase() : word;
  const list = map.get(form) ?? [];
  list.push({ alias, at: key.index, compare: { letters } });
  map.set(form, list);
}

/** Every capitalised word, and the lower-case key words, each with and without a plural s. */
function wordsPattern(free: Map<string, Entry[]>): RegExp {
  const keys = [...free.keys()].filter((key) => /^[a-z]+$/.test(key)).sort();
  const lower = keys.length > 0 ? `|\\b(?:${keys.join('|')})(?=s?\\b)` : '';
  return new RegExp(CAPITAL_WORD + lower, 'g');
}
