import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type MadePage, serve } from '../../tools/browser/serve.js';
import { cardOf, openMarked } from './card-steps.js';
import { type Scene, THREATS } from './hostile-rows.js';
import { inEachBrowser, QUIET_MS, SOON } from './suite.js';

const FOLDER = fileURLToPath(new URL('./hostile', import.meta.url));

/** Pages that are sent with headers of their own. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'csp.html': {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  'csp-sandbox.html': { 'content-security-policy': "sandbox allow-scripts; default-src 'none'" },
  'isolated.html': {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy': 'clipboard-write=(), unload=()',
  },
  // Firefox keeps no page to come back to that says it is not to be stored.
  'bfcache.html': { 'cache-control': 'no-cache' },
};

function withHeaders(): ReadonlyMap<string, MadePage> {
  const pages = Object.entries(HEADERS).map(([file, headers]): [string, MadePage] => {
    const body = readFileSync(join(FOLDER, file), 'utf8');
    return [`/${file}`, { type: 'text/html', body, headers }];
  });
  return new Map(pages);
}

test('every page of the folder is opened', () => {
  const files = readdirSync(FOLDER).filter((file) => !['biome.json', 'plain.html', 'ahead.html'].includes(file));
  expect(THREATS.map(({ file }) => file).sort()).toEqual(files.sort());
});

inEachBrowser(
  'a hostile page',
  (suite) => {
    const plain: { lines?: readonly string[] } = {};

    /** The card of a page that means no harm. */
    async function plainLines(): Promise<readonly string[]> {
      if (plain.lines) return plain.lines;
      const { driver, pages } = suite;
      const page = await openMarked(driver, pages.url('plain.html'), 'Mark Rutte');
      plain.lines = (await cardOf(driver, page, 'Mark Rutte')).lines;
      await page.close();
      return plain.lines;
    }

    test.each(THREATS)('$file', async ({ file, marked, act, card, holds, scriptless }) => {
      const { driver, pages } = suite;
      const lines = await plainLines();
      const before = await driver.errors();
      const page = await driver.page(pages.url(file));
      const scene: Scene = {
        driver,
        page,
        url: (path) => pages.url(path),
        call: (name) => page.evaluate((one) => (window as unknown as Record<string, () => unknown>)[one]?.(), name),
        value: (name) => page.evaluate((one) => (window as unknown as Record<string, unknown>)[one], name),
      };

      if (!marked?.length) await wait(QUIET_MS);
      if (marked?.length === 0) expect(await driver.marks(page)).toEqual([]);
      else if (marked) await expect.poll(() => driver.marks(page), SOON).toEqual(expect.arrayContaining([...marked]));
      await act?.(scene);
      if (card) expect((await cardOf(driver, page, 'Mark Rutte')).lines).toEqual(lines);
      await holds?.(scene);

      if (!scriptless) expect(await scene.value('works')).toBe(true);
      expect((await driver.errors()).slice(before.length)).toEqual([]);
      await page.close();
    });
  },
  undefined,
  () => serve(FOLDER, withHeaders()),
);
