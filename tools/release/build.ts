import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Kind = 'chrome' | 'firefox' | 'sources';

/** Where WXT leaves a zip of the project in `root`. */
export function zipPath(root: string, kind: Kind): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(root, '.output', `${name}-${version}-${kind}.zip`);
}

/**
 * Builds and packs for one browser; for Firefox that makes the zip of the sources too.
 * @param node the program to run it with
 * @param packages where the packages are, if not in `root`
 */
export function pack(
  root: string,
  browser: 'chrome' | 'firefox',
  { node = process.execPath, packages = join(root, 'node_modules'), env = {} }: PackOptions = {},
): void {
  mkdirSync(join(root, '.output'), { recursive: true });
  const args = [join(packages, 'wxt/bin/wxt.mjs'), 'zip', '-b', browser, '--mv3'];
  run(node, args, root, env);
}

export interface PackOptions {
  readonly node?: string;
  readonly packages?: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. @throws with all it said, if it fails */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): string {
  const { NODE_ENV: _, ...own } = process.env;
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...own, ...env } as NodeJS.ProcessEnv,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status === 0) return stdout;
  throw new Error(`${[command, ...args].join(' ')} failed:\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
}
