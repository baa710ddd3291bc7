import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readSources } from './sources.js';

const catalogue = JSON.parse(readFileSync(join(ROOT, 'data/locales/en.json'), 'utf8')) as Record<string, string>;
const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
const code = [...readSources(['components', 'entrypoints', 'lib']).map((source) => source.code), config].join('\n');

/** What stands for a key in the sources: itself, its place in the manifest, or the stem that sayCount is given. */
function isUsed(key: string): boolean {
  const counted = /^(.+)_(?:one|many)$/.exec(key)?.[1];
  if (code.includes(`__MSG_${key}__`) || isQuoted(key)) return true;
  if (counted && new RegExp(`sayCount\\(\\s*say,\\s*["']${counted}["']`).test(code)) return true;
  return templates.some((template) => template.test(key));
}

function isQuoted(key: string): boolean {
  return code.includes(`'${key}'`) || code.includes(`"${key}"`);
}

/** Keys put together where they are said, as patterns; what is filled in is one word. */
const templates = [...code.matchAll(/say\(\s*`([a-z_]+)\$\{[^}]*\}`/g)].map(
  ([, stem]) => new RegExp(`^${stem}[a-z_]+$`),
);

describe('the catalogue', () => {
  it('has no key that nothing says', () => {
    expect(Object.keys(catalogue).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(Object.entries(catalogue))('numbers the gaps of %s from 1 without a hole', (_key, text) => {
    const used = [...new Set([...text.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)))].sort();
    expect(used).toEqual(used.map((_, index) => index + 1));
  });
});
