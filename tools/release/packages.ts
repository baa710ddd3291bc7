import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** More packages than this inside what people run are more than anybody reads. */
export const MOST_PACKAGES = 8;

/** A package whose code is part of the extension. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
  /** As npm writes it: the algorithm, a hyphen, base64. */
  readonly integrity: string;
  /** Names of the packages it needs itself. */
  readonly needs: readonly string[];
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** The packages of `dependencies` and what they need in turn, by name. */
export function runTimePackages(root: string): Package[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  const found = new Map<string, Package>();
  const wanted = namesOf(packages['']);
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (found.has(name)) continue;
    const one = packageNamed(name, packages[`node_modules/${name}`]);
    found.set(name, one);
    wanted.push(...one.needs);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packageNamed(name: string, locked: Locked | undefined): Package {
  if (!locked?.version || !locked.license || !locked.integrity) {
    throw new Error(`package-lock.json says too little about ${name}: version, license and integrity are needed`);
  }
  const { version, license: licence, integrity } = locked;
  return { name, version, licence, integrity, needs: namesOf(locked) };
}

function namesOf(locked: Locked | undefined): string[] {
  return Object.keys(locked?.dependencies ?? {}).sort();
}
