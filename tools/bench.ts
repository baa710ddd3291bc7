import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ROOT } from './bench/builds.js';
import { type Bench, createLab, openBench } from './bench/lab.js';
import { thisMachine } from './bench/machine.js';
import type { Outcome, Row } from './bench/row.js';
import { ROWS } from './bench/rows/index.js';
import { type Cell, machineLines, tableOf } from './bench/table.js';
import { ensureBrowsers } from './browser/ensure.js';
import type { BrowserName } from './browser/find.js';
import { parseOptions, runCommand, UsageError } from './cli.js';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

const RESULTS = join(ROOT, 'bench', 'results.json');

const HELP = `npm run bench -- [--only NAME,NAME] [--browser chromium|firefox]

What the built extension costs the pages it runs on, in both browsers. Ratios are taken within one run, in turns;
milliseconds hold for this machine only. Writes bench/results.json.

${ROWS.map(({ id, title, goal }) => `  ${id.padEnd(9)} ${title} (${goal})`).join('\n')}`;

/** `npm run bench`: see HELP. Exit code 0 whether or not the goals are met: it tells, it does not judge. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2), ['--help'], ['--only', '--browser']);
  if (options.flags.has('--help')) {
    console.log(HELP);
    return;
  }
  const rows = chosenRows(options.values.get('--only'));
  const browsers = chosenBrowsers(options.values.get('--browser'));
  const missing = browsers.length > Object.keys(ensureBrowsers(browsers)).length;
  if (missing) throw new UsageError('a browser is missing');
  ensureBuilt();
  const bench = await openBench();
  try {
    const machine = thisMachine(browsers);
    console.log(`Pages: ${bench.material.says}\nMachine: ${machineLines(machine)}\n`);
    const cells: Cell[] = [];
    for (const browser of browsers) cells.push(...(await measureAll(bench, browser, rows)));
    console.log(`\n${tableOf(inOrder(cells, rows))}`);
    mkdirSync(join(ROOT, 'bench'), { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify({ machine, pages: bench.material.says, cells }, null, 1)}\n`);
    console.log(`\nWritten to ${RESULTS}`);
  } finally {
    await bench.close();
  }
}

async function measureAll(bench: Bench, browser: BrowserName, rows: readonly Row[]): Promise<Cell[]> {
  const lab = createLab(bench, browser);
  const cells: Cell[] = [];
  try {
    for (const row of rows) {
      const start = Date.now();
      const outcome = await row.measure(lab).catch((error: unknown): Outcome => {
        console.error(error);
        process.exitCode = 1;
        return { notMeasured: `failed: ${String(error)}` };
      });
      const seconds = (Date.now() - start) / 1_000;
      cells.push({ row: { id: row.id, title: row.title, goal: row.goal }, browser, outcome, seconds });
      const says = 'notMeasured' in outcome ? 'not measured' : outcome.figure;
      console.error(`${browser} ${row.id}: ${says} (${seconds.toFixed(0)} s)`);
    }
  } finally {
    await lab.reset();
  }
  return cells;
}

function inOrder(cells: readonly Cell[], rows: readonly Row[]): Cell[] {
  return rows.flatMap(({ id }) => cells.filter(({ row }) => row.id === id));
}

function chosenRows(only: string | undefined): readonly Row[] {
  if (only === undefined) return ROWS;
  return only.split(',').map((id) => {
    const row = ROWS.find((one) => one.id === id);
    if (!row) throw new UsageError(`--only ${id}: choose of ${ROWS.map((one) => one.id).join(', ')}`);
    return row;
  });
}

function chosenBrowsers(named: string | undefined): readonly BrowserName[] {
  if (named === undefined) return BROWSERS;
  const browser = BROWSERS.find((one) => one === named);
  if (!browser) throw new UsageError(`--browser ${named}: choose one of ${BROWSERS.join(', ')}`);
  return [browser];
}

runCommand(main);
