import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileServer } from '../../tools/browser/serve.js';
import type { Driver } from './driver.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';
import { QUIET_MS, SOON } from './suite.js';

describe.each(BROWSERS)('pages that are open while the extension comes and changes (%s)', (name) => {
  const running: { pages?: FileServer; driver?: Driver } = {};

  beforeAll(async () => {
    running.pages = await servePages();
    running.driver = await launch(name, { extension: false });
  });
  afterAll(async () => {
    await running.driver?.close();
    await running.pages?.close();
  });

  // One story, told in order: each chapter begins where the last one ended.
  test('installed, updated twice, used after', async () => {
    const { pages, driver } = running;
    if (!pages || !driver) throw new Error('used before the tests began');
    const errors: string[] = [];
    const page = await driver.page(pages.url('seed.html'));
    const second = await driver.page(pages.url('links.html'));
    for (const one of [page, second]) one.on('pageerror', (error) => errors.push(String(error)));

    await driver.update();
    await page.bringToFront();
    await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
    const marks = await driver.marks(page);
    const names = [...(await driver.names(page))];
    await page.bringToFront();
    await second.bringToFront();
    await expect.poll(() => driver.marks(second), SOON).toEqual(['NATO', 'Cold War']);

    for (let update = 1; update <= 2; update += 1) {
      await page.bringToFront();
      await driver.update();
      await wait(QUIET_MS);
      await page.bringToFront();
      await expect.poll(() => driver.marks(page), SOON).toEqual(marks);
      // An update is no occasion for a page of ours.
      expect(await driver.addresses()).toEqual([]);
      expect([...(await driver.names(page))]).toEqual(names);
      await page.bringToFront();
    }

    await addName(page, 'FGM-148');
    await expect.poll(() => driver.marks(page), SOON).toContain('FGM-148');
    await driver.hover(page, 'Mark Rutte');
    await expect.poll(() => driver.card(page), SOON).not.toBeNull();
    await wait(QUIET_MS);
    expect(await driver.card(page)).toMatchObject({ count: 1 });
    await driver.leave(page);
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    expect(await driver.marks(page)).toEqual(expect.arrayContaining(marks));
    expect(errors).toEqual([]);
    expect(await driver.errors()).toEqual([]);
  });
});

function addName(page: Page, name: string): Promise<void> {
  return page.evaluate((text) => {
    const line = document.createElement('p');
    line.textContent = `${text} was told at once.`;
    document.querySelector('h1')?.after(line);
  }, name);
}
