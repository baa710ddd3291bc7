import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './cli.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The promises whose long form takes minutes; `npm test` runs the same tests in their short form. */
const LONG = {
  // The background is stopped at 100 moments.
  BACKGROUNDER_STOPS: '100',
};

const TESTS = ['tests/browser/survival.test.ts'];

/** `npm run test:long`: after a build. */
runCommand(async () => {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...TESTS, '--testTimeout', '1200000'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...LONG },
  });
  if (status !== 0) process.exitCode = 1;
});
