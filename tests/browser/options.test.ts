import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings.js';
import { openMarked } from './card-steps.js';
import type { Driver } from './driver.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';
import { inEachBrowser, SOON } from './suite.js';

/** Longer than the quick pace, shorter than the normal one. */
const SHORT_REST_MS = 380;

/** Opens the page of options and waits for the settings. */
async function openOptions(driver: Driver): Promise<Page> {
  const { origin } = await driver.desk();
  const page = await driver.blank();
  await page.goto(`${origin}/options.html`, { waitUntil: [] });
  await page.waitForSelector('#sites');
  await page.bringToFront();
  return page;
}

/** Waits for the control: what is stored is drawn a moment later. */
async function pressIn(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const control = await page.waitForSelector(selector);
  await control?.evaluate((one) => (one as HTMLElement).click());
}

async function stored(driver: Driver) {
  return (await driver.desk()).ask({ ask: 'settings', private: false });
}

// What is seen, without what is hidden, is the question.
// biome-ignore lint/performance/useDomNodeTextContent: see above
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

inEachBrowser('the options', (suite) => {
  // What one test leaves behind when it fails is not the next one's fault.
  beforeEach(async () => {
    await (await suite.driver.desk()).ask({ ask: 'erase-settings', private: false });
  });

  async function both(host = 'options.localhost'): Promise<{ page: Page; options: Page }> {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('desk.html', host), 'Mark Rutte');
    return { page, options: await openOptions(driver) };
  }

  /** The marks of a page behind another are only renewed in front. */
  async function marksOf(page: Page): Promise<string[]> {
    await page.bringToFront();
    return suite.driver.marks(page);
  }

  test.each<[string, string, string, (marks: string[]) => boolean]>([
    [
      'no mark',
      'input[name="density"][value="none"]',
      'input[name="density"][value="every"]',
      (marks) => marks.length === 0,
    ],
    [
      'one mark a section',
      'input[name="density"][value="section"]',
      'input[name="density"][value="every"]',
      (marks) => marks.filter((text) => text === 'Rutte').length === 1,
    ],
    [
      'no marks of people',
      '.kinds input[value="person"]',
      '.kinds input[value="person"]',
      (marks) => !marks.includes('Mark Rutte') && marks.includes('Finland'),
    ],
    [
      'core names alone',
      'input[name="scope"][value="narrow"]',
      'input[name="scope"][value="normal"]',
      (marks) => !marks.includes('Finland') && marks.includes('Mark Rutte'),
    ],
    ['nothing anywhere', '#master', '#master', (marks) => marks.length === 0],
    [
      'nothing on a site that is not listed',
      'input[name="mode"][value="listed"]',
      'input[name="mode"][value="everywhere"]',
      (marks) => marks.length === 0,
    ],
  ])('%s: at once in an open page, and back', async (_, there, back, isSo) => {
    const { page, options } = await both();
    const before = await marksOf(page);
    await pressIn(options, there);
    await expect.poll(async () => isSo(await marksOf(page)), SOON).toBe(true);
    await pressIn(options, back);
    await expect.poll(() => marksOf(page), SOON).toEqual(before);
    await options.close();
    await page.close();
  });

  test('two kinds switched off one right after the other are both off', async () => {
    const { driver } = suite;
    const options = await openOptions(driver);
    const both = (checked: boolean) =>
      options.evaluate((on) => {
        for (const kind of ['weapon', 'event']) {
          const box = document.querySelector<HTMLInputElement>(`.kinds input[value="${kind}"]`);
          if (box && box.checked !== on) box.click();
        }
      }, checked);
    await both(false);
    await expect.poll(async () => (await stored(driver)).kindsOff, SOON).toEqual(['event', 'weapon']);
    await both(true);
    await expect.poll(async () => (await stored(driver)).kindsOff, SOON).toEqual([]);
    await options.close();
  });

  test('the pace holds for the next card', async () => {
    const { driver } = suite;
    const { page, options } = await both();
    await pressIn(options, 'input[name="pace"][value="quick"]');
    await expect.poll(async () => (await stored(driver)).pace, SOON).toBe('quick');
    await page.bringToFront();
    await driver.hover(page, 'Finland');
    await expect.poll(() => driver.card(page), SOON).not.toBeNull();
    await driver.leave(page);
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await pressIn(options, 'input[name="pace"][value="slow"]');
    await expect.poll(async () => (await stored(driver)).pace, SOON).toBe('slow');
    await page.bringToFront();
    await driver.hover(page, 'Finland');
    await wait(SHORT_REST_MS);
    expect(await driver.card(page)).toBeNull();
    await expect.poll(() => driver.card(page), SOON).not.toBeNull();
    await pressIn(options, 'input[name="pace"][value="normal"]');
    await options.close();
    await page.close();
  });

  test('sites are added by any way of writing them, and removed', async () => {
    const { driver } = suite;
    const { page, options } = await both('listed.localhost');
    await options.type('#off-new', 'https://www.listed.localhost/some/page?x=1');
    await options.keyboard.press('Enter');
    await expect.poll(async () => (await stored(driver)).off, SOON).toEqual(['listed.localhost']);
    await expect.poll(() => marksOf(page), SOON).toEqual([]);
    await options.bringToFront();
    await options.type('#off-new', 'münchen.example');
    await options.keyboard.press('Enter');
    // As the browser has it in a page's address.
    await expect.poll(async () => (await stored(driver)).off, SOON).toContain('xn--mnchen-3ya.example');
    await pressIn(options, '.sites li:nth-child(2) .action');
    await expect.poll(async () => (await stored(driver)).off, SOON).toEqual(['listed.localhost']);
    await options.type('#off-new', 'not a site');
    await options.keyboard.press('Enter');
    await expect.poll(() => textOf(options), SOON).toContain('is not the name of a site');
    await pressIn(options, '.sites li .action');
    await expect.poll(() => marksOf(page), SOON).toContain('Mark Rutte');
    expect((await stored(driver)).off).toEqual([]);
    await options.close();
    await page.close();
  });

  test('a line that is taken away hands the focus on to what stands there now', async () => {
    const { driver } = suite;
    const { page, options } = await both();
    const { ask } = await driver.desk();
    for (const host of ['a.example', 'b.example']) await ask({ ask: 'set-site', host, on: false, private: false });
    await options.bringToFront();
    await options.waitForSelector('.sites li:nth-child(2)');
    const focused = () =>
      options.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
    await options.focus('.sites li .action');
    await options.keyboard.press('Enter');
    await expect.poll(focused, SOON).toBe('Remove b.example');
    await options.keyboard.press('Enter');
    await expect.poll(focused, SOON).toBe('off-new');
    await expect.poll(async () => (await stored(driver)).off, SOON).toEqual([]);
    await options.close();
    await page.close();
  });

  test('the number on the button follows the page', async () => {
    const { driver } = suite;
    const { page, options } = await both();
    const badge = async () => {
      const desk = await driver.desk();
      const text = await desk.badge(await desk.tabOf(page));
      await page.bringToFront();
      return text;
    };
    await pressIn(options, '#badge');
    await expect.poll(badge, SOON).toBe('7');
    await page.evaluate(() => document.querySelector('h2')?.append(' and KFOR'));
    await expect.poll(badge, SOON).toBe('8');
    await pressIn(options, '#badge');
    await expect.poll(badge, SOON).toBe('');
    await options.close();
    await page.close();
  });

  test('keys, data and what is stored are told', async () => {
    const { driver } = suite;
    const options = await openOptions(driver);
    await expect.poll(() => textOf(options), SOON).toMatch(/Go to the next name[\s\S]*Shift\+J/);
    expect(await textOf(options)).toMatch(/Version \d+\.\d+\.\d+, with data to \d+ \w+ \d{4}/);
    expect(JSON.parse(await options.$eval('pre', (one) => one.textContent))).toEqual(await stored(driver));
    await options.close();
  });

  test('a file of settings is taken as a whole or not at all', async () => {
    const { driver } = suite;
    const options = await openOptions(driver);
    const folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
    const before = await stored(driver);
    for (const [name, text, says] of [
      ['broken.json', '{"backgrounder": "settings", "version": 2, "off": [', 'cannot be read'],
      ['other.json', '{"name": "package"}', 'a file of something else'],
      ['newer.json', '{"backgrounder": "settings", "version": 9}', 'newer version'],
      ['damaged.json', '{"backgrounder": "settings", "version": 2, "off": ["a.example", 7]}', 'is damaged'],
    ] as const) {
      await choose(options, join(folder, name), text);
      await expect.poll(() => textOf(options), SOON).toMatch(new RegExp(`${name}.*${says}|${says}.*${name}`));
      expect(await stored(driver)).toEqual(before);
    }
    const good = { backgrounder: 'settings', version: 2, off: ['a.example'], density: 'section' };
    await choose(options, join(folder, 'good.json'), JSON.stringify(good));
    await expect
      .poll(() => stored(driver), SOON)
      .toEqual({ ...DEFAULT_SETTINGS, off: ['a.example'], density: 'section' });
    await rm(folder, { recursive: true });

    await pressIn(options, '.actions > .action:last-child');
    await expect.poll(() => textOf(options), SOON).toContain('Yes, erase');
    await pressIn(options, '.action.main');
    await expect.poll(() => stored(driver), SOON).toEqual(DEFAULT_SETTINGS);
    await expect.poll(() => textOf(options), SOON).not.toContain('good.json');
    await options.close();
  });

  test('the extension threw no error', async () => {
    expect(await suite.driver.errors()).toEqual([]);
  });
});

describe.each(BROWSERS)('after a restart (%s)', (name) => {
  test('all is as it was chosen', async () => {
    const pages = await servePages();
    const profile = await mkdtemp(join(tmpdir(), 'backgrounder-'));
    try {
      const first = await launch(name, { profile });
      const options = await openOptions(first);
      await pressIn(options, 'input[name="density"][value="section"]');
      await pressIn(options, '.kinds input[value="weapon"]');
      await pressIn(options, 'input[name="pace"][value="slow"]');
      await expect.poll(async () => (await stored(first)).pace, SOON).toBe('slow');
      const chosen = await stored(first);
      await first.close();
      const second = await launch(name, { profile });
      expect(await stored(second)).toEqual(chosen);
      const again = await openOptions(second);
      expect(
        await again.$eval('input[name="density"][value="section"]', (one) => (one as HTMLInputElement).checked),
      ).toBe(true);
      await second.close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      await pages.close();
    }
  });
});

async function choose(options: Page, path: string, text: string): Promise<void> {
  await writeFile(path, text);
  const field = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}
