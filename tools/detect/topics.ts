import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/three';
import type { Names, Span } from '../../lib/types.js';
import type { LabelledText } from './corpora.js';
import type { Prediction } from './methods.js';

/** The parts of a parsed match that are used. */
interface ParsedMatch {
  readonly terms: readonly { readonly text: string; readonly offset: { readonly start: number; length: number } }[];
}

/**
 * What compromise takes for people, places and organisations (`topics()` is these three), linked by our names, the first
 * meaning of each. What it finds depends on the text alone and is kept, since the tagger takes some 20 ms for 1,000
 * characters.
 */
export function createTopics(
  { english }: Names,
  titleOf: (id: string) => string,
  cache: string,
): (document: LabelledText) => Prediction[] {
  const links = new Map<string, string>();
  for (const { text, senses } of english) {
    const [first] = senses;
    if (first && !links.has(text)) links.set(text, titleOf(first.entity.id));
  }
  return ({ text }) =>
    keptSpans(text, cache).flatMap(({ start, end }) => {
      const link = links.get(text.slice(start, end).replace(/\s+/g, ' '));
      return link === undefined ? [] : [{ start, end, link }];
    });
}

function keptSpans(text: string, cache: string): Span[] {
  const file = join(cache, `${createHash('sha256').update(text).digest('hex').slice(0, 24)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Span[];
  const spans = spansOf(text);
  writeFileSync(file, JSON.stringify(spans));
  return spans;
}

/** Only offsets of terms are right (docs/detection.md); a possessive is not part of the name. */
function spansOf(text: string): Span[] {
  const doc = nlp(text.replace(/\s/g, ' '));
  const spans = new Map<number, Span>();
  for (const view of [doc.people(), doc.places(), doc.organizations()]) {
    for (const { terms } of view.json({ offset: true }) as ParsedMatch[]) {
      const full = terms.filter((term) => term.text !== '');
      const [first, last] = [full[0], full.at(-1)];
      if (!first || !last) continue;
      const stop = last.offset.start + last.offset.length;
      const end = stop - (/['’]s?$/.exec(text.slice(first.offset.start, stop))?.[0].length ?? 0);
      spans.set(first.offset.start, { start: first.offset.start, end });
    }
  }
  return [...spans.values()].sort((a, b) => a.start - b.start);
}
