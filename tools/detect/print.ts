import { f1, type HeadlineScore, type Score, type TrapScore } from './score.js';

/** Everything measured of one method. */
export interface Measured {
  readonly title: string;
  readonly seconds: number;
  readonly core: HeadlineScore;
  readonly all: HeadlineScore;
  readonly traps: TrapScore;
  readonly nato: ReadonlyMap<string, Score>;
}

/** Most entities shown: those with the most errors. */
const WORST = 20;

/** The one table, as Markdown so that it can stand in docs/detection.md. */
export function printTable(rows: readonly Measured[]): void {
  console.log(
    '\n| method | headline core P / R / F1 | headline all P / R / F1 | traps | NATO core P / R, false + missed | NATO core and close F1 | s |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const { title, core, all, traps, nato, seconds } of rows) {
    const [natoCore, both] = [nato.get('core'), nato.get('core+close')];
    const counted = natoCore
      ? `${share(natoCore.precision)} / ${share(natoCore.recall)}, ${natoCore.wrong} + ${natoCore.missed} of ${natoCore.gold}`
      : '';
    const cells = [
      title,
      three(core.total),
      three(all.total),
      `${traps.fallen} of ${traps.traps}`,
      counted,
      both ? share(f1(both)) : '',
    ];
    console.log(`| ${cells.join(' | ')} | ${seconds.toFixed(0)} |`);
  }
}

/** Rows of the headline by what sort of name they are. */
export function printClasses({ all, nato, title }: Measured, kindOf: (id: string) => string): void {
  console.log(`\n${title}, headline all, per class (wrong and missed are counts)`);
  const classes = new Map<string, Score[]>();
  for (const [id, score] of all.entities) {
    const kind = kindOf(id);
    classes.set(kind, [...(classes.get(kind) ?? []), score]);
  }
  for (const [kind, scores] of classes) console.log(line(kind, sum(scores)));
  console.log(`\n${title}, NATO excerpts, per class`);
  for (const [name, score] of nato) console.log(line(name, score));
}

export function printWorst({ all, traps, title }: Measured): void {
  console.log(`\n${title}, headline all, the entities with most errors`);
  const worst = [...all.entities].sort(([, a], [, b]) => b.missed + b.wrong - a.missed - a.wrong);
  for (const [id, score] of worst.slice(0, WORST)) console.log(line(id, score));
  console.log(`\n${title}, traps fallen for most: ${traps.most}`);
}

function line(name: string, score: Score): string {
  const counts = `gold ${pad(score.gold)}  missed ${pad(score.missed)}  wrong ${pad(score.wrong)}`;
  return `${name.padEnd(34)} ${counts}   ${three(score)}`;
}

function sum(scores: readonly Score[]): Score {
  const add = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  const [gold, missed, wrong] = [add((one) => one.gold), add((one) => one.missed), add((one) => one.wrong)];
  const found = add((one) => (one.wrong === 0 ? one.gold - one.missed : rightOf(one)));
  return { gold, missed, wrong, precision: found / (found + wrong), recall: (gold - missed) / gold };
}

/** How many finds were right: from the share of the wrong ones, as two finds may hit one label. */
function rightOf({ wrong, precision }: Score): number {
  return Number.isNaN(precision) ? 0 : Math.round((wrong * precision) / (1 - precision));
}

function three(score: Score): string {
  return `${share(score.precision)} / ${share(score.recall)} / ${share(f1(score))}`;
}

function share(value: number): string {
  return Number.isNaN(value) ? '–' : (100 * value).toFixed(1);
}

function pad(count: number): string {
  return String(count).padStart(5);
}
