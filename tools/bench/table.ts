import type { BrowserName } from '../browser/find.js';
import type { Machine } from './machine.js';
import type { Outcome, Row } from './row.js';

/** One cell of the table with what it took. */
export interface Cell {
  readonly row: Pick<Row, 'id' | 'title' | 'goal'>;
  readonly browser: BrowserName;
  readonly outcome: Outcome;
  readonly seconds: number;
}

const HEAD = ['measure', 'browser', 'ours', 'against', 'figure', 'goal', 'met?'];

/** The table and its notes as Markdown. */
export function tableOf(cells: readonly Cell[]): string {
  const lines = cells.map(({ row, browser, outcome }) =>
    'notMeasured' in outcome
      ? [row.id, browser, '', '', 'not measured', row.goal, '']
      : [row.id, browser, outcome.ours, outcome.against, outcome.figure, row.goal, outcome.met ? 'yes' : 'NO'],
  );
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => (line[column] ?? '').length)),
  );
  const drawn = [HEAD, widths.map((width) => '-'.repeat(width)), ...lines].map(
    (line) => `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return `${drawn.join('\n')}\n\n${cells.flatMap(notesOf).join('\n')}`;
}

function notesOf({ row, browser, outcome, seconds }: Cell): string[] {
  const notes = 'notMeasured' in outcome ? [`not measured: ${outcome.notMeasured}`] : (outcome.notes ?? []);
  return [`- **${row.id}**, ${browser}: ${row.title} (${seconds.toFixed(0)} s)`, ...notes.map((note) => `  - ${note}`)];
}

export function machineLines({ cpu, cores, memory, system, node, browsers }: Machine): string {
  const versions = Object.values(browsers).join(', ');
  return `${cpu}, ${cores} cores, ${(memory / 2 ** 30).toFixed(0)} GB, ${system}, Node ${node}, ${versions}`;
}
