import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { SETTLED_MS } from './card-steps.js';
import { pointAt } from './pointer.js';
import { inEachBrowser, SOON } from './suite.js';

/** Longer than the rest of the pointer that opens a card. */
const REST_MS = 1_000;

/** Each kind of name, a mark of it, and what the card's first lines must hold. */
const KINDS = [
  ['a person', 'Mark Rutte', 'Mark Rutte', 'Secretary General'],
  ['an organisation', 'North Atlantic Treaty Organization', 'NATO', 'lliance'],
  ['a country', 'Ukraine', 'Ukraine', ''],
  ['a place', 'Brussels', 'Brussels', ''],
  ['a weapon', 'FGM-148 Javelin', 'Javelin', 'missile'],
  ['an event', 'Cold War', 'Cold War', ''],
  ['a treaty', 'North Atlantic Treaty', 'North Atlantic Treaty', ''],
] as const;

inEachBrowser('the card', (suite) => {
  async function open(path: string, text: string): Promise<Page> {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url(path));
    await expect.poll(() => driver.marks(page), SOON).toContain(text);
    return page;
  }

  async function openCard(path: string, text: string): Promise<Page> {
    const { driver } = suite;
    const page = await open(path, text);
    await driver.hover(page, text);
    await expect.poll(() => driver.card(page), SOON).not.toBeNull();
    return page;
  }

  test.each(KINDS)('of %s says what it is and where that is from', async (_, text, name, described) => {
    const { driver } = suite;
    const page = await openCard('seed.html', text);
    const lines = (await driver.cardText(page)) ?? [];
    expect(lines.slice(0, 3).join('\n')).toContain(name);
    expect(lines.join('\n')).toContain(described);
    expect(lines.join('\n')).toMatch(/¶\s?\d/);
    await page.close();
  });

  test('stands beside the line under the pointer, on screen, on a plain host that goes away', async () => {
    const { driver } = suite;
    const page = await openCard('seed.html', 'Mark Rutte');
    const point = await pointAt(page, 'Mark Rutte');
    const card = await driver.card(page);
    expect(card).toMatchObject({ count: 1, host: { tag: 'div', attributes: [], inDialog: false } });
    const box = card?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.y > point.y || box.y + box.height < point.y).toBe(true);
    const viewport = page.viewport() ?? { width: 0, height: 0 };
    expect(
      box.x >= 0 && box.y >= 0 && box.x + box.width <= viewport.width && box.y + box.height <= viewport.height,
    ).toBe(true);
    await page.close();
  });

  test('is not read for names itself', async () => {
    const { driver } = suite;
    const page = await open('links.html', 'NATO');
    const before = await driver.marks(page);
    await driver.hover(page, 'NATO');
    await expect.poll(() => driver.cardText(page), SOON).not.toBeNull();
    await wait(REST_MS);
    expect(await driver.marks(page)).toEqual(before);
    expect([...(await driver.names(page)).values()]).toEqual([1, 1]);
    await page.close();
  });

  test('stays while the pointer is in it and closes when it leaves', async () => {
    const { driver } = suite;
    const page = await openCard('seed.html', 'Mark Rutte');
    const { x, y, width, height } = (await driver.card(page))?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 10 });
    await wait(REST_MS);
    expect(await driver.card(page)).not.toBeNull();
    await driver.leave(page);
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await page.close();
  });

  test.each<[string, (page: Page) => Promise<void>]>([
    ['leaving the name', async (page) => page.mouse.move(2, 2, { steps: 5 })],
    ['Escape', async (page) => page.keyboard.press('Escape')],
    ['typing', async (page) => page.keyboard.press('x')],
    ['scrolling away', async (page) => page.mouse.wheel({ deltaY: 900 })],
  ])('is closed by %s', async (_, close) => {
    const { driver } = suite;
    const page = await openCard('links.html', 'Cold War');
    await close(page);
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await page.close();
  });

  test('is closed by scrolling within a shadow root', async () => {
    const { driver } = suite;
    const page = await openCard('shadow-scroller.html', 'Mark Rutte');
    await page.evaluate(() => {
      const box = document.querySelector('#host')?.shadowRoot?.querySelector('#box');
      if (box) box.scrollTop = 10;
    });
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await page.close();
  });

  test('is not opened by a pointer that passes', async () => {
    const { driver } = suite;
    const page = await open('links.html', 'Cold War');
    await driver.hover(page, 'Cold War');
    await driver.leave(page);
    await wait(REST_MS);
    expect(await driver.card(page)).toBeNull();
    await page.close();
  });

  test('is not opened by events a page makes up', async () => {
    const { driver } = suite;
    const page = await open('links.html', 'Cold War');
    const { x, y } = await pointAt(page, 'Cold War');
    await page.evaluate(
      async (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY);
        for (let at = 0; at < 20; at += 1) {
          for (const type of [
            'pointermove',
            'pointerover',
            'mousemove',
            'mouseover',
            'pointerdown',
            'focusin',
            'touchstart',
          ]) {
            target?.dispatchEvent(
              new MouseEvent(type, { clientX: clientX + (at % 2), clientY, bubbles: true, composed: true }),
            );
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      x,
      y,
    );
    expect(await driver.card(page)).toBeNull();
    await page.close();
  });

  test('opens above a modal dialog and can be used there', async () => {
    const { driver } = suite;
    const page = await openCard('modal.html', 'Mark Rutte');
    const card = await driver.card(page);
    expect(card?.host.inDialog).toBe(true);
    const close = card?.controls.find((control) => /close/i.test(control.name));
    if (!close) throw new Error(`no close button among: ${card?.controls.map((control) => control.name).join(', ')}`);
    await wait(SETTLED_MS);
    await page.mouse.click(close.box.x + close.box.width / 2, close.box.y + close.box.height / 2);
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await page.close();
  });

  test('fits into a frame', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('places.html'));
    const frame = await (await page.waitForSelector('#same'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    await expect.poll(() => driver.marks(frame), SOON).toContain('Mark Rutte');
    await driver.hover(frame, 'Mark Rutte');
    await expect.poll(() => driver.card(frame), SOON).not.toBeNull();
    const box = (await driver.card(frame))?.box;
    expect(box?.width).toBeLessThanOrEqual(600 - 16);
    expect(box?.height).toBeLessThanOrEqual(220 - 16);
    await page.close();
  });

  test('a small frame is listed but not marked', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('small-frame.html'));
    await expect.poll(async () => (await driver.names(page)).size, SOON).toBe(2);
    const frame = await (await page.waitForSelector('#small'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    expect(await driver.marks(frame)).toEqual([]);
    await page.close();
  });

  test('a marked link is followed as ever', async () => {
    const page = await openCard('links.html', 'NATO');
    const { x, y } = await pointAt(page, 'NATO');
    await page.mouse.click(x, y);
    await expect.poll(() => page.evaluate(() => location.hash), SOON).toBe('#followed');
    await page.close();
  });

  test('its links lead to https sources and tell them nothing', async () => {
    const { driver } = suite;
    const page = await openCard('seed.html', 'Mark Rutte');
    const links = (await driver.card(page))?.controls.flatMap(({ href }) => (href ? [href] : [])) ?? [];
    for (const href of links) expect(href).toMatch(/^https:\/\//);
    await page.close();
  });

  test('the extension threw no error', async () => {
    expect(await suite.driver.errors()).toEqual([]);
  });
});
