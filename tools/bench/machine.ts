import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { type BrowserName, findBrowser } from '../browser/find.js';

/** Where the figures are from: ratios hold on other machines, milliseconds do not. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** bytes */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly browsers: Readonly<Partial<Record<BrowserName, string>>>;
}

export function thisMachine(browsers: readonly BrowserName[]): Machine {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    browsers: Object.fromEntries(browsers.map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name: BrowserName): string {
  const { path } = findBrowser(name);
  const { stdout } = spawnSync(path ?? '', ['--version'], { encoding: 'utf8' });
  return stdout?.trim().split('\n').at(-1) ?? 'unknown';
}
