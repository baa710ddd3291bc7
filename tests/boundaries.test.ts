import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, ROOT, readSources, type Source } from './sources.js';

/** What lies at the top, so that a new place for things is a decision and not an accident. */
const TOP_FOLDERS = ['.ci', '.github', 'components', 'data', 'docs', 'entrypoints', 'lib', 'tests', 'tools'];

/** Made by tools, not kept. */
const MADE_FOLDERS = ['.cache', '.git', '.output', '.wxt', 'bench', 'node_modules'];

/** The files WXT builds; these alone know the framework and the polyfill. */
const BUILT = /^entrypoints\/(?:[a-z-]+\/(?:index\.ts|main\.tsx)|background\.ts)$/;

/** The one file that knows compromise, a third of the weight a page gets. */
const READS_SENTENCES = 'lib/sentences.ts';

/** A file longer than this holds more than one idea. */
const MOST_LINES = 150;

/** Longer all the same, each for a reason. */
const LONGER: Readonly<Record<string, string>> = {};

/** The clock and chance, which `lib/` is given by its caller. */
const CLOCK = /(?<![\w.])(?:Date\.now|new Date\(\)|performance\.now|setTimeout|setInterval|Math\.random)/g;

/** The page around a component. */
const PAGE = /(?<![\w.])(?:document|window|globalThis|chrome|browser)\./g;

/** What only the files WXT builds may import. */
const RESERVED = /^(?:wxt|@wxt-dev|#|virtual:|webextension-polyfill)/;

const MARKUP = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/g;

const NOTICEABLE = /(?<!\w)(?:postMessage|dispatchEvent|performance\.(?:mark|measure))\(/g;

const MODULE_STATE = /^(?:export )?(?:let|var) .*/gm;

const sources = readSources(['lib', 'components', 'entrypoints', 'tools', 'data', 'tests']);

const shipped = sources.filter(({ file }) => /^(?:lib|components|entrypoints)\//.test(file));

describe('the three layout rules', () => {
  test('lib/ knows no browser: it is compiled without the names of one', () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'lib/tsconfig.json'), 'utf8')) as {
      compilerOptions: { lib: readonly string[]; types: readonly string[] };
    };
    expect(compilerOptions.lib.filter((name) => /dom|worker/i.test(name))).toEqual([]);
    expect(compilerOptions.types).toEqual([]);
  });

  test('lib/ has no clock and no chance of its own', () => {
    expect(findings(within('lib/'), ({ code }) => matches(code, CLOCK))).toEqual([]);
  });

  test('lib/ imports lib/, valibot, and compromise where sentences are read', () => {
    const strange = importFindings(within('lib/'), ({ name, target, typeOnly }, file) => {
      if (target) return !target.startsWith('lib/') && !(typeOnly && target === 'data/locales/en.json');
      return name !== 'valibot' && !(name.startsWith('compromise') && file === READS_SENTENCES);
    });
    expect(strange).toEqual([]);
  });

  test('components/ know no page: they import one another, lib/ and preact', () => {
    const strange = importFindings(within('components/'), ({ name, target }) => {
      return target ? !/^(?:components|lib)\//.test(target) : !/^preact(?:\/|$)/.test(name);
    });
    expect(strange).toEqual([]);
    expect(findings(within('components/'), ({ code }) => matches(code, PAGE))).toEqual([]);
  });

  test('only the files WXT builds take the framework, the polyfill and the data', () => {
    const others = within('entrypoints/').filter(({ file }) => !BUILT.test(file));
    const reserved = importFindings(others, ({ name, target, typeOnly }) => {
      return !typeOnly && (target ? target.startsWith('data/') : RESERVED.test(name));
    });
    expect(reserved).toEqual([]);
  });

  test('a program imports no other program, only what is shared', () => {
    const strange = importFindings(within('entrypoints/'), ({ target }, file) => {
      const program = file.split('/').slice(0, 2).join('/');
      if (!target?.startsWith('entrypoints/') || /\.css(?:\?|$)/.test(target)) return false;
      return !target.startsWith(`${program}/`) && !target.startsWith('entrypoints/shared/');
    });
    expect(strange).toEqual([]);
  });
});

describe('habits', () => {
  test('no markup is written as text', () => {
    expect(findings(shipped, ({ code }) => matches(code, MARKUP))).toEqual([]);
  });

  test('nothing is sent that a page could notice', () => {
    expect(findings(within('entrypoints/'), ({ code }) => matches(code, NOTICEABLE))).toEqual([]);
  });

  test('types are neither given up nor asserted away', () => {
    expect(findings(sources, ({ blindSpots }) => blindSpots)).toEqual([]);
  });

  test('modules keep no state of their own', () => {
    expect(findings(shipped, ({ code }) => matches(code, MODULE_STATE))).toEqual([]);
  });

  test('modules are kebab-case, components PascalCase', () => {
    const strange = sources.filter(({ file }) => {
      const name = file.split('/').at(-1) ?? '';
      const component = /^components\/.*\.tsx$/.test(file);
      return !(component ? /^[A-Z][A-Za-z]+\.tsx$/ : /^[a-z][a-z0-9-]*(?:\.[a-z]+)?\.(?:ts|tsx|mjs|js)$/).test(name);
    });
    expect(strange.map(({ file }) => file)).toEqual([]);
  });

  test('files are short', () => {
    const long = sources.filter(
      ({ file, lines }) => !file.startsWith('tests/') && !(file in LONGER) && lines > MOST_LINES,
    );
    expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
  });

  test('no file is excused that has become short', () => {
    const excused = sources.filter(({ file, lines }) => file in LONGER && lines > MOST_LINES);
    expect(excused.map(({ file }) => file).sort()).toEqual(Object.keys(LONGER).sort());
  });

  test('the top folders are these', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const kept = folders.map(({ name }) => name).filter((name) => !MADE_FOLDERS.includes(name));
    expect(kept.sort()).toEqual(TOP_FOLDERS);
  });
});

function within(folder: string): Source[] {
  return sources.filter(({ file }) => file.startsWith(folder));
}

/** `file: what` for everything a check finds. */
function findings(files: readonly Source[], check: (source: Source) => readonly string[]): string[] {
  return files.flatMap((source) => check(source).map((what) => `${source.file}: ${what}`));
}

function importFindings(
  files: readonly Source[],
  isWrong: (one: Import, file: string) => boolean | undefined,
): string[] {
  return findings(files, ({ file, imports }) => imports.filter((one) => isWrong(one, file)).map(({ name }) => name));
}

function matches(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([found]) => found);
}
