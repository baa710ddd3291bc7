import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pack, zipPath } from '../../tools/release/build.js';
import { sha256 } from '../../tools/release/checksums.js';
import { readZip, unzip } from '../../tools/release/unzip.js';
import { ROOT } from '../sources.js';

/** Below the project, so that the packages installed there are found from here too. */
mkdirSync(join(ROOT, '.cache'), { recursive: true });
const elsewhere = mkdtempSync(join(ROOT, '.cache/rebuild-'));

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('what is handed to the stores', () => {
  pack(ROOT, 'firefox', { env: { TZ: 'Pacific/Auckland' } });
  const sources = readZip(zipPath(ROOT, 'sources'));

  test('the zip of the sources holds what builds, and nothing that a tool made', () => {
    const names = [...sources.keys()];
    for (const file of [
      'package-lock.json',
      '.npmrc',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
      'data/public/icon/16.png',
    ]) {
      expect(names).toContain(file);
    }
    expect(names.filter((name) => /^(?:\.output|\.wxt|\.cache|\.git|bench|node_modules|tests)\//.test(name))).toEqual(
      [],
    );
    expect(names).toEqual([...names].sort());
  });

  test('the same zip for Firefox comes out of the sources, in another folder and time zone', () => {
    unzip(zipPath(ROOT, 'sources'), elsewhere);
    pack(elsewhere, 'firefox', { packages: join(ROOT, 'node_modules'), env: { TZ: 'America/St_Johns' } });
    expect(sha256(zipPath(elsewhere, 'firefox'))).toBe(sha256(zipPath(ROOT, 'firefox')));
    expect(sha256(zipPath(elsewhere, 'sources'))).toBe(sha256(zipPath(ROOT, 'sources')));
  });

  test('the licences of what is inside go with it', () => {
    const shipped = readZip(zipPath(ROOT, 'firefox'));
    for (const file of ['LICENSE', 'THIRD_PARTY_NOTICES.md']) expect(shipped.get(file)).toEqual(sources.get(file));
  });
});
