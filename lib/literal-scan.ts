import { toAlias } from './languages.js';
import type { Found } from './scan.js';
import type { Alias, ForeignName, Passage } from './types.js';

/** Greek, Cyrillic, Arabic, kana and Chinese characters: a name written in them belongs to no other language we mark. */
const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff]/;

/** Scripts with blanks between words. */
const SPACED = /[\u0370-\u03ff\u0400-\u04ff]/;

const ARABIC = /[\u0600-\u06ff]/;

/** Small words that Arabic joins to the front of a name: and, so, with, to, like. */
const ARABIC_PREFIXES = 'وفبلك';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Finds names in scripts without Latin letters, as they are written. Texts without such letters cost one test. */
export function createLiteralScan(foreign: readonly ForeignName[]): (passage: Passage) => Found[] {
  const aliases = new Map<string, Alias>();
  for (const name of foreign) if (OTHER_SCRIPT.test(name.text)) aliases.set(name.text, toAlias(name));
  if (aliases.size === 0) return () => [];
  const longestFirst = [...aliases.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return ({ id, text }) => {
    if (!OTHER_SCRIPT.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const alias = aliases.get(match[0]);
      const [start, end] = [match.index, match.index + match[0].length];
      if (!alias || !standsAlone(text, start, end)) return [];
      return [{ start, end, passage: id, surface: match[0], alias, inner: [] }];
    });
  };
}

function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const name = text.slice(start, end);
  if (SPACED.test(name)) return !LETTER.test(before) && !LETTER.test(after);
  if (!ARABIC.test(name)) return true;
  const prefixed = ARABIC_PREFIXES.includes(before) && !LETTER.test(text.charAt(start - 2));
  return !LETTER.test(after) && (!LETTER.test(before) || (before !== '' && prefixed));
}
