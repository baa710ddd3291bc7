import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardOf, openMarked, press } from './card-steps.js';
import { inPopup } from './in-popup.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';
import { inEachBrowser, QUIET_MS, SOON } from './suite.js';

const SITE = '#site';
const MASTER = '#master';

inEachBrowser('the toolbar popup', (suite) => {
  test('lists the names of the page, summed over its frames', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('places.html', 'news.localhost'));
    await expect.poll(async () => (await driver.names(page)).has('weapon:fgm-148-javelin'), SOON).toBe(true);
    const counts = await driver.names(page);
    const popup = await driver.toolbarPopup(page);
    await expect.poll(popup.read, SOON).toContain('Mark Rutte');
    const text = await popup.read();
    expect(text).toContain('news.localhost');
    expect(text).toContain('Jens Stoltenberg');
    expect(text).toMatch(new RegExp(`NATO\\s[^]*?\\b${counts.get('org:nato')}\\b`));
    expect(text).toMatch(
      new RegExp(`${counts.size} names, ${[...counts.values()].reduce((sum, count) => sum + count)} mentions`),
    );
    await popup.close();
    await page.close();
  });

  test('its switch clears the open tab at once and brings the marks back, subdomains included', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('places.html', 'news.localhost'));
    const below = await driver.page(pages.url('seed.html', 'sport.news.localhost'));
    const beside = await driver.page(pages.url('links.html', 'elsewhere.localhost'));
    await expect.poll(() => driver.marks(beside), SOON).toContain('NATO');
    await below.bringToFront();
    await expect.poll(() => driver.marks(below), SOON).toContain('Mark Rutte');
    await page.bringToFront();
    await expect.poll(() => driver.marks(page), SOON).toContain('Jens Stoltenberg');
    const frame = await (await page.waitForSelector('#other'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    await expect.poll(() => driver.marks(frame), SOON).toContain('FGM-148 Javelin');
    const before = await driver.marks(page);

    await inPopup(driver, page, 'news.localhost', SITE);
    await expect.poll(() => driver.marks(page), SOON).toEqual([]);
    // The host of the top page decides for its frames, whatever site they are of.
    await expect.poll(() => driver.marks(frame), SOON).toEqual([]);
    await below.bringToFront();
    await expect.poll(() => driver.marks(below), SOON).toEqual([]);
    await beside.bringToFront();
    await expect.poll(() => driver.marks(beside), SOON).toContain('NATO');

    const late = await driver.page(pages.url('seed.html', 'late.news.localhost'));
    await wait(QUIET_MS);
    expect(await driver.marks(late)).toEqual([]);

    await inPopup(driver, page, /off/i, SITE);
    await expect.poll(() => driver.marks(page), SOON).toEqual(before);
    await expect.poll(() => driver.marks(frame), SOON).toContain('FGM-148 Javelin');
    await below.bringToFront();
    await expect.poll(() => driver.marks(below), SOON).toContain('Mark Rutte');
    await late.bringToFront();
    await expect.poll(() => driver.marks(late), SOON).toContain('Mark Rutte');
    for (const one of [page, below, beside, late]) await one.close();
  });

  test('switched off on a subdomain, the site above it stays on', async () => {
    const { driver, pages } = suite;
    const above = await driver.page(pages.url('seed.html', 'paper.localhost'));
    const page = await driver.page(pages.url('seed.html', 'sport.paper.localhost'));
    await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
    await inPopup(driver, page, 'sport.paper.localhost', SITE);
    await expect.poll(() => driver.marks(page), SOON).toEqual([]);
    await above.bringToFront();
    await expect.poll(() => driver.marks(above), SOON).toContain('Mark Rutte');
    await inPopup(driver, page, 'sport.paper.localhost', SITE);
    await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
    await page.close();
    await above.close();
  });

  test('a click on a name goes to its mentions, on and back, and opens the card there', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('far.html'));
    await expect.poll(async () => (await driver.names(page)).get('event:cold-war'), SOON).toBe(2);
    await page.bringToFront();
    const popup = await driver.toolbarPopup(page);
    await expect.poll(popup.read, SOON).toMatch('Cold War');
    const places: number[] = [];
    for (const [press, position] of [
      ['section[aria-labelledby="kind-event"] .name', '1 of 2'],
      ['.step:last-child', '2 of 2'],
      ['.step', '1 of 2'],
    ] as const) {
      await popup.press(press);
      await expect.poll(popup.read, SOON).toContain(position);
      await expect.poll(() => page.evaluate(() => scrollY), SOON).not.toBe(places.at(-1) ?? 0);
      places.push(await settledScroll(page));
      await expect
        .poll(async () => (await driver.card(page))?.cards.map(({ name }) => name), SOON)
        .toEqual(['Cold War']);
    }
    expect(places[0]).toBeGreaterThan(500);
    expect(places[1]).toBeGreaterThan((places[0] ?? 0) + 500);
    expect(places[2]).toBe(places[0]);
    await popup.close();
    await page.close();
  });

  test('lists names by kind, and how many of each', async () => {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('seed.html'), 'Mark Rutte');
    const popup = await driver.toolbarPopup(page);
    await expect.poll(popup.read, SOON).toContain('FGM-148 Javelin');
    const text = await popup.read();
    const headings = ['People 3', 'Organisations 2', 'Countries', 'Places', 'Treaties', 'Events', 'Weapons'];
    const places = headings.map((heading) => text.indexOf(heading));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await popup.close();
    await page.close();
  });

  test('the choice of marks takes effect at once and on every page', async () => {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('desk.html'), 'Mark Rutte');
    const all = await driver.marks(page);
    expect(all.filter((text) => text === 'Rutte')).toHaveLength(2);
    await inPopup(driver, page, 'first in each section', 'input[value="section"]');
    await expect.poll(async () => (await driver.marks(page)).filter((text) => text === 'Rutte'), SOON).toHaveLength(1);
    await inPopup(driver, page, 'first in each section', 'input[value="none"]');
    await expect.poll(() => driver.marks(page), SOON).toEqual([]);
    // What is not marked is listed all the same, and opens from there.
    await inPopup(driver, page, 'Mark Rutte', '.name');
    await expect
      .poll(async () => (await driver.card(page))?.cards.map(({ name }) => name), SOON)
      .toEqual(['Mark Rutte']);
    await page.keyboard.press('Escape');
    const late = await driver.page(pages.url('seed.html'));
    await wait(QUIET_MS);
    expect(await driver.marks(late)).toEqual([]);
    await inPopup(driver, late, 'first in each section', 'input[value="every"]');
    await expect.poll(() => driver.marks(late), SOON).toContain('Mark Rutte');
    await page.bringToFront();
    await expect.poll(() => driver.marks(page), SOON).toEqual(all);
    await page.close();
    await late.close();
  });

  test('what was hidden on the page is shown again, or kept hidden on the site and everywhere', async () => {
    const { driver, pages } = suite;
    const address = pages.url('desk.html', 'hidden.localhost');
    const page = await openMarked(driver, address, 'Rutte');
    const hide = async () => {
      await cardOf(driver, page, 'Rutte');
      await press(driver, page, 'Not this?');
      await expect.poll(() => driver.marks(page), SOON).not.toContain('Rutte');
    };
    await hide();
    await inPopup(driver, page, '“Rutte” as Mark Rutte', '.hidden-names .action');
    await expect.poll(() => driver.marks(page), SOON).toContain('Rutte');

    await hide();
    await inPopup(driver, page, '“Rutte” as Mark Rutte', '.hidden-names .action:nth-child(2)');
    const again = await openMarked(driver, address, 'Mark Rutte');
    expect(await driver.marks(again)).not.toContain('Rutte');
    const elsewhere = await openMarked(driver, pages.url('desk.html', 'other.localhost'), 'Rutte');
    await inPopup(driver, again, 'on hidden.localhost', '.hidden-names .action:nth-child(2)');
    await elsewhere.bringToFront();
    await expect.poll(() => driver.marks(elsewhere), SOON).not.toContain('Rutte');
    await inPopup(driver, elsewhere, /Rutte\S* as Mark Rutte\s+everywhere/, '.hidden-names .action');
    for (const one of [elsewhere, again, page]) {
      await one.bringToFront();
      await expect.poll(() => driver.marks(one), SOON).toContain('Rutte');
      await one.close();
    }
    const { hidden } = await (await driver.desk()).ask({ ask: 'settings', private: false });
    expect(hidden).toEqual([]);
  });

  test('what is shown again hands the focus on', async () => {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('desk.html', 'handed.localhost'), 'Rutte');
    await cardOf(driver, page, 'Rutte');
    await press(driver, page, 'Not this?');
    await expect.poll(() => driver.marks(page), SOON).not.toContain('Rutte');
    const popup = await driver.popup(page);
    await popup.bringToFront();
    await popup.waitForSelector('.hidden-names .action');
    await popup.focus('.hidden-names .action');
    await popup.keyboard.press('Enter');
    await expect.poll(() => popup.evaluate(() => document.querySelector('.hidden-names')), SOON).toBeNull();
    await expect.poll(() => popup.evaluate(() => document.activeElement?.localName), SOON).toMatch(/button|input/);
    await popup.close();
    await page.bringToFront();
    await expect.poll(() => driver.marks(page), SOON).toContain('Rutte');
    await page.close();
  });

  test('a page about something else can be looked through all the same', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('held.html'));
    await expect.poll(() => driver.marks(page), SOON).toEqual(['FGM-148 Javelin']);
    await inPopup(driver, page, 'country and leader names are not marked', '.held .action');
    await expect
      .poll(() => driver.marks(page), SOON)
      .toEqual(expect.arrayContaining(['FGM-148 Javelin', 'Moscow', 'Finland', 'Brussels']));
    await page.close();
  });

  test.each([
    ['no NATO names', 'empty.html', 'No NATO names found on this page.'],
    ['countries only', 'cooking.html', 'No NATO names found on this page.'],
  ])('says so where there are %s', async (_, path, sentence) => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url(path));
    await inPopup(driver, page, sentence);
    await page.close();
  });

  test('says so where extensions may not read', async () => {
    const { driver } = suite;
    const page = await driver.page('about:blank');
    await inPopup(driver, page, 'Extensions may not read this page.');
    await page.close();
  });

  test('opened as a page it says the same', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('seed.html'));
    await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
    const popup = await driver.popup(page);
    await expect.poll(() => popup.evaluate(() => document.body.textContent), SOON).toContain('Mark Rutte');
    await popup.close();
    await page.close();
  });

  test('the extension threw no error', async () => {
    expect(await suite.driver.errors()).toEqual([]);
  });
});

