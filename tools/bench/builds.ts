import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browser/find.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the build is made of. */
const SOURCES = ['components', 'data', 'entrypoints', 'lib', 'package-lock.json', 'wxt.config.ts'];

const FOLDERS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The built extension, as it is packed for a browser. */
export function builtFolder(browser: BrowserName): string {
  return join(ROOT, '.output', FOLDERS[browser]);
}

/** Builds for both browsers unless both builds are younger than every file they are made of. @throws Error */
export function ensureBuilt(): void {
  const builds = Object.values(FOLDERS).map((folder) => join(ROOT, '.output', folder, 'manifest.json'));
  const oldest = Math.min(...builds.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
  if (SOURCES.every((source) => youngest(join(ROOT, source)) < oldest)) return;
  console.error('Building the extension...');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}\n${stderr}`);
}

/** When anything at or under a path was last written, ms since 1970. */
function youngest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, youngest(join(path, name))), 0);
}

/** The same extension with a content script that does nothing. */
export interface EmptyCopy {
  readonly folder: string;
  remove(): void;
}

export function copyEmpty(browser: BrowserName): EmptyCopy {
  const folder = join(ROOT, '.cache', 'bench', `empty-${browser}-${process.pid}`);
  cpSync(builtFolder(browser), folder, { recursive: true });
  writeFileSync(join(folder, 'gate.js'), '');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Also where the run is broken off.
  process.once('exit', remove);
  return { folder, remove };
}
