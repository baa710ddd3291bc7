import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root, setUp } from './setup.mjs';

const cache = join(root, '.cache');
const node = process.execPath;
const wxt = [bin('wxt/bin/wxt.mjs')];
const tsx = [bin('tsx/dist/cli.mjs')];

/**
 * Everything that must hold, cheapest first. A step with `counts` leaves the numbers of its tests in that file; a `quiet`
 * one is heard only if it fails.
 */
const steps = [
  {
    name: 'types',
    run: [
      [bin('typescript/bin/tsc'), '--noEmit'],
      [bin('typescript/bin/tsc'), '--noEmit', '-p', 'lib'],
    ],
  },
  { name: 'lint', run: [[bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']] },
  { name: 'data', run: [[...tsx, 'tools/data-check.ts']] },
  { name: 'units', ...vitest('units') },
  {
    name: 'build',
    quiet: true,
    run: [
      [...wxt, 'zip', '-b', 'chrome', '--mv3'],
      [...wxt, 'zip', '-b', 'firefox', '--mv3'],
      [...tsx, 'tools/unpack.ts'],
    ],
  },
  { name: 'find-browsers', run: [[...tsx, 'tools/browser/ensure.ts']] },
  // On what the zips hold, so that what ships is what was tried.
  { name: 'browsers', env: { BACKGROUNDER_OUTPUT: join(root, '.output', 'shipped') }, ...vitest('browsers') },
];

/** `npm test [-- STEP...]`: every step in order, or only the named ones, up to the first that fails. */
function main(wanted) {
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step named ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  setUp();
  mkdirSync(cache, { recursive: true });
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const green = perform(step);
    add(totals, step.counts);
    if (green) continue;
    // A step that is no test run, or one that broke before it could count, is one failure.
    totals.failed = Math.max(1, totals.failed);
    console.log(`\nStopped: the step "${step.name}" failed. Alone: npm test -- ${step.name}\n`);
    break;
  }
  console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
}

function vitest(project) {
  const counts = join(cache, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`];
  return { counts, run: [[bin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters]] };
}

/** @returns whether every command of the step succeeded */
function perform({ name, run, counts, env = {}, quiet = false }) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  if (counts) rmSync(counts, { force: true });
  const green = run.every((args) => succeeds(args, env, quiet));
  console.log(`== ${name}: ${green ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1_000).toFixed(1)} s`);
  return green;
}

function succeeds(args, env, quiet) {
  const stdio = quiet ? 'pipe' : ['ignore', 'inherit', 'inherit'];
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: root,
    stdio,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0 && quiet) console.error(stdout, stderr);
  return status === 0;
}

function add(totals, counts) {
  if (!counts) return;
  try {
    const result = JSON.parse(readFileSync(counts, 'utf8'));
    totals.passed += result.numPassedTests;
    totals.failed += result.numFailedTests;
    totals.skipped += result.numPendingTests + result.numTodoTests;
  } catch (error) {
    console.error(`The numbers of the tests could not be read: ${error.message}`);
  }
}

main(process.argv.slice(2));
