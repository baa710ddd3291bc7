import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardOf, openMarked, SETTLED_MS, seen } from './card-steps.js';
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

inEachBrowser('a press on a card', (suite) => {
  async function openPinnable(): Promise<{ page: Page; pin: { x: number; y: number } }> {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('desk.html'), 'Mark Rutte');
    const { controls } = await cardOf(driver, page, 'Mark Rutte');
    const box = controls.find(({ name }) => name === 'Pin')?.box;
    if (!box) throw new Error('no pin');
    return { page, pin: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
  }

  const isPinned = async (page: Page) => (await suite.driver.card(page))?.cards.some(({ pinned }) => pinned) ?? false;

  test('counts for nothing as soon as the card is there', async () => {
    const { driver } = suite;
    const { page, pin } = await openPinnable();
    await driver.leave(page);
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    // A poll of the card would take longer than the moment that matters.
    const came = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new MutationObserver(() => resolve(performance.now())).observe(document.documentElement, { childList: true });
        }),
    );
    await driver.hover(page, 'Mark Rutte');
    const at = await came;
    await page.mouse.click(pin.x, pin.y);
    const took = (await page.evaluate(() => performance.now())) - at;
    // On a machine this slow the press may have come when it counts.
    if (took < SETTLED_MS) expect(await isPinned(page)).toBe(false);
    await page.close();
  });

  test('counts once it has been there for a moment', async () => {
    const { page, pin } = await openPinnable();
    await page.mouse.move(pin.x, pin.y);
    await wait(SETTLED_MS);
    await page.mouse.click(pin.x, pin.y);
    await expect.poll(() => isPinned(page), SOON).toBe(true);
    await page.close();
  });

  test.each(COVERS)('counts for nothing under %s', async (_, cover) => {
    const { page, pin } = await openPinnable();
    await page.mouse.move(pin.x, pin.y);
    await wait(SETTLED_MS);
    await page.evaluate(cover);
    await page.mouse.click(pin.x, pin.y);
    await wait(SETTLED_MS);
    expect(await isPinned(page)).toBe(false);
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
