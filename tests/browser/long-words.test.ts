import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileServer } from '../../tools/browser/serve.js';
import { cardOf, openMarked, seen } from './card-steps.js';
import type { Driver } from './driver.js';
import { BROWSERS, builtFolder, launch } from './launch.js';
import { servePages } from './pages.js';
import { SOON } from './suite.js';

/** The narrowest window that pages are made for, CSS px. */
const NARROW = { width: 320, height: 700 };

/** A copy of a build in which every sentence is said twice. */
function doubledBuild(folder: string, into: string): string {
  const copy = join(into, basename(folder));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, '_locales', 'en', 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  // The name of the extension is one in every language.
  for (const [key, entry] of Object.entries(messages)) if (key !== 'ext_name') entry.message += ` ${entry.message}`;
  writeFileSync(path, JSON.stringify(messages));
  return into;
}

describe.each(BROWSERS)('sentences twice as long (%s)', (name) => {
  const running: { pages?: FileServer; driver?: Driver; output?: string } = {};

  beforeAll(async () => {
    running.output = doubledBuild(builtFolder(name), mkdtempSync(join(tmpdir(), 'backgrounder-')));
    running.pages = await servePages();
    running.driver = await launch(name, { output: running.output });
  });
  afterAll(async () => {
    await running.driver?.close();
    await running.pages?.close();
    if (running.output) rmSync(running.output, { recursive: true });
  });

  function parts(): { driver: Driver; pages: FileServer } {
    const { driver, pages } = running;
    if (!driver || !pages) throw new Error('used before the tests began');
    return { driver, pages };
  }

  test.each(['options.html', 'welcome.html', 'library.html', 'library.html#person:mark-rutte'])(
    'fit into %s',
    async (path) => {
      const { driver } = parts();
      const { origin } = await driver.desk();
      const page = await driver.blank();
      await page.setViewport(NARROW);
      await page.goto(`${origin}/${path}`, { waitUntil: [] });
      await page.waitForSelector('h2');
      await page.bringToFront();
      // Every sentence is there twice.
      expect(await page.evaluate(() => document.body.textContent)).toMatch(/(\w[\w ]{3,}\w) \1/);
      expect(await overflowing(page)).toEqual([]);
      await page.close();
    },
  );

  test('fit into the popup', async () => {
    const { driver, pages } = parts();
    const page = await openMarked(driver, pages.url('seed.html'), 'Mark Rutte');
    const popup = await driver.popup(page);
    await popup.setViewport(NARROW);
    await expect.poll(() => popup.evaluate(() => document.body.textContent), SOON).toContain('Javelin');
    await popup.click('.name');
    await popup.bringToFront();
    expect(await overflowing(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('fit into a card', async () => {
    const { driver, pages } = parts();
    const page = await openMarked(driver, pages.url('desk.html'), 'Mark Rutte');
    await page.setViewport(NARROW);
    await page.evaluate(() => document.querySelector('#plain')?.scrollIntoView());
    const { box, controls } = await cardOf(driver, page, 'Jens Stoltenberg');
    expect((await seen(driver, page)).lines.join(' ')).toContain('Marked because');
    for (const control of controls) {
      expect([
        control.name,
        control.box.x >= box.x && control.box.x + control.box.width <= box.x + box.width + 1,
      ]).toEqual([control.name, true]);
    }
    await page.close();
  });
});

/** What is wider than the room it has: the page itself, or anything in it whose text is cut off. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = (one: Element) => one.scrollWidth > one.clientWidth + 1;
    const found = [...document.querySelectorAll('h1, h2, h3, button, label, p, li, .text, summary')].filter(
      (one) => one.clientWidth > 1 && getComputedStyle(one).display !== 'inline' && wide(one),
    );
    const root = document.documentElement;
    return [
      ...(wide(root) ? [`the page: ${root.scrollWidth} px`] : []),
      ...found.map((one) => `${one.localName}: ${one.textContent}`),
    ];
  });
}
