import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type Kind, pack, run, zipPath } from './build.js';
import { sha256 } from './checksums.js';
import { ROOT } from './root.js';
import { unzip } from './unzip.js';

/** What came out of one build, and how it was made. */
export interface Built {
  readonly folder: string;
  readonly node: string;
  readonly zone: string;
  /** SHA-256 of each zip. */
  readonly sums: Readonly<Record<string, string>>;
}

/** npm is a script on Windows, which only has this name there. */
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Clones the commit, installs its packages without their scripts, and packs for both browsers. */
export function rebuildClone(folder: string, zone: string, node: string): Built {
  mkdirSync(dirname(folder), { recursive: true });
  run('git', ['clone', '--quiet', '--no-hardlinks', ROOT, folder], ROOT, {});
  run('git', ['checkout', '--quiet', '--detach', commit()], folder, {});
  return build(folder, zone, node, ['chrome', 'firefox', 'sources']);
}

/** Builds for Firefox from the zip of the sources, as those who review it do. */
export function rebuildSources(from: Built, folder: string, zone: string): Built {
  unzip(zipPath(from.folder, 'sources'), folder);
  return build(folder, zone, process.execPath, ['firefox', 'sources']);
}

function build(folder: string, zone: string, node: string, kinds: readonly Kind[]): Built {
  // Whatever npm starts finds this Node before any other.
  const env = { TZ: zone, PATH: `${dirname(node)}${delimiter}${process.env['PATH']}` };
  run(NPM, ['ci', '--ignore-scripts'], folder, env);
  for (const browser of ['chrome', 'firefox'] as const)
    if (kinds.includes(browser)) pack(folder, browser, { node, env });
  const sums = Object.fromEntries(kinds.map((kind) => [kind, sha256(zipPath(folder, kind))]));
  return { folder, node: run(node, ['--version'], folder, {}).trim(), zone, sums };
}

function commit(): string {
  return run('git', ['rev-parse', 'HEAD'], ROOT, {}).trim();
}

/** Another Node, from the package that holds its program; the one that runs this where there is none for the system. */
export function anotherNode(folder: string, version: string): string {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  try {
    run(NPM, ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`], folder, {});
    return join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch (error) {
    console.log(`No second Node: ${name}@${version} cannot be installed.`, error instanceof Error ? error.message : '');
    return process.execPath;
  }
}
