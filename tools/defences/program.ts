import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../release/root.js';
import type { Where } from './defence.js';

/** Runs a program of a package without a word. @returns its exit code */
export function runProgram(program: string, args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  return status ?? 1;
}

/** Builds what a test needs. @throws Error where it cannot be built */
export function buildFor(where: Where): void {
  const browsers = where === 'both' ? ['chrome', 'firefox'] : where === 'chromium' ? ['chrome'] : ['firefox'];
  for (const browser of where === 'node' ? [] : browsers) {
    if (runProgram('wxt/bin/wxt.mjs', ['build', '-b', browser, '--mv3']) !== 0) throw new Error('the build failed');
  }
}
