import { existsSync, writeFileSync } from 'node:fs';
import nlp from 'compromise/three';
import type { Span } from '../../lib/types.js';
import { readTexts } from './corpora.js';
import { spansFile } from './topics.js';

/*
 * `tsx tools/detect/topic-spans.ts FOLDER FILE...`: writes into FOLDER where compromise finds topics in the texts of the
 * files. A process of its own: its third layer adds its words and tags to the first, which our sentence layer stands on.
 */

/** The parts of a parsed match that are used. */
interface ParsedMatch {
  readonly terms: readonly { readonly text: string; readonly offset: { readonly start: number; length: number } }[];
}

/** Only offsets of terms are right (lib/sentences.ts); a possessive is not part of the name. */
function spansOf(text: string): Span[] {
  const doc = nlp(text.replace(/\s/g, ' '));
  const spans = new Map<number, Span>();
  // What topics() is: doing it in one call takes ten times as long.
  for (const view of [doc.people(), doc.places(), doc.organizations()]) {
    for (const { terms } of view.json({ offset: true }) as ParsedMatch[]) {
      const full = terms.filter((term) => term.text !== '');
      const [first, last] = [full[0], full.at(-1)];
      if (!first || !last) continue;
      const { start } = first.offset;
      const stop = last.offset.start + last.offset.length;
      const possessive = /['’]s?$/.exec(text.slice(start, stop))?.[0].length ?? 0;
      spans.set(start, { start, end: stop - possessive });
    }
  }
  return [...spans.values()].sort((a, b) => a.start - b.start);
}

const [folder = '', ...files] = process.argv.slice(2);
for (const { text } of readTexts(files)) {
  const file = spansFile(folder, text);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(spansOf(text)));
}
