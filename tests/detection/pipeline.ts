import type { Rule } from '../../lib/confirm-rules.js';
import type { NamesPack } from '../../lib/names-format.js';
import { unpackNames } from '../../lib/names-unpack.js';
import { createNameFinder, mentionsIn, type NameFinder } from '../../lib/page-names.js';
import type { Mention } from '../../lib/types.js';

/** Below it a mention is likely only; the product's own constant is among what is tested. */
const LIKELY_BELOW = 0.75;

const TODAY = '2025-01-15';

/** The page around a paragraph, as a sentence of the fixtures has it. */
export interface Around {
  readonly before?: string;
  readonly after?: string;
  readonly language?: string;
  readonly asOf?: string;
}

export type Mark = (text: string, page?: Around) => string[];

/**
 * The pipeline from text to mentions, with the relevance of the page left aside.
 * @param rules other rules than the product's
 * @returns what marks a paragraph: "start surface > id", with `~` before the id where the mention is likely only
 */
export function createMark(pack: NamesPack, rules?: readonly Rule[]): Mark {
  const names = unpackNames(pack);
  const finders = new Map<string, NameFinder>();
  const finderFor = (language: string): NameFinder => {
    const finder = finders.get(language) ?? createNameFinder(names, language, rules);
    finders.set(language, finder);
    return finder;
  };
  return (text, { before = '', after = '', language = 'en', asOf = TODAY } = {}) => {
    const passages = [before, text, after].map((one, id) => ({ id, text: one }));
    return mentionsIn(passages, finderFor(language), asOf)
      .filter(({ passage }) => passage === 1)
      .map(written);
  };
}

function written({ start, surface, entity, score }: Mention): string {
  return `${start} ${surface} > ${score < LIKELY_BELOW ? '~' : ''}${entity.id}`;
}
