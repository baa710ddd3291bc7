import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { anchorSource } from '../lib/anchors.js';
import { annotateText } from '../lib/annotate.js';
import { packNames } from '../lib/names-pack.js';
import { unpackNames } from '../lib/names-unpack.js';
import { dayIn } from '../lib/page-date.js';
import { createNameFinder } from '../lib/page-names.js';
import type { Mention } from '../lib/types.js';
import { sayWhy } from '../lib/why.js';
import { readCatalogue } from './catalogue.js';
import { dayOption, formatOption, parseOptions, runCommand, todayUtc, UsageError } from './cli.js';
import { soundKnowledgeBase } from './data/vite-plugin.js';

/** `npm run -s annotate -- [FILE] [--as-of DATE] [--everywhere] [--format table|json|jsonl]` */
const LineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  date: v.optional(v.nullable(v.string())),
});

interface Found {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
  readonly link: string;
  readonly score: number;
  readonly why: string;
}

type Annotate = (page: string, asOf: string) => Found[];

async function createAnnotate(everywhere: boolean): Promise<Annotate> {
  const base = await soundKnowledgeBase();
  const say = await readCatalogue();
  const links = new Map(base.entities.map(({ id, wikipedia }) => [id, wikipedia]));
  // Through the pack, as on a page.
  const finder = createNameFinder(unpackNames(packNames(base)));
  const anchors = new RegExp(anchorSource(base), 'g');
  const toFound = ({ start, end, surface, entity, score, why }: Mention): Found => {
    return { start, end, surface, entity: entity.id, link: links.get(entity.id) ?? '', score, why: sayWhy(why, say) };
  };
  return (page, asOf) => annotateText(page, { finder, anchors, asOf, everywhere }).map(toFound);
}

async function annotateLines(annotate: Annotate, asOf: string): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text: page, date } = parseLine(line, number);
    console.log(JSON.stringify({ id, mentions: annotate(page, dayIn(date ?? '') ?? asOf) }));
  }
}

function parseLine(line: string, number: number): v.InferOutput<typeof LineSchema> {
  try {
    return v.parse(LineSchema, JSON.parse(line));
  } catch (error) {
    throw new UsageError(
      `line ${number}: ${error instanceof Error ? error.message : String(error)}; expected {"id","text","date"?}`,
    );
  }
}

function printTable(found: readonly Found[]): void {
  for (const { start, end, surface, entity, score, why } of found) {
    console.log(
      `${String(start).padStart(7)}-${String(end).padEnd(7)} ${surface.padEnd(34)} ${entity.padEnd(34)} ${score.toFixed(2)}  ${why}`,
    );
  }
  console.log(`${found.length} mentions of ${new Set(found.map(({ entity }) => entity)).size} names`);
}

async function readInput(file: string | undefined): Promise<string> {
  if (file === undefined) return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}

runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), ['--everywhere'], ['--as-of', '--format']);
  const asOf = dayOption(options, todayUtc());
  const format = formatOption(options, ['table', 'json', 'jsonl']);
  const annotate = await createAnnotate(options.flags.has('--everywhere'));
  if (format === 'jsonl') return annotateLines(annotate, asOf);
  const found = annotate(await readInput(options.positional[0]), asOf);
  if (format === 'json') console.log(JSON.stringify(found, null, 2));
  else printTable(found);
});
