import { withoutMarks } from './fold.js';
import type { Kind } from './kinds.js';
import type { Letters } from './types.js';

/**
 * The names as every annotated page gets them: text, because lines of text are smaller than arrays and quick to split.
 *
 * `entities`: a line an entity, fields parted by tabs: sort (kind and relevance, base 36), name, id without its prefix
 * (empty where it is made of the name), given names parted by `|` (empty where it is the first word of a person's name),
 * names parted by `;`, the days an event began and was over, parted by `/` (empty elsewhere). A name is its text and, after a backtick, its code, support and veto sets, parted by dots; the text
 * `=` is the entity's name, `~` its surname, licensed.
 * `words`: a line a set of support or veto words, parted by `|`; the first is empty.
 * `foreign`: a line a language: its code, then for each name the entity's place and the text, parted by tabs.
 */
export interface NamesPack {
  readonly entities: string;
  readonly words: string;
  readonly foreign: string;
}

/** The code of a name: policy, letters, plural and lead in one number. */
export const CODE = { letters: 5, plural: 15, lead: 30 } as const;

export const LETTERS: readonly Letters[] = ['capitals', 'exact', 'free'];

export const SAME_AS_NAME = '=';
export const SURNAME = '~';

/** Stands for no given names where a person's name would suggest one. */
export const NO_GIVEN = '-';

/** The name as an id is usually made of it. */
export function slugOf(name: string): string {
  return withoutMarks(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What most people's given name is. */
export function usualGivenName(name: string, kind: Kind): string {
  return kind === 'person' ? (name.split(' ', 1)[0] ?? '') : '';
}

/** What follows the first word of a person's name. */
export function surnameOf(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}
