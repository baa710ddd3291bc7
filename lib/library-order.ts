import type { Entity } from './knowledge-schema.js';
import { plainText } from './library-plain.js';

/** The entities under one letter; an empty letter where the list is too short to need any. */
export interface LetterGroup {
  readonly letter: string;
  readonly entities: readonly Entity[];
}

/** A list that fits on about one screen is read faster without letters in between. */
const LETTERS_FROM = 40;

const collator = new Intl.Collator('en', { numeric: true });

/** Compares two names as a dictionary does. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Sorted as an index: people by family name, everything else by name. */
export function indexOrder(entities: readonly Entity[]): Entity[] {
  return [...entities].sort((a, b) => compareNames(indexKey(a), indexKey(b)) || compareNames(a.name, b.name));
}

/** Cuts a sorted list at its first letters. Digits share one group. */
export function byLetter(entities: readonly Entity[]): LetterGroup[] {
  if (entities.length < LETTERS_FROM) return [{ letter: '', entities }];
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const letter = firstLetter(indexKey(entity));
    groups.set(letter, [...(groups.get(letter) ?? []), entity]);
  }
  return [...groups].map(([letter, members]) => ({ letter, entities: members }));
}

/**
 * What an entity is sorted by: of a person the name without given names and initials before it ("James L. Jones" under
 * Jones); the name as it is where the family name comes first ("Xi Jinping").
 */
export function indexKey({ kind, name, given }: Pick<Entity, 'kind' | 'name' | 'given'>): string {
  if (kind !== 'person') return name.replace(/^the /i, '');
  const words = name.split(' ');
  const known = new Set(given.flatMap((one) => one.split(' ')));
  const isGiven = (word: string) => known.has(word) || /^(\p{Lu}\.)+$/u.test(word);
  const family = words.findIndex((word) => !isGiven(word));
  if (family > 0) return words.slice(family).join(' ');
  const last = words.at(-1) ?? '';
  return isGiven(last) ? name : words.slice(1).join(' ') || name;
}

function firstLetter(key: string): string {
  const [letter = ''] = plainText(key).text.toUpperCase();
  return /\p{N}/u.test(letter) ? '0–9' : letter;
}
