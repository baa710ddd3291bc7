import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileServer } from '../../tools/browser/serve.js';
import { openMarked, press, seen } from './card-steps.js';
import type { Driver } from './driver.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';
import { pointAt } from './pointer.js';
import { SOON } from './suite.js';

/** Longer than a pointer would have to rest. */
const REST_MS = 1_000;

describe.each(BROWSERS)('names under a finger (%s)', (name) => {
  const running: { pages?: FileServer; driver?: Driver } = {};

  beforeAll(async () => {
    running.pages = await servePages();
    running.driver = await launch(name, { touch: true });
  });
  afterAll(async () => {
    await running.driver?.close();
    await running.pages?.close();
  });

  async function open(): Promise<{ page: Page; driver: Driver }> {
    const { pages, driver } = running;
    if (!pages || !driver) throw new Error('used before the tests began');
    return { driver, page: await openMarked(driver, pages.url('desk.html'), 'Mark Rutte') };
  }

  async function tap(page: Page, text: string): Promise<void> {
    const { x, y } = await pointAt(page, text);
    await page.touchscreen.tap(x, y);
  }

  test('a tap opens a sheet along the lower edge; a tap beside it closes it', async () => {
    const { page, driver } = await open();
    await tap(page, 'Mark Rutte');
    await expect.poll(() => driver.card(page), SOON).not.toBeNull();
    const card = await seen(driver, page);
    expect(card.cards).toMatchObject([{ name: 'Mark Rutte', role: 'dialog', sheet: true }]);
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    expect(Math.round(card.box.y + card.box.height)).toBe(height);
    expect(Math.round(card.box.width)).toBe(width);
    expect(card.box.y).toBeGreaterThan(height / 4);
    for (const { box } of card.controls.slice(0, 3)) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(20, 20);
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await page.close();
  });

  test('a tap on another name shows that one, its close button closes it', async () => {
    const { page, driver } = await open();
    await tap(page, 'Mark Rutte');
    await expect.poll(() => driver.card(page), SOON).not.toBeNull();
    await tap(page, 'Jens Stoltenberg');
    await expect
      .poll(async () => (await seen(driver, page)).cards.map((card) => card.name), SOON)
      .toEqual(['Jens Stoltenberg']);
    await press(driver, page, 'Close');
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await page.close();
  });

  test('a tap on a link or on what the page makes pressable does what the page intends, and nothing else', async () => {
    const { page, driver } = await open();
    await tap(page, 'Cold War');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: { presses: number } }).heard.presses), SOON)
      .toBe(1);
    await tap(page, 'NATO headquarters');
    await expect.poll(() => page.evaluate(() => location.hash), SOON).toBe('#followed');
    await wait(REST_MS);
    expect(await driver.card(page)).toBeNull();
    await page.close();
  });

  test('the extension threw no error', async () => {
    expect(await running.driver?.errors()).toEqual([]);
  });
});
