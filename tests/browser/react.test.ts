import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import type { MadePage } from '../../tools/browser/serve.js';
import { inEachBrowser, SOON } from './suite.js';

/** Twice through every combination of the app's parts. */
const STEPS = 24;

/** The app after them, as it would be without the extension. */
const AFTER = [
  'Line 24: Mark Rutte leads.',
  'A flash about Moscow.',
  'The FGM-148 Javelin was shown.',
  'NATO met in Brussels.',
  'Mark Rutte spoke first.',
  'Of the Cold War nobody spoke.',
  'Jens Stoltenberg sent his regards.',
  'Jens Stoltenberg rests.',
];

const script: MadePage = { type: 'text/javascript; charset=utf-8', body: await bundle('./react-app.js') };

inEachBrowser(
  'a React app',
  (suite) => {
    test('that renders marked text again and again keeps working', async () => {
      const { driver, pages } = suite;
      const page = await driver.page(pages.url('react.html'));
      await expect.poll(() => driver.marks(page), SOON).toContain('Cold War');
      for (let step = 1; step <= STEPS; step += 1) {
        await page.evaluate(() => (window as unknown as { next(): void }).next());
        const lines = await page.$eval('#app', (app) => app.textContent);
        expect(lines).toContain(`Line ${step}: `);
      }
      expect(await page.$eval('#app', (app) => app.textContent)).toBe(AFTER.join(''));
      await expect
        .poll(() => driver.marks(page), SOON)
        .toEqual([
          'Mark Rutte',
          'Moscow',
          'FGM-148 Javelin',
          'NATO',
          'Brussels',
          'Mark Rutte',
          'Cold War',
          'Jens Stoltenberg',
          'Jens Stoltenberg',
        ]);
      expect(await driver.errors()).toEqual([]);
      await page.close();
    });
  },
  new Map([['/react-app.js', script]]),
);

/** One script a page can load, with React in it. */
async function bundle(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(path, import.meta.url)), formats: ['iife'], name: 'app' },
    },
  });
  const [{ output } = { output: [] }] = [result].flat() as Rollup.RollupOutput[];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('the app was not bundled');
  return chunk.code;
}
