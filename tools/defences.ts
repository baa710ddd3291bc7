import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOptions, runCommand, UsageError } from './cli.js';
import type { Defence, Outcome } from './defences/defence.js';
import { DEFENCES } from './defences/list.js';
import { buildFor, runProgram } from './defences/program.js';
import { defencesPage } from './defences/table.js';
import { tryTest } from './defences/vitest.js';
import { ROOT } from './release/root.js';

const PAGE = join(ROOT, 'docs', 'defences.md');

/**
 * `npm run test:defences [-- --only TEXT]`: takes each defence away in turn, builds, and runs the test that is to notice,
 * which has to be green before. Leaves every file as it was, and writes docs/defences.md when it has gone through all.
 * Exit code 1 where a test stays green.
 */
runCommand(async () => {
  const { values } = parseOptions(process.argv.slice(2), [], ['--only']);
  const only = values.get('--only');
  const wanted = DEFENCES.filter(({ what }) => only === undefined || what.includes(only));
  for (const defence of wanted) check(defence);
  buildFor('both');
  for (const defence of wanted) expectGreen(defence);
  const outcomes = wanted.map(takeAway);
  buildFor('both');
  const unnoticed = outcomes.filter(({ red }) => red === undefined).length;
  console.log(`${outcomes.length - unnoticed} of ${outcomes.length} noticed`);
  if (only === undefined) {
    writeFileSync(PAGE, defencesPage(outcomes));
    runProgram('@biomejs/biome/bin/biome', ['format', '--write', PAGE]);
  }
  if (unnoticed > 0) process.exitCode = 1;
});

function check({ file, from }: Defence): void {
  const times = readFileSync(join(ROOT, file), 'utf8').split(from).length - 1;
  if (times !== 1) throw new UsageError(`${file} holds this ${times} times, not once:\n${from}`);
}

function expectGreen(defence: Defence): void {
  const { passed, red } = tryTest(defence);
  if (red !== undefined) throw new Error(`red before anything was taken away: ${red}`);
  if (passed === 0) throw new Error(`${defence.test} has no test with the title ${defence.title}`);
}

function takeAway(defence: Defence): Outcome {
  const { what, file, from, to, where } = defence;
  const path = join(ROOT, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    before.replace(from, () => to),
  );
  try {
    buildFor(where);
    const { red } = tryTest(defence);
    console.log(`${red === undefined ? 'NOT NOTICED' : 'noticed'}\t${what}\t${red ?? defence.test}`);
    return { defence, red };
  } finally {
    writeFileSync(path, before);
  }
}
