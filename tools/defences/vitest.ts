import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../release/root.js';
import type { Defence } from './defence.js';
import { runProgram } from './program.js';

const COUNTS = join(ROOT, '.cache', 'defence.json');

const ReportSchema = v.object({
  numPassedTests: v.number(),
  testResults: v.array(
    v.object({
      message: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

export interface Tried {
  readonly passed: number;
  /** The first test that failed; of a file that could not be run, what was said. */
  readonly red: string | undefined;
}

/** Runs the test of a defence. @throws Error where no test of that title is there */
export function tryTest({ test, title, where }: Defence): Tried {
  rmSync(COUNTS, { force: true });
  const browser = where === 'chromium' || where === 'firefox' ? `\\(${where}\\).*` : '';
  const filter = title === undefined && browser === '' ? [] : ['-t', browser + (title ?? '')];
  const project = where === 'node' ? 'units' : 'browsers';
  runProgram('vitest/vitest.mjs', [
    ...['run', '--project', project, test, ...filter],
    ...['--reporter=json', `--outputFile.json=${COUNTS}`],
  ]);
  const { numPassedTests, testResults } = v.parse(ReportSchema, JSON.parse(readFileSync(COUNTS, 'utf8')));
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed'),
  );
  const broken = testResults.find(({ message }) => message !== '')?.message.split('\n')[0];
  return { passed: numPassedTests, red: failed[0]?.fullName.trim() ?? broken };
}
