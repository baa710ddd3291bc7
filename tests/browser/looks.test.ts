import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { MadePage } from '../../tools/browser/serve.js';
import { press } from './card-steps.js';
import type { SeenCard } from './eyes.js';
import { pointAt } from './pointer.js';
import { inEachBrowser, SOON } from './suite.js';

const TEXT = 'Mark Rutte, the Secretary General of NATO, spoke in Brussels about the Alliance.';

function page(style: string, body: string, attributes = ''): MadePage {
  const head = `<meta charset="utf-8"><title>NATO</title><style>${style}</style>`;
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en" ${attributes}>${head}<body>${body}`,
  };
}

function shadow(style: string, inside: string, light = ''): string {
  return `<section><template shadowrootmode="open"><style>${style}</style>${inside}</template>${light}</section>`;
}

const CANNOT_EMULATE = 'the driver of Firefox emulates no media';

const DARK_HOST = ':host { display: block; background: #101418; color: #eee }';

/** Pages by name, each with the theme of a card on it. The browsers under test prefer light. */
const THEMES: readonly [string, 'light' | 'dark', MadePage][] = [
  ['light', 'light', page('body { background: #fff }', `<p>${TEXT}`)],
  ['dark', 'dark', page('body { background: #101418; color: #eee }', `<p>${TEXT}`)],
  ['oklch', 'dark', page('body { background: oklch(0.2 0.03 260); color: #eee }', `<p>${TEXT}`)],
  ['mixed', 'dark', page('body { background: color-mix(in srgb, #000 80%, #fff); color: #eee }', `<p>${TEXT}`)],
  ['shadow', 'dark', page('body { background: #fff }', shadow(DARK_HOST, `<p>${TEXT}</p>`))],
  ['bare-shadow', 'dark', page('body { background: #fff }', shadow(DARK_HOST, TEXT))],
  [
    'slot',
    'dark',
    page(
      'body { background: #fff }',
      shadow('div { background: #101418; color: #eee }', '<div><slot></slot></div>', `<p>${TEXT}</p>`),
    ),
  ],
  ['root-dark', 'dark', page(':root { color-scheme: dark }', `<p>${TEXT}`)],
  ['meta-dark', 'dark', page('', `<meta name="color-scheme" content="dark"><p>${TEXT}`)],
  ['root-both', 'light', page(':root { color-scheme: light dark }', `<p>${TEXT}`)],
  ['plain', 'light', page('', `<p>${TEXT}`)],
];

const MADE = new Map<string, MadePage>([
  ...THEMES.map(([name, , made]) => [`/${name}`, made] as const),
  ['/rtl', page('', `<p>${TEXT}`, 'dir="rtl"')],
  ['/zoomed', page('html { zoom: 1.5 } body { transform: translateX(10px) }', `<p>${TEXT}`)],
  ['/unset', page('* { all: unset !important } head, style { display: none !important }', `<p>${TEXT}`)],
  ['/far-shadow', page('', `<div style="height: 4000px"></div>${shadow('', TEXT)}<div style="height: 4000px"></div>`)],
]);

inEachBrowser(
  'the looks of the card and the marks',
  (suite) => {
    async function openCard(name: string, prepare?: (opened: Page) => Promise<void>): Promise<[Page, SeenCard]> {
      const { driver, pages } = suite;
      const opened = await driver.page(pages.url(name));
      await prepare?.(opened);
      await expect.poll(() => driver.marks(opened), SOON).toContain('Mark Rutte');
      await driver.hover(opened, 'Mark Rutte');
      await expect.poll(() => driver.card(opened), SOON).not.toBeNull();
      const card = await driver.card(opened);
      if (!card) throw new Error('the card went away');
      return [opened, card];
    }

    function themeOf({ markup }: SeenCard): string | undefined {
      return /class="card (light|dark)"/.exec(markup)?.[1];
    }

    test.each(THEMES)('on the page "%s" the card is %s', async (name, theme) => {
      const [opened, card] = await openCard(name);
      expect(themeOf(card)).toBe(theme);
      await opened.close();
    });

    test.for(['root-both', 'plain'])('on the page "%s" the card follows a dark system', async (name, { skip }) => {
      skip(suite.driver.name === 'firefox', CANNOT_EMULATE);
      const [opened, card] = await openCard(name, (on) =>
        on.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]),
      );
      expect(themeOf(card)).toBe('dark');
      await opened.close();
    });

    test.each(['rtl', 'zoomed', 'unset'])('on the page "%s" the card is on screen beside its line', async (name) => {
      const [opened, card] = await openCard(name);
      const { y } = await pointAt(opened, 'Mark Rutte');
      const { width, height } = opened.viewport() ?? { width: 0, height: 0 };
      expect(card.box.width).toBeCloseTo(360, 0);
      expect(card.box.x).toBeGreaterThanOrEqual(0);
      expect(card.box.x + card.box.width).toBeLessThanOrEqual(width);
      expect(card.box.y + card.box.height).toBeLessThanOrEqual(height);
      expect(card.box.y > y || card.box.y + card.box.height < y).toBe(true);
      await opened.close();
    });

    test('at 400 % the card can be closed', async () => {
      const [opened, card] = await openCard('light', (on) => on.setViewport({ width: 320, height: 200 }));
      expect(card.box.x + card.box.width).toBeLessThanOrEqual(320);
      expect(card.box.y + card.box.height).toBeLessThanOrEqual(200);
      const close = card.controls.find(({ name }) => /close/i.test(name))?.box;
      if (!close) throw new Error('no close button');
      expect(close.y).toBeGreaterThanOrEqual(0);
      expect(close.y + close.height).toBeLessThanOrEqual(200);
      await press(suite.driver, opened, 'Close');
      await expect.poll(() => suite.driver.card(opened), SOON).toBeNull();
      await opened.close();
    });

    test('print shows no marks', async ({ skip }) => {
      skip(suite.driver.name === 'firefox', CANNOT_EMULATE);
      const [opened] = await openCard('light');
      const lines = () =>
        opened.evaluate(
          (names) => names.map((name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine),
          ['backgrounder', 'backgrounder-likely', 'backgrounder-current'],
        );
      expect(await lines()).toEqual(['underline', 'underline', 'underline']);
      await opened.emulateMediaType('print');
      expect(await lines()).toEqual(['none', 'none', 'none']);
      await opened.close();
    });

    test('going to text directly in a shadow root scrolls to it', async () => {
      const { driver, pages } = suite;
      const opened = await driver.page(pages.url('far-shadow'));
      await expect.poll(async () => (await driver.names(opened)).size, SOON).toBeGreaterThan(0);
      const popup = await driver.toolbarPopup(opened);
      await expect.poll(popup.read, SOON).toMatch('Rutte');
      await popup.press('.name');
      await expect.poll(() => opened.evaluate(() => scrollY), SOON).toBeGreaterThan(1_000);
      await popup.close();
      await opened.close();
    });
  },
  MADE,
);
