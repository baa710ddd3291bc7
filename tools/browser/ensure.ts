import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type BrowserName, findBrowser, howToGet, WANTED } from './find.js';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Looks for the browsers, and installs Debian's packages of those missing where this process may.
 * @returns the paths of those there are; a missing one is explained on standard error.
 */
export function ensureBrowsers(names: readonly BrowserName[]): Partial<Record<BrowserName, string>> {
  const missing = names.filter((name) => !findBrowser(name).path);
  if (missing.length > 0 && mayInstall()) install(missing.map((name) => PACKAGES[name]));
  const found: Partial<Record<BrowserName, string>> = {};
  for (const name of names) {
    const { path, tooOld } = findBrowser(name);
    if (path) found[name] = path;
    else console.error(howToGet(name, tooOld));
  }
  return found;
}

/** Only where nobody is asked for a password and the package names are known to be right. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} (once)...`);
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    const { status, stderr, error } = spawnSync('apt-get', ['-q', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${error?.message ?? stderr}`);
  }
}

/** `tsx tools/browser/ensure.ts`: every browser the tests need, or exit code 1. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = Object.keys(WANTED) as BrowserName[];
  const found = ensureBrowsers(names);
  for (const [name, path] of Object.entries(found)) console.log(`${name}: ${path}`);
  if (names.some((name) => !found[name])) process.exitCode = 1;
}
