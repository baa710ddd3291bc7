import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Names, Span } from '../../lib/types.js';
import type { LabelledText } from './corpora.js';
import type { Prediction } from './methods.js';
import { plainSense } from './plain-sense.js';

const PROGRAM = fileURLToPath(new URL('./topic-spans.ts', import.meta.url));

/**
 * What compromise takes for people, places and organisations, linked by our names, the first meaning of each. What it
 * finds depends on the text alone and is kept in `folder`, since the tagger takes some 20 ms for 1,000 characters.
 */
export function createTopics({ english }: Names, titleOf: (id: string) => string, folder: string) {
  const links = new Map<string, string>();
  for (const alias of english) {
    const first = plainSense(alias);
    if (first && !links.has(alias.text)) links.set(alias.text, titleOf(first.entity.id));
  }
  return {
    /** Lets compromise read the texts of some files. */
    prepare(files: readonly string[]): void {
      execFileSync(process.execPath, [...process.execArgv, PROGRAM, folder, ...files], { stdio: 'inherit' });
    },
    find({ text }: LabelledText): Prediction[] {
      const spans = JSON.parse(readFileSync(spansFile(folder, text), 'utf8')) as Span[];
      return spans.flatMap(({ start, end }) => {
        const link = links.get(text.slice(start, end).replace(/\s+/g, ' '));
        return link === undefined ? [] : [{ start, end, link }];
      });
    },
  };
}

/** Where the topics of a text are kept. */
export function spansFile(folder: string, text: string): string {
  return join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 24)}.json`);
}
