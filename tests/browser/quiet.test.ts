import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumView } from '../../tools/bench/chromium-view.js';
import type { FileServer } from '../../tools/browser/serve.js';
import type { Driver } from './driver.js';
import { launch } from './launch.js';
import { servePages } from './pages.js';
import { SOON } from './suite.js';

/*
 * What the extension leaves behind and what it does when nothing happens, by the counters of Chromium, which has them.
 * Counts, not times: they are the same on every machine.
 */

/** Longer than the last look for late shadow roots, ms (entrypoints/annotator/late-shadows.ts). */
const AFTER_LATE_MS = 7_000;

const WATCHED_MS = 3_000;

/** Openings before the count begins: what is made once stays. */
const WARM = 3;

const OPENINGS = 15;

const OWN_SCRIPT = /-extension:\/\/[^/]+\/(?:gate|annotator|card)\.js/;

describe('a page that is left alone', () => {
  const running: { pages?: FileServer; driver?: Driver } = {};

  beforeAll(async () => {
    running.pages = await servePages();
    running.driver = await launch('chromium');
  });
  afterAll(async () => {
    await running.driver?.close();
    await running.pages?.close();
  });

  async function open(path: string): Promise<{ page: Page; driver: Driver }> {
    const { pages, driver } = running;
    if (!pages || !driver) throw new Error('used before the tests began');
    return { page: await driver.page(pages.url(path)), driver };
  }

  test.each([
    ['with names', 'seed.html', true],
    ['without names', 'empty.html', false],
  ])('%s wakes nothing of ours', async (_, path, named) => {
    const { page, driver } = await open(path);
    if (named) await expect.poll(() => driver.marks(page), SOON).toContain('NATO');
    await wait(AFTER_LATE_MS);
    await page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
    await wait(WATCHED_MS);
    const trace = new TextDecoder().decode(await page.tracing.stop());
    expect(trace.length).toBeGreaterThan(100);
    expect(trace).not.toMatch(OWN_SCRIPT);
    await page.close();
  });

  test('has as many nodes and listeners after a card as before', async () => {
    const { page, driver } = await open('seed.html');
    await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
    for (let turn = 0; turn < WARM; turn += 1) await openAndClose(driver, page);
    const { counters } = await chromiumView(page);
    const before = await counters();
    for (let turn = 0; turn < OPENINGS; turn += 1) await openAndClose(driver, page);
    const left = async () => {
      const now = await counters();
      return { nodes: Math.max(0, now.nodes - before.nodes), listeners: Math.max(0, now.listeners - before.listeners) };
    };
    await expect.poll(left, SOON).toEqual({ nodes: 0, listeners: 0 });
    await page.close();
  });
});

async function openAndClose(driver: Driver, page: Page): Promise<void> {
  await driver.hover(page, 'Mark Rutte');
  await expect.poll(() => driver.card(page), SOON).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => driver.card(page), SOON).toBeNull();
  await driver.leave(page);
}
