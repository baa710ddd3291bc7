import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpora } from './corpora.js';

/** One row: an entity, a class or a whole set. A find is right where it overlaps a labelled name and means the same. */
export interface Score {
  readonly gold: number;
  readonly missed: number;
  readonly wrong: number;
  /** From 0 to 1; NaN where nothing was found, or nothing is there. */
  readonly precision: number;
  readonly recall: number;
}

export interface HeadlineScore {
  readonly total: Score;
  /** By the id of the inventory. */
  readonly entities: ReadonlyMap<string, Score>;
}

export interface TrapScore {
  readonly traps: number;
  readonly fallen: number;
  /** The names fallen for most, as the scorer prints them. */
  readonly most: string;
}

export type Tier = 'core' | 'all';

/** The counts score.mjs writes. */
interface Counts {
  readonly gold: number;
  readonly pred: number;
  readonly linkOver: number;
  readonly goldLinkO: number;
}

const LENIENT = ['--demonyms', 'ignore', '--quiet'];

/** @param errors file for the errors, which is overwritten; the counts go beside it */
export function scoreHeadline(corpora: Corpora, predictions: string, tier: Tier, errors: string): HeadlineScore {
  const json = errors.replace(/\.txt$/, '.json');
  const options = ['--gold', corpora.headline, '--tier', tier, ...LENIENT, '--errors', errors, '--json', json];
  run(corpora, 'score.mjs', [...options, '--pred', predictions]);
  const { total, entities } = JSON.parse(readFileSync(json, 'utf8')) as {
    total: Counts;
    entities: Record<string, Counts>;
  };
  return { total: scoreOf(total), entities: new Map(Object.entries(entities).map(([id, row]) => [id, scoreOf(row)])) };
}

/** Traps lie in every set, also outside the headline. */
export function scoreTraps(corpora: Corpora, predictions: string, errors: string): TrapScore {
  const options = ['--gold', 'gold-dev', '--tier', 'all', ...LENIENT, '--errors', errors];
  const said = run(corpora, 'score.mjs', [...options, '--pred', predictions, '--traps', 'gold-dev-traps.jsonl']);
  const line = /traps: (\d+), fell for (\d+) \([^)]*\): ?(.*)/.exec(said);
  if (!line) throw new Error('score.mjs said nothing of traps');
  return { traps: Number(line[1]), fallen: Number(line[2]), most: line[3] ?? '' };
}

/** By class: core, close, member, other, all, and `core+close`. */
export function scoreNato(corpora: Corpora, predictions: string, errors: string): ReadonlyMap<string, Score> {
  const said = run(corpora, 'natoscore.mjs', [corpora.nato, predictions, errors]);
  const wrong = wrongByClass(corpora, errors);
  const rows = new Map<string, Score>();
  for (const [, name = '', gold, precision, recall] of said.matchAll(
    /^(\w+) +gold +(\d+) +P +([\d.]+|-) +R +([\d.]+|-)/gm,
  )) {
    const [total, share] = [Number(gold), Number(recall) / 100];
    const missed = total - Math.round(total * share);
    rows.set(name, {
      gold: total,
      missed,
      wrong: wrong.get(name) ?? 0,
      precision: Number(precision) / 100,
      recall: share,
    });
  }
  const both = /"coreClose":\{"P":([\d.]+),"R":([\d.]+)/.exec(said);
  const [core, close] = [rows.get('core'), rows.get('close')];
  if (!both || !core || !close) throw new Error('natoscore.mjs said nothing of core and close names');
  const [gold, missed] = [core.gold + close.gold, core.missed + close.missed];
  rows.set('core+close', {
    gold,
    missed,
    wrong: core.wrong + close.wrong,
    precision: Number(both[1]),
    recall: Number(both[2]),
  });
  return rows;
}

export function f1({ precision, recall }: Score): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** How many false finds the error file has of each class; the class is that of the name in the labels. */
function wrongByClass({ nato }: Corpora, errors: string): Map<string, number> {
  const classes = new Map<string, string>();
  for (const line of readFileSync(nato, 'utf8').split('\n').filter(Boolean)) {
    const { mentions } = JSON.parse(line) as { mentions: { link: string; rel: string; cls: string; soft?: boolean }[] };
    for (const { link, rel, cls, soft } of mentions) {
      if (!soft && cls !== 'demonym') classes.set(link.toLowerCase(), rel);
    }
  }
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [, link = ''] of readFileSync(errors, 'utf8').matchAll(/^FALSE \S+ (.*?): /gm)) {
    add('all');
    const name = classes.get(link.toLowerCase());
    if (name) add(name);
  }
  return counts;
}

function scoreOf({ gold, pred, linkOver, goldLinkO }: Counts): Score {
  return {
    gold,
    missed: gold - goldLinkO,
    wrong: pred - linkOver,
    precision: linkOver / pred,
    recall: goldLinkO / gold,
  };
}

function run({ folder }: Corpora, program: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(folder, program), ...args], { cwd: folder, encoding: 'utf8' });
}
