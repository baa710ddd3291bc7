import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The oldest Node the tools were run on; the same number stands in package.json. */
const OLDEST_NODE = [20, 19];

/** npm is a script on Windows, which only a shell can start. */
const NEEDS_SHELL = process.platform === 'win32';

/**
 * Makes a fresh clone ready: the packages of the lockfile and WXT's generated types. Says nothing unless it has
 * something to install or a step fails; then it prints the step's output and ends the process.
 */
export function setUp() {
  checkNode();
  if (isStale()) {
    console.log('Installing the packages of package-lock.json (once)...');
    quietly('npm', ['ci', '--no-audit', '--no-fund'], NEEDS_SHELL);
  }
  quietly(process.execPath, [bin('wxt/bin/wxt.mjs'), 'prepare']);
}

/** Path of a file inside an installed package. */
export function bin(path) {
  return join(root, 'node_modules', path);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm writes its own copy of the lockfile last, so that copy tells of a complete and current installation. */
function isStale() {
  const installed = statSync(bin('.package-lock.json'), { throwIfNoEntry: false });
  return !installed || installed.mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

function quietly(command, args, shell = false) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell });
  if (status === 0) return;
  console.error(`${[command, ...args].join(' ')} failed:\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
  process.exit(1);
}
