import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const BESIDE = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

const DocumentSchema = v.object({ id: v.string(), text: v.string(), date: v.optional(v.nullable(v.string())) });

/** A labelled text without its labels: those are the scorers' alone. */
export type LabelledText = v.InferOutput<typeof DocumentSchema>;

/** The corpora beside the project; paths are absolute. */
export interface Corpora {
  /** The folder with the labelled sets. */
  readonly folder: string;
  /** Every labelled set, headline or not. */
  readonly gold: readonly string[];
  /** The sets of the headline, parted by commas, relative to the folder. */
  readonly headline: string;
  readonly nato: string;
}

/** Unpacks the corpora where they are not yet; undefined where there are none beside this clone. */
export function findCorpora(): Corpora | undefined {
  const unpack = join(BESIDE, 'unpack');
  if (!existsSync(unpack)) return undefined;
  const folder = execFileSync(unpack, { encoding: 'utf8' }).trim();
  const gold = readdirSync(join(folder, 'gold-dev')).filter((name) => name.endsWith('.jsonl'));
  return {
    folder,
    gold: gold.sort().map((name) => join(folder, 'gold-dev', name)),
    headline: readFileSync(join(folder, 'headline-dev.txt'), 'utf8').trim(),
    nato: join(folder, 'natogold-dev.jsonl'),
  };
}

export function readTexts(files: readonly string[]): LabelledText[] {
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter(Boolean).map((line) => v.parse(DocumentSchema, JSON.parse(line)));
  });
}
