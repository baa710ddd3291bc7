import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardOf, openMarked, press, SETTLED_MS, seen, textOf } from './card-steps.js';
import type { Box } from './eyes.js';
import { inPopup } from './in-popup.js';
import { inEachBrowser, SOON } from './suite.js';

/** Longer than a card stays after it was left. */
const GONE_MS = 1_000;

inEachBrowser('what can be done with a card', (suite) => {
  const open = (path: string, text: string, host?: string) =>
    openMarked(suite.driver, suite.pages.url(path, host), text);

  const nameOf = async (page: Page) => (await suite.driver.card(page))?.cards.map(({ name }) => name) ?? [];

  test('a related name opens in place, and the way back leads to where one came from', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    const first = await cardOf(driver, page, 'Mark Rutte');
    await press(driver, page, 'Jens Stoltenberg predecessor');
    await expect.poll(() => nameOf(page), SOON).toEqual(['Jens Stoltenberg']);
    // Why the words were marked says nothing of another name.
    expect(textOf(await seen(driver, page))).not.toContain('Marked because');
    await press(driver, page, 'Back to Mark Rutte');
    await expect.poll(() => nameOf(page), SOON).toEqual(['Mark Rutte']);
    expect((await seen(driver, page)).lines).toEqual(first.lines);
    await page.close();
  });

  test('more facts come on request, each with its paragraph', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    const before = textOf(await cardOf(driver, page, 'Mark Rutte'));
    const more = Number(/(\d+) more facts/.exec(before)?.[1]);
    await press(driver, page, `${more} more facts`);
    await expect.poll(async () => textOf(await seen(driver, page)), SOON).not.toContain('more facts');
    const numbers = (await seen(driver, page)).markup.match(/<li>.*?\(source \d+\)/gs) ?? [];
    expect(numbers.length).toBe(more + 3);
    await page.close();
  });

  test.each([
    ['plain text', 'Copy with sources', /^Mark Rutte: .*\nAs of 1 October 2024\n- .*\[.*¶\d+; .*\]\n/],
    ['Markdown', 'Copy as Markdown', /^\*\*Mark Rutte\*\*: .*\n\n- .*\[\^1\]\n- .*\[\^2\][\s\S]*\n\[\^1\]: .*¶\d+; /],
  ])('it is copied as %s with article, paragraph, reference and the date of the data', async (_, button, expected) => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    await cardOf(driver, page, 'Mark Rutte');
    await press(driver, page, 'Copy with sources');
    await expect.poll(async () => (await seen(driver, page)).status, SOON).toContain('Copied');
    if (button !== 'Copy with sources') {
      await press(driver, page, button);
      await expect.poll(async () => (await seen(driver, page)).status, SOON).toContain('Markdown');
    }
    const copied = await pasted(page);
    expect(copied).toMatch(expected);
    expect(copied).toMatch(/From Backgrounder, data to \d+ \w+ \d{4}/);
    await page.close();
  });

  test('a pinned card stays, beside the next one, until it is closed', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    await page.setViewport({ width: 1_200, height: 900 });
    await cardOf(driver, page, 'Mark Rutte');
    await press(driver, page, 'Pin');
    await driver.leave(page);
    await wait(GONE_MS);
    expect((await seen(driver, page)).cards).toMatchObject([{ name: 'Mark Rutte', pinned: true }]);
    await driver.hover(page, 'Finland');
    await expect.poll(() => nameOf(page), SOON).toEqual(['Mark Rutte', 'Finland']);
    await driver.leave(page);
    await expect.poll(() => nameOf(page), SOON).toEqual(['Mark Rutte']);
    await page.evaluate(() => scrollBy(0, 400));
    await wait(GONE_MS);
    expect(await nameOf(page)).toEqual(['Mark Rutte']);
    await press(driver, page, 'Close');
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await page.close();
  });

  test('a pinned card is moved by its head, by arrow keys and from corner to corner, never off the screen', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    await cardOf(driver, page, 'Mark Rutte');
    await press(driver, page, 'Pin');
    await expect.poll(async () => (await seen(driver, page)).cards[0]?.pinned, SOON).toBe(true);
    const pinned = (await seen(driver, page)).box;
    await drag(page, pinned, -200, 120);
    const dragged = (await seen(driver, page)).box;
    expect([dragged.x - pinned.x, dragged.y - pinned.y].map(Math.round)).toEqual([-200, 120]);
    await drag(page, dragged, -(dragged.x + 25), 0);
    expect((await seen(driver, page)).box.x).toBe(0);
    const { controls } = await seen(driver, page);
    const move = controls.find(({ name }) => name.startsWith('Move'))?.name ?? '';
    await press(driver, page, move);
    const corner = (await seen(driver, page)).box;
    expect(corner.x).toBeGreaterThan(0);
    await page.keyboard.press('ArrowLeft');
    expect((await seen(driver, page)).box.x).toBeLessThan(corner.x);
    await page.close();
  });

  test('pinned cards do not cover each other, nor does the next card cover them', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    await page.setViewport({ width: 900, height: 800 });
    for (const name of ['Jens Stoltenberg', 'Mark Rutte']) {
      await driver.hover(page, name);
      await expect.poll(async () => (await nameOf(page)).at(-1), SOON).toBe(name);
      const boxes = (await seen(driver, page)).cards.map(({ box }) => box);
      expect(boxes.filter(overlapsAny)).toEqual([]);
      await pinLast(page, boxes.at(-1) ?? NOWHERE);
      await expect.poll(async () => (await seen(driver, page)).cards.every(({ pinned }) => pinned), SOON).toBe(true);
    }
    const boxes = (await seen(driver, page)).cards.map(({ box }) => box);
    expect(boxes).toHaveLength(2);
    expect(boxes.filter(overlapsAny)).toEqual([]);
    await page.close();
  });

  test('a fifth pinned card takes the place of the first', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    await page.setViewport({ width: 1_400, height: 1_200 });
    const names = ['Mark Rutte', 'Jens Stoltenberg', 'Finland', 'Sweden', 'Cold War'];
    for (const name of names) {
      await driver.hover(page, name);
      await expect.poll(async () => (await nameOf(page)).at(-1), SOON).toBe(name);
      const last = (await seen(driver, page)).cards.at(-1);
      if (!last) throw new Error('no card');
      await pinLast(page, last.box);
      await expect.poll(async () => (await seen(driver, page)).cards.every(({ pinned }) => pinned), SOON).toBe(true);
      // Out of the way of the next name.
      const { x, y } = (await seen(driver, page)).cards.at(-1)?.box ?? last.box;
      await drag(page, { x, y }, 1_360 - x, 1_160 - y);
    }
    expect(await nameOf(page)).toEqual(names.slice(1));
    await page.close();
  });

  test('"Not this?" takes the marks of these words away on this page, and leaves the settings alone', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Rutte');
    const desk = await driver.desk();
    const stored = await desk.ask({ ask: 'settings', private: false });
    await page.bringToFront();
    await cardOf(driver, page, 'Rutte');
    await press(driver, page, 'Not this?');
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await expect.poll(() => driver.marks(page), SOON).not.toContain('Rutte');
    expect(await driver.marks(page)).toContain('Mark Rutte');
    expect(await desk.ask({ ask: 'settings', private: false })).toEqual(stored);
    const other = await open('seed.html', 'Rutte');
    await other.close();
    await page.close();
  });

  test('pinned cards go with their site', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte', 'pinned.localhost');
    await cardOf(driver, page, 'Mark Rutte');
    await press(driver, page, 'Pin');
    await inPopup(driver, page, 'pinned.localhost', '#site');
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await inPopup(driver, page, /off/i, '#site');
    await page.close();
  });

  test('the page keeps its selection, its keys, its links and its undo', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    await page.click('#notes');
    await page.keyboard.type('one two');
    await cardOf(driver, page, 'Mark Rutte');
    await press(driver, page, 'Copy with sources');
    await expect.poll(async () => (await seen(driver, page)).status, SOON).toContain('Copied');
    await driver.leave(page);
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await page.click('#notes');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await page.$eval('#notes', (field) => (field as HTMLTextAreaElement).value)).not.toContain('two');
    const keys = await page.evaluate(() => (window as unknown as { heard: { keys: string[] } }).heard.keys.join(' '));
    expect(keys).toContain('o n e');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      getSelection()?.selectAllChildren(document.querySelector('h1') as Node);
    });
    await cardOf(driver, page, 'Jens Stoltenberg');
    expect(await page.evaluate(() => String(getSelection()))).toBe('A page with a life of its own');
    // Copying and finding are the page's own, with the card open.
    await page.keyboard.down('Control');
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.keyboard.up('Control');
    await page.$eval('#notes', (field) => ((field as HTMLTextAreaElement).value = ''));
    expect(await pasted(page)).toBe('A page with a life of its own');
    await driver.leave(page);
    await page.click('#button');
    await page.click('#link');
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
    expect(await page.evaluate(() => (window as unknown as { heard: { clicks: number } }).heard.clicks)).toBe(1);
    await page.close();
  });

  test('the extension threw no error', async () => {
    expect(await suite.driver.errors()).toEqual([]);
  });
});

/** What the clipboard holds, by pasting it. */
async function pasted(page: Page): Promise<string> {
  await page.focus('#notes');
  await page.keyboard.down('Control');
  // Chromium does not take a made-up key for a shortcut of its own; it has to be told.
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return page.$eval('#notes', (field) => (field as HTMLTextAreaElement).value);
}

/** Drags a card by its head, where no button is. */
async function drag(page: Page, box: { x: number; y: number }, right: number, down: number): Promise<void> {
  const [x, y] = [box.x + 30, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right / 2, y + down / 2, { steps: 4 });
  await page.mouse.move(x + right, y + down, { steps: 4 });
  await page.mouse.up();
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Whether one box shares more than an edge with another of them. */
function overlapsAny(a: Box, at: number, all: readonly Box[]): boolean {
  return all.some(
    (b, other) =>
      other !== at && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
  );
}

/** Presses the pin of a card: the middle one of the three buttons at the right of its head. */
async function pinLast(page: Page, box: { x: number; y: number; width: number }): Promise<void> {
  await page.mouse.move(box.x + box.width - 53, box.y + 29);
  await wait(SETTLED_MS);
  await page.mouse.click(box.x + box.width - 53, box.y + 29);
}