describe.each(BROWSERS)('without the permission to read pages (%s)', (name) => {
  test('the popup says so and offers to ask for it', async () => {
    const pages = await servePages();
    const driver = await launch(name);
    await driver.withhold();
    const page = await driver.page(pages.url('seed.html'));
    await wait(QUIET_MS);
    expect(await driver.marks(page)).toEqual([]);
    const popup = await driver.toolbarPopup(page);
    await expect.poll(popup.read, SOON).toContain('Backgrounder is not allowed to read this page.');
    expect(await popup.read()).toContain('Allow on all sites');
    await driver.close();
    await pages.close();
  });
});

describe.each(BROWSERS)('a restart of the browser (%s)', (name) => {
  test('keeps both switches as they were left', async () => {
    const pages = await servePages();
    const profile = await mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
    const open = () => launch(name, { profile });
    try {
      const first = await open();
      const page = await first.page(pages.url('seed.html', 'news.localhost'));
      await expect.poll(() => first.marks(page), SOON).toContain('Mark Rutte');
      await inPopup(first, page, 'Mark Rutte', SITE);
      await expect.poll(() => first.marks(page), SOON).toEqual([]);
      const other = await first.page(pages.url('seed.html', 'paper.localhost'));
      await expect.poll(() => first.marks(other), SOON).toContain('Mark Rutte');
      await inPopup(first, other, 'Mark Rutte', MASTER);
      await expect.poll(() => first.marks(other), SOON).toEqual([]);
      await first.close();

      const second = await open();
      const again = await second.page(pages.url('seed.html', 'paper.localhost'));
      const off = await second.page(pages.url('seed.html', 'www.news.localhost'));
      await wait(QUIET_MS);
      expect(await second.marks(again)).toEqual([]);
      expect(await second.marks(off)).toEqual([]);
      await inPopup(second, again, 'Off everywhere', MASTER);
      await expect.poll(() => second.marks(again), SOON).toContain('Mark Rutte');
      await off.bringToFront();
      await wait(QUIET_MS);
      expect(await second.marks(off)).toEqual([]);
      await inPopup(second, off, 'Switched off on this site.', SITE);
      await expect.poll(() => second.marks(off), SOON).toContain('Mark Rutte');
      await second.close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      await pages.close();
    }
  });
});

/** Where a page has come to rest after a smooth scroll. */
async function settledScroll(page: Page): Promise<number> {
  for (let last = -1; ; ) {
    const now = await page.evaluate(() => scrollY);
    if (now === last) return now;
    last = now;
    await wait(200);
  }
}
