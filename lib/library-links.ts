import type { Entity } from './knowledge-schema.js';
import { otherNames } from './library-index.js';

/** A stretch of a paragraph; with an entity where it is the name of one. */
export interface TextPart {
  readonly text: string;
  readonly entity?: string;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/**
 * Cuts a paragraph at the names of the entities it is about, so that each is linked once, by its longest name there.
 * A name that two of them bear is linked to neither.
 */
export function linkNames(text: string, entities: readonly Entity[]): TextPart[] {
  const found: Found[] = [];
  for (const [name, bearers] of namesOf(entities)) {
    const [entity, ...others] = bearers;
    if (entity === undefined || others.length > 0 || found.some((one) => one.entity === entity)) continue;
    const start = findFree(text, name, found);
    if (start >= 0) found.push({ start, end: start + name.length, entity });
  }
  return cut(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Every name with the ids of its bearers, the longest first. */
function namesOf(entities: readonly Entity[]): [string, string[]][] {
  const bearers = new Map<string, string[]>();
  for (const entity of entities) {
    for (const name of new Set([entity.name, ...otherNames(entity)])) {
      bearers.set(name, [...(bearers.get(name) ?? []), entity.id]);
    }
  }
  return [...bearers].sort(([a], [b]) => b.length - a.length);
}

/** The first place of a whole word or words that no longer name has taken; -1 where there is none. */
function findFree(text: string, name: string, taken: readonly Found[]): number {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const whole = !isInWord(text.charAt(start - 1)) && !isInWord(text.charAt(end));
    if (whole && taken.every((other) => end <= other.start || other.end <= start)) return start;
  }
  return -1;
}

/** A hyphen belongs to the word: "NATO" in "NATO-Russia Council" is not what is meant. */
function isInWord(character: string): boolean {
  return /[\p{L}\p{N}-]/u.test(character);
}

function cut(text: string, found: readonly Found[]): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const name of found) {
    parts.push({ text: text.slice(end, name.start) }, { text: text.slice(name.start, name.end), entity: name.entity });
    end = name.end;
  }
  parts.push({ text: text.slice(end) });
  return parts.filter((part) => part.text !== '');
}
