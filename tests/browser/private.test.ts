import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileServer } from '../../tools/browser/serve.js';
import type { Driver } from './driver.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';
import { QUIET_MS, SOON } from './suite.js';

/** The site's switch in the popup. */
const SITE = '#site';

describe.each(BROWSERS)('a private window (%s)', (name) => {
  const running: { pages?: FileServer; driver?: Driver } = {};
  beforeAll(async () => {
    running.pages = await servePages();
    running.driver = await launch(name, { privateWindows: true });
  });
  afterAll(async () => {
    await running.driver?.close();
    await running.pages?.close();
  });

  test('what is chosen in it holds in it, is kept nowhere, and is forgotten with it', async () => {
    const { pages, driver } = running;
    if (!pages || !driver) throw new Error('used before the tests began');
    const { ask, stored } = await driver.desk();
    await ask({ ask: 'set-site', host: 'ordinary.example', on: false, private: false });
    const before = await stored();
    expect(before).toContain('ordinary.example');

    const secret = pages.url('desk.html', 'secret.localhost');
    // Opened first: Firefox opens new tabs in the window used last.
    const open = await driver.page(`${secret}?ordinary`);
    const hidden = await driver.privatePage(secret);
    await expect.poll(() => driver.marks(hidden), SOON).toContain('Mark Rutte');
    const popup = await driver.popup(hidden);
    await popup.waitForSelector(SITE);
    await popup.click(SITE);
    await hidden.bringToFront();
    await expect.poll(() => driver.marks(hidden), SOON).toEqual([]);
    await popup.close();
    expect(await stored()).toBe(before);

    await open.bringToFront();
    await open.reload();
    await expect.poll(() => driver.marks(open), SOON).toContain('Mark Rutte');
    await hidden.close();
    await wait(QUIET_MS);
    const again = await driver.privatePage(`${secret}?again`);
    await expect.poll(() => driver.marks(again), SOON).toContain('Mark Rutte');
    await again.close();
    expect(await stored()).toBe(before);
    expect(await driver.errors()).toEqual([]);
  });
});
