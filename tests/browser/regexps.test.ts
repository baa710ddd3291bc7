import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { anchorSource } from '../../lib/anchors.js';
import { createGazetteer } from '../../lib/gazetteer.js';
import { packNames } from '../../lib/names-pack.js';
import { unpackNames } from '../../lib/names-unpack.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { ROOT } from '../sources.js';
import { builtFolder } from './launch.js';

const OUTPUT = builtFolder('chromium');

/** The checker reads a few hundred expressions. */
const CHECK_MS = 240_000;

/** A single one that takes longer is not decided by its automaton; fuzzing it gives the answer. */
const ONE_MS = 10_000;

/**
 * Expressions of our own whose work grows with the square of the text they are given, and why that text is short.
 * Compromise has a dozen; it is given windows of at most a few hundred characters (lib/windows.ts).
 */
const SHORT_TEXTS: Readonly<Record<string, string>> = {
  '/[A-Z\\u00c0-\\u024f][A-Za-z\\u00c0-\\u024f]*-$/': 'lib/neighbours.ts: the 20 characters before a name',
  '/^[a-z]+[A-Za-z0-9]*$/': 'lib/gazetteer.ts: a word of a name of the data',
  '/\\d{1,2}:\\d{2}.*$/': 'lib/page-date.ts: the first 64 characters of a date',
  '/T\\d.*$/': 'lib/page-date.ts: the first 64 characters of a date',
};

describe('no regular expression can run away', () => {
  const files = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' });
  const found = new Set(files.filter((name) => name.endsWith('.js')).flatMap((name) => literalsIn(join(OUTPUT, name))));
  const verdicts = new Map<string, string>();

  test(
    'in the built code none takes exponential time',
    () => {
      for (const literal of found) verdicts.set(literal, verdictOn(literal));
      expect(found.size).toBeGreaterThan(100);
      expect([...verdicts].filter(([, verdict]) => !/^(?:safe|polynomial)$/.test(verdict))).toEqual([]);
    },
    CHECK_MS,
  );

  test('those that are not linear only ever see short texts', () => {
    const theirs = new Set(filesUnder(join(ROOT, 'node_modules/compromise/src')).flatMap(literalsIn));
    const slow = [...verdicts].filter(([, verdict]) => verdict === 'polynomial').map(([literal]) => literal);
    expect(slow.filter((literal) => !theirs.has(literal) && !(literal in SHORT_TEXTS))).toEqual([]);
  });

  test(
    'those made of the data are linear',
    async () => {
      const base = await soundKnowledgeBase();
      const { words } = createGazetteer(unpackNames(packNames(base)).english);
      expect(verdictOn(`/${anchorSource(base)}/g`)).toBe('safe');
      expect(verdictOn(`/${words.source}/g`)).toBe('safe');
    },
    CHECK_MS,
  );
});

function verdictOn(literal: string): string {
  const end = literal.lastIndexOf('/');
  const result = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: ONE_MS });
  if (result.status === 'vulnerable') return result.complexity.type;
  return result.status === 'safe' ? 'safe' : `unknown: ${result.error.kind}`;
}

/** The expressions a script writes out. */
function literalsIn(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const literals: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return literals;
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.js')).map((name) => join(folder, name));
}
