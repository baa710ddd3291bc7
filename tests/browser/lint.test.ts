import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../sources.js';
import { builtFolder } from './launch.js';

/** Each has a row in PERMISSIONS.md that says why it may stay. */
const EXPLAINED: readonly string[] = ['UNSAFE_VAR_ASSIGNMENT'];

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Lint {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

/** The same as `web-ext lint`, which only calls this. */
function lint(): Lint {
  const program = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--output', 'json', builtFolder('firefox')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (!stdout.startsWith('{')) throw new Error(`addons-linter said: ${stdout}${stderr}`);
  return JSON.parse(stdout) as Lint;
}

test('the linter of the store for Firefox finds no error and no warning that is not explained', () => {
  const { errors, warnings, notices } = lint();
  expect([...errors, ...notices]).toEqual([]);
  expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual(EXPLAINED);
  const explained = readFileSync(join(ROOT, 'PERMISSIONS.md'), 'utf8');
  for (const code of EXPLAINED) expect(explained).toContain(code);
});
