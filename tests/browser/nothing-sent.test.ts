import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileServer } from '../../tools/browser/serve.js';
import { cardOf, openMarked, press } from './card-steps.js';
import type { Driver } from './driver.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';
import { SOON } from './suite.js';

const PAGES = ['seed.html', 'desk.html', 'places.html', 'untouchable.html'] as const;

describe.each(BROWSERS)('with the extension (%s)', (name) => {
  const running: { driver?: Driver; bare?: Driver } = {};
  beforeAll(async () => {
    running.bare = await launch(name, { extension: false });
    running.driver = await launch(name);
  });
  afterAll(async () => {
    await running.bare?.close();
    await running.driver?.close();
  });

  /** Everything a server is asked for while a page is opened, and used if the extension is there. */
  async function askedFor(driver: Driver, path: string, use: boolean): Promise<string[]> {
    const pages: FileServer = await servePages();
    const page = await driver.page(pages.url(path));
    if (use) await openEverything(driver, page);
    await page.close();
    await pages.close();
    // Browsers ask for it now and then, with the extension or without.
    return pages.asked.filter((asked) => asked !== '/favicon.ico').sort();
  }

  async function openEverything(driver: Driver, page: Page): Promise<void> {
    await expect.poll(() => driver.marks(page), SOON).not.toEqual([]);
    const [first = ''] = await driver.marks(page);
    await cardOf(driver, page, first);
    await press(driver, page, 'Copy with sources');
    await press(driver, page, 'Pin');
    await driver.command(page, 'next-name');
    await expect.poll(async () => (await driver.card(page))?.cards.length, SOON).toBe(2);
  }

  test.each(PAGES)('a server is asked for nothing more by %s, whatever is done', async (path) => {
    const { driver, bare } = running;
    if (!driver || !bare) throw new Error('used before the tests began');
    const plain = await askedFor(bare, path, false);
    expect(plain.length).toBeGreaterThan(0);
    expect(await askedFor(driver, path, true)).toEqual(plain);
  });

  test('what runs in a page cannot read the list of sites', async () => {
    const { driver } = running;
    if (!driver) throw new Error('used before the tests began');
    const pages = await servePages();
    const page = await openMarked(driver, pages.url('desk.html'), 'Mark Rutte');
    // Firefox has no access levels; there a page's program may read what it is told anyway, and pages cannot reach it.
    if (name === 'chromium') expect(await readStorage(page)).toMatch(/not allowed/);
    await page.close();
    await pages.close();
  });
});

/** What comes of reading the storage from where our programs run in a page. */
async function readStorage(page: Page): Promise<string> {
  const session: CDPSession = await page.createCDPSession();
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const own = worlds.find((world) => world.name === 'Backgrounder');
  if (!own) throw new Error(`no world of ours among ${worlds.map((world) => world.name)}`);
  const { result } = await session.send('Runtime.evaluate', {
    contextId: own.id,
    expression: 'chrome.storage.local.get().then(() => "read", (error) => String(error))',
    awaitPromise: true,
  });
  return String(result.value);
}
