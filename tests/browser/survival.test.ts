import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileServer } from '../../tools/browser/serve.js';
import { cardOf, openMarked, press } from './card-steps.js';
import type { Driver } from './driver.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';
import { QUIET_MS, SOON } from './suite.js';
import { stopWorker } from './toolbar-chromium.js';

/** How often the background is stopped: `npm run test:long` takes 100. */
const STOPS = Number(process.env.BACKGROUNDER_STOPS ?? 8);

describe('the background of Chromium', () => {
  const running: { pages?: FileServer; driver?: Driver } = {};
  beforeAll(async () => {
    running.pages = await servePages();
    running.driver = await launch('chromium');
  });
  afterAll(async () => {
    await running.driver?.close();
    await running.pages?.close();
  });

  test('may be stopped at any moment: before, within and after whatever is asked of it', async () => {
    const { pages, driver } = running;
    if (!pages || !driver) throw new Error('used before the tests began');
    const page = await openMarked(driver, pages.url('desk.html', 'stopped.localhost'), 'Mark Rutte');
    const { origin } = await driver.desk();
    await page.bringToFront();
    for (let stop = 0; stop < STOPS; stop += 1) {
      await stopWorker(page.browser(), origin);
      if (stop % 4 === 0) {
        await cardOf(driver, page, 'Mark Rutte');
      } else if (stop % 4 === 1) {
        await Promise.all([driver.hover(page, 'Finland'), stopWorker(page.browser(), origin)]);
        await driver.leave(page);
      } else if (stop % 4 === 2) {
        await page.reload();
        await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
      } else {
        const desk = await driver.desk();
        const kept = await desk.ask({ ask: 'set-site', host: `${stop}.example`, on: false, private: false });
        expect(kept.off).toContain(`${stop}.example`);
        await page.bringToFront();
      }
    }
    await cardOf(driver, page, 'Mark Rutte');
    expect(await driver.errors()).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSERS)('pages that are open when the extension goes (%s)', (name) => {
  test('look as they did before it came, and hear no error', async () => {
    const pages = await servePages();
    const driver = await launch(name, { extension: false });
    const page = await driver.page(pages.url('desk.html'));
    await page.mouse.move(300, 300);
    const before = await page.screenshot();
    await driver.update();
    await page.bringToFront();
    await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
    // Installing and granting access each put the programs into open pages anew.
    await wait(QUIET_MS);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await cardOf(driver, page, 'Mark Rutte');
    // Firefox ends our programs at once: a card that is open then stays until the page is left (SECURITY.md).
    if (name === 'firefox') await driver.leave(page);
    if (name === 'firefox') await expect.poll(() => driver.card(page), SOON).toBeNull();
    await driver.uninstall();
    await page.bringToFront();
    // Chromium leaves our programs where they are: the next event tells them that they are orphans.
    await driver.hover(page, 'Mark Rutte').catch(() => undefined);
    await wait(QUIET_MS);
    await page.mouse.move(300, 300);
    expect(await driver.card(page)).toBeNull();
    expect(Buffer.compare(await page.screenshot(), before)).toBe(0);
    expect(errors).toEqual([]);
    await driver.close();
    await pages.close();
  });

  test('an update takes a card with it that was open', async () => {
    const pages = await servePages();
    const driver = await launch(name);
    const page = await openMarked(driver, pages.url('desk.html'), 'Mark Rutte');
    await cardOf(driver, page, 'Mark Rutte');
    await press(driver, page, 'Pin');
    await driver.update();
    await page.bringToFront();
    await wait(QUIET_MS);
    await driver.hover(page, 'Finland');
    await expect.poll(async () => (await driver.card(page))?.cards.map((card) => card.name), SOON).toEqual(['Finland']);
    await driver.close();
    await pages.close();
  });
});
