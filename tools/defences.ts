import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './cli.js';
import type { Defence } from './defences/defence.js';
import { DEFENCES } from './defences/list.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * `npm run test:defences`: takes each defence away in turn, builds, and runs the test that is to notice. Leaves every file as
 * it was. Exit code 1 where a test stays green.
 */
runCommand(async () => {
  let unnoticed = 0;
  for (const defence of DEFENCES) {
    const red = isNoticed(defence);
    if (!red) unnoticed += 1;
    console.log(`${red ? 'noticed' : 'NOT NOTICED'}\t${defence.what}\t${defence.test}`);
  }
  build();
  console.log(`${DEFENCES.length - unnoticed} of ${DEFENCES.length} noticed`);
  if (unnoticed > 0) process.exitCode = 1;
});

function isNoticed({ file, from, to, test, title, needsBuild }: Defence): boolean {
  const path = join(ROOT, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  writeFileSync(
    path,
    before.replace(from, () => to),
  );
  try {
    if (needsBuild) build();
    const project = needsBuild ? 'browsers' : 'units';
    const filter = title === undefined ? [] : ['-t', title];
    return run('vitest/vitest.mjs', ['run', '--project', project, test, ...filter]) !== 0;
  } finally {
    writeFileSync(path, before);
  }
}

function build(): void {
  for (const browser of ['chrome', 'firefox']) {
    if (run('wxt/bin/wxt.mjs', ['build', '-b', browser, '--mv3']) !== 0) throw new Error('the build failed');
  }
}

function run(program: string, args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  return status ?? 1;
}
