import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openMarked, seen } from './card-steps.js';
import type { Box } from './eyes.js';
import { pointAt } from './pointer.js';
import { inEachBrowser, SOON } from './suite.js';

/** Longer than any wait for a card, and than the time after typing with it. */
const REST_MS = 1_800;

/** From one step of a slow hand to the next; with the steps of `walk`, longer over a name than a next name waits. */
const STEP_MS = 30;
const STEPS = 24;

/** How far a name may be from the pointer that is to meet it by a scroll, CSS px. */
const AWAY = 100;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What moves the text up under a pointer. */
const STIRS: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['a wheel', (page) => page.mouse.wheel({ deltaY: AWAY })],
  ['the layout', (page) => page.evaluate((px) => (document.body.style.marginTop = `${24 - px}px`), AWAY)],
];

inEachBrowser('the intent of a pointer', (suite) => {
  async function open(text: string): Promise<Page> {
    return openMarked(suite.driver, suite.pages.url('dense.html'), text);
  }

  async function openCard(text: string): Promise<Page> {
    const page = await open(text);
    await suite.driver.hover(page, text);
    await expect.poll(() => suite.driver.card(page), SOON).not.toBeNull();
    return page;
  }

  /** Waits, trembles on the spot, waits again. */
  async function expectNoCardAt(page: Page, { x, y }: Place): Promise<void> {
    await wait(REST_MS);
    expect(await suite.driver.card(page)).toBeNull();
    await page.mouse.move(x + 1, y + 1);
    await wait(REST_MS);
    expect(await suite.driver.card(page)).toBeNull();
  }

  async function expectCardOnReturn(page: Page, text: string): Promise<void> {
    await suite.driver.leave(page);
    await suite.driver.hover(page, text);
    await expect.poll(() => suite.driver.card(page), SOON).not.toBeNull();
  }

  test.each(STIRS)('%s that brings a name under a pointer at rest opens no card, a move then does', async (_, stir) => {
    const page = await open('Cold War');
    const { x, y } = await pointAt(page, 'Cold War');
    await page.mouse.move(x, y - AWAY - 20);
    await page.mouse.move(x, y - AWAY, { steps: 4 });
    await stir(page);
    await expect.poll(async () => Math.round((await pointAt(page, 'Cold War')).y), SOON).toBe(Math.round(y - AWAY));
    // What a browser with a window does after a scroll: an event from where the pointer is.
    await page.mouse.move(x, y - AWAY);
    await wait(REST_MS);
    expect(await suite.driver.card(page)).toBeNull();
    await page.mouse.move(x + 1, y - AWAY + 1);
    await expect.poll(() => suite.driver.card(page), SOON).not.toBeNull();
    await page.close();
  });

  test.each(STIRS)('%s that takes a name from under a pointer opens none', async (_, stir) => {
    const page = await open('Cold War');
    await suite.driver.hover(page, 'Cold War');
    await stir(page);
    await wait(REST_MS);
    expect(await suite.driver.card(page)).toBeNull();
    await page.close();
  });

  test('typing under a pointer that rests on a name opens none until it leaves', async () => {
    const page = await open('Sweden');
    await page.focus('#reply');
    const at = await pointAt(page, 'Sweden');
    await suite.driver.hover(page, 'Sweden');
    await page.keyboard.type('some words', { delay: 60 });
    await expectNoCardAt(page, at);
    expect(await page.$eval('#reply', (field) => (field as HTMLInputElement).value)).toBe('some words');
    await expectCardOnReturn(page, 'Sweden');
    await page.close();
  });

  test('a selection drawn to a name opens none until the pointer leaves', async () => {
    const page = await open('Finland');
    const at = await pointAt(page, 'Finland');
    await page.mouse.move(at.x - 120, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x, at.y, { steps: 8 });
    await wait(REST_MS);
    expect(await suite.driver.card(page)).toBeNull();
    await page.mouse.up();
    await expectNoCardAt(page, at);
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
    await expectCardOnReturn(page, 'Finland');
    await page.close();
  });

  test('a click on a name opens none until the pointer leaves', async () => {
    const page = await open('Norway');
    const at = await pointAt(page, 'Norway');
    await suite.driver.hover(page, 'Norway');
    await page.mouse.click(at.x, at.y);
    await expectNoCardAt(page, at);
    await expectCardOnReturn(page, 'Norway');
    await page.close();
  });

  test('a click on the name of an open card closes it until the pointer leaves', async () => {
    const page = await openCard('Norway');
    const at = await pointAt(page, 'Norway');
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => suite.driver.card(page), SOON).toBeNull();
    await expectNoCardAt(page, at);
    await page.close();
  });

  test('Escape closes the card and keeps its name quiet until the pointer leaves', async () => {
    const page = await openCard('Norway');
    await page.keyboard.press('Escape');
    await expect.poll(() => suite.driver.card(page), SOON).toBeNull();
    await expectNoCardAt(page, await pointAt(page, 'Norway'));
    await expectCardOnReturn(page, 'Norway');
    await page.close();
  });

  test('a slow way to the card across another name keeps the card', async () => {
    const { driver } = suite;
    const page = await openCard('Mark Rutte');
    const { card, from, crossing } = await wayAcross(page);
    await walk(page, from, crossing);
    await walk(page, crossing, { x: crossing.x + 30, y: card.y + 20 });
    await wait(REST_MS);
    expect((await seen(driver, page)).lines.slice(0, 2).join(' ')).toContain('Mark Rutte');
    expect((await seen(driver, page)).box).toEqual(card);
    await page.close();
  });

  test('a rest on another name on the way to the card opens that one', async () => {
    const { driver } = suite;
    const page = await openCard('Mark Rutte');
    const { from, crossing } = await wayAcross(page);
    await walk(page, from, crossing);
    await expect.poll(async () => (await seen(driver, page)).lines.slice(0, 2).join(' '), SOON).toContain('Trump');
    await page.close();
  });

  /** The open card, the end of its name, and the last point of the other name on a slanting way to the card. */
  async function wayAcross(page: Page): Promise<{ card: Box; from: Place; crossing: Place }> {
    const { box } = await seen(suite.driver, page);
    const [name, other] = [await boxOf(page, 'Mark Rutte'), await boxOf(page, 'Donald Trump')];
    const from = { x: name.right - 6, y: name.top + 6 };
    const crossing = { x: Math.min(other.left + 90, other.right - 6), y: other.bottom - 3 };
    await page.mouse.move(from.x, from.y, { steps: 4 });
    return { card: box, from, crossing };
  }

  test('the extension threw no error', async () => {
    expect(await suite.driver.errors()).toEqual([]);
  });
});

async function walk(page: Page, from: Place, to: Place): Promise<void> {
  for (let step = 1; step <= STEPS; step += 1) {
    const part = step / STEPS;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await wait(STEP_MS);
  }
}

/** The box of the first place of a text that stands in one text node. */
function boxOf(page: Page, text: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`no text "${wanted}"`);
  }, text);
}
