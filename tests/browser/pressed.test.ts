import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardOf, isPinned, middleOf, openMarked, press, SETTLED_MS, seen } from './card-steps.js';
import type { Driver } from './driver.js';
import { inEachBrowser, SOON } from './suite.js';

/** What a page lays over a card, or does to it, so that a person does not see what they press. */
const COVERS: readonly [string, () => void][] = [
  [
    'a popover of its own',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; opacity: 0.01';
      document.body.append(cover);
      cover.showPopover();
    },
  ],
  [
    'a modal dialog',
    () => {
      const cover = document.createElement('dialog');
      cover.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; border: 0';
      document.body.append(cover);
      cover.showModal();
    },
  ],
  // The card's own host takes no style of the page: see hostile/cover-faded.html.
  ['no opacity around it', () => document.documentElement.style.setProperty('opacity', '0')],
];

/** How long a press counts for nothing (entrypoints/card/click-guard.ts), ms. */
const GUARDED_MS = 300;

/** On a busy machine a press may come too late to be one that does not count. */
const MOST_TRIES = 5;

/** Opens a card and presses in it as soon as it is there. @returns how long it was there when that was done, ms */
async function pressAtOnce(driver: Driver, page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  // A poll of the card would take longer than the moment that matters.
  const came = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver(() => resolve(performance.now())).observe(document.documentElement, { childList: true });
      }),
  );
  await driver.hover(page, 'Mark Rutte');
  const at = await came;
  await page.mouse.click(x, y);
  return (await page.evaluate(() => performance.now())) - at;
}

inEachBrowser('a press on a card', (suite) => {
  async function openPinnable(): Promise<Page> {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('desk.html'), 'Mark Rutte');
    await cardOf(driver, page, 'Mark Rutte');
    return page;
  }

  test('counts for nothing as soon as the card is there', async () => {
    const { driver } = suite;
    let took = Number.POSITIVE_INFINITY;
    let pinned = true;
    for (let tries = 0; tries < MOST_TRIES && took >= GUARDED_MS; tries += 1) {
      const page = await openPinnable();
      const pin = await middleOf(driver, page, 'Pin');
      await driver.leave(page);
      await expect.poll(() => driver.card(page), SOON).toBeNull();
      took = await pressAtOnce(driver, page, pin);
      pinned = await isPinned(driver, page);
      await page.close();
    }
    expect(took).toBeLessThan(GUARDED_MS);
    expect(pinned).toBe(false);
  });

  test('counts once it has been there for a moment', async () => {
    const { driver } = suite;
    const page = await openPinnable();
    await press(driver, page, 'Pin');
    await expect.poll(() => isPinned(driver, page), SOON).toBe(true);
    await page.close();
  });

  test.each(COVERS)('counts for nothing under %s', async (_, cover) => {
    const { driver } = suite;
    const page = await openPinnable();
    await press(driver, page, 'Pin', () => page.evaluate(cover));
    await wait(SETTLED_MS);
    expect(await isPinned(driver, page)).toBe(false);
    await page.close();
  });

  test('that a script makes up counts for nothing', async () => {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('rewriter.html'), 'Mark Rutte');
    await cardOf(driver, page, 'Mark Rutte');
    await wait(SETTLED_MS);
    const reached = await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      const { find } = window as unknown as { find(text: string, ...how: boolean[]): boolean };
      find('Secretary General of NATO', false, false, true);
      const root = getSelection()?.anchorNode?.getRootNode();
      if (!(root instanceof ShadowRoot)) return false;
      for (const button of root.querySelectorAll('button')) button.click();
      return true;
    });
    expect(reached).toBe(driver.name === 'firefox');
    await wait(SETTLED_MS);
    expect((await seen(driver, page)).cards).toMatchObject([{ name: 'Mark Rutte', pinned: false }]);
    await page.close();
  });

  test('the extension threw no error', async () => {
    expect(await suite.driver.errors()).toEqual([]);
  });
});
