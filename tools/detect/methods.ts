import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorSource } from '../../lib/anchors.js';
import { annotateText } from '../../lib/annotate.js';
import { createGazetteer } from '../../lib/gazetteer.js';
import type { KnowledgeBase } from '../../lib/knowledge-schema.js';
import { packNames } from '../../lib/names-pack.js';
import { unpackNames } from '../../lib/names-unpack.js';
import { createNameFinder } from '../../lib/page-names.js';
import { scan } from '../../lib/scan.js';
import type { Names, Span } from '../../lib/types.js';
import { todayUtc } from '../cli.js';
import { type Corpora, type LabelledText, readTexts } from './corpora.js';
import { plainSense } from './plain-sense.js';
import { createTopics } from './topics.js';

/** A find as the scorers read it: `link` is the title of an article. */
export interface Prediction extends Span {
  readonly link: string;
}

/** A way of finding names, whose finds lie in two files, one for the labelled sets and one for the NATO excerpts. */
export interface Method {
  readonly key: string;
  readonly title: string;
  /** Writes what it finds in the given sets to a file. */
  predict(files: readonly string[], target: string): void;
}

type Find = (document: LabelledText) => readonly Prediction[];

/** The four methods of the table. @param cache folder for what need not be computed twice */
export function methods(base: KnowledgeBase, corpora: Corpora, cache: string): Method[] {
  const names = unpackNames(packNames(base));
  const titles = new Map(base.entities.map(({ id, wikipedia }) => [id, wikipedia]));
  const titleOf = (id: string) => titles.get(id) ?? '';
  const topics = createTopics(names, titleOf, cache);
  const byUs = (key: string, title: string, find: Find): Method => ({
    key,
    title,
    predict: (files, target) => write(readTexts(files), find, target),
  });
  return [
    byUs('ours', 'ours', wholePipeline(base, names, titleOf)),
    byUs('scan', 'our names, no confirm, no resolve', scanOnly(names, titleOf)),
    {
      key: 'dictionary',
      title: 'exact dictionary (baseline.mjs)',
      predict: (files, target) => {
        const program = join(corpora.folder, 'baseline.mjs');
        const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
        writeFileSync(target, execFileSync(process.execPath, [program, ...files], options));
      },
    },
    {
      key: 'topics',
      title: 'compromise topics(), by name',
      predict: (files, target) => {
        topics.prepare(files);
        write(readTexts(files), topics.find, target);
      },
    },
  ];
}

function write(texts: readonly LabelledText[], find: Find, target: string): void {
  const lines = texts.map((text) => JSON.stringify({ id: text.id, mentions: find(text) }));
  writeFileSync(target, `${lines.join('\n')}\n`);
}

function wholePipeline(base: KnowledgeBase, names: Names, titleOf: (id: string) => string): Find {
  const finder = createNameFinder(names);
  const anchors = new RegExp(anchorSource(base), 'g');
  const today = todayUtc();
  return ({ text, date }) => {
    const asOf = date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : today;
    const mentions = annotateText(text, { finder, anchors, asOf, everywhere: true });
    return mentions.map(({ start, end, entity }) => ({ start, end, link: titleOf(entity.id) }));
  };
}

/** Longest match, every find counts, a name with several meanings has its first. */
function scanOnly({ english }: Names, titleOf: (id: string) => string): Find {
  const gazetteer = createGazetteer(english);
  return ({ text }) =>
    scan({ id: 0, text }, gazetteer).flatMap(({ start, end, alias }) => {
      const first = plainSense(alias);
      return first ? [{ start, end, link: titleOf(first.entity.id) }] : [];
    });
}
