import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageSignals, pageDate } from '../../lib/page-date.js';
import { browserPath } from '../../tools/browser/find.js';

/** Runs the steps of the reader in the page. */
const READ_TO_END =
  'const steps = signals.readPageSignals(document); let step; do step = steps.next(); while (!step.done); step.value';

const UNPACK = fileURLToPath(new URL('../../../shared/corpora/unpack', import.meta.url));

/** The day the pages are read on. */
const TODAY = '2026-11-24';

/** Real pages kept beside the project, with the day that a reader would say each is as of. */
const SAVED: readonly (readonly [page: string, what: string, day: string])[] = [
  ['94b5611a5d9a', 'an encyclopaedia entry published in 2001 and modified in 2019', '2019'],
];

describe.skipIf(!existsSync(UNPACK))('the day of a saved page (skipped without ../shared)', () => {
  let browser: Browser;
  let reader: string;
  let folder: string;

  beforeAll(async () => {
    folder = join(execFileSync(UNPACK, { encoding: 'utf8' }).trim(), 'pages', 'dev');
    reader = await bundle('../../entrypoints/annotator/page-signals.ts');
    const args = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), headless: true, args });
  });
  afterAll(() => browser?.close());

  it.each(SAVED)('%s, %s', async (name, _what, day) => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setContent(readFileSync(join(folder, `${name}.html`), 'utf8'), { waitUntil: 'domcontentloaded' });
    const signals = (await page.evaluate(`${reader}; ${READ_TO_END}`)) as PageSignals;
    await page.close();
    expect(pageDate(signals, TODAY).day).toMatch(new RegExp(`^${day}`));
  });
});

/** The reader of a page's dates as a script that leaves it in `signals`. */
async function bundle(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'signals' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } });
  const [{ output }] = built as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
