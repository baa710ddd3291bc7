import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardOf, isPinned, press, SETTLED_MS, seen, textOf } from './card-steps.js';
import type { Driver } from './driver.js';
import { QUIET_MS, SOON } from './suite.js';

/** A hostile page that is open. */
export interface Scene {
  readonly driver: Driver;
  readonly page: Page;
  /** Address of another page of the folder. */
  url(path: string): string;
  /** Calls a function that the page offers, and waits for it. */
  call(name: string): Promise<unknown>;
  /** What a variable of the page holds. */
  value(name: string): Promise<unknown>;
}

/** One page a threat. */
export interface Threat {
  /** In tests/browser/hostile. */
  readonly file: string;
  /** What must be marked; none where nothing may be, undefined where browsers differ. */
  readonly marked: readonly string[] | undefined;
  /** What the page, or a person on it, does once it is read. */
  act?(scene: Scene): Promise<unknown>;
  /** Whether the card of Mark Rutte opens after that, with the very facts of a page that means no harm. */
  readonly card: boolean;
  /** What else must hold; a card may be open. */
  holds?(scene: Scene): Promise<unknown>;
  /** Where scripts of the page do not run at all. */
  readonly scriptless?: boolean;
}

const NAME = 'Mark Rutte';

/** Marked, and its card opens. */
const harmless = (file: string, more: Partial<Threat> = {}): Threat => ({ file, marked: [NAME], card: true, ...more });

/** Not a page of prose, or one that is not the extension's to read. */
const untouched = (file: string, more: Partial<Threat> = {}): Threat => ({ file, marked: [], card: false, ...more });

/** Something is done before a card is asked for. */
const afterCall = (file: string, name: string, more: Partial<Threat> = {}): Threat =>
  harmless(file, { act: ({ call }) => call(name), ...more });

/** The page does something while the card is open. */
const underCard = (file: string, name: string, then: (scene: Scene) => Promise<unknown>): Threat =>
  harmless(file, {
    async holds(scene) {
      await scene.call(name);
      await then(scene);
    },
  });

/** The page changes its text, after which another name is marked and has a card. */
const becomes = (file: string, name: string, text: string): Threat => ({
  file,
  marked: [NAME],
  card: false,
  async act({ call, driver, page }) {
    await call(name);
    await expect.poll(() => driver.marks(page), SOON).toContain(text);
    await cardOf(driver, page, text);
  },
});

async function frameAt(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.$(selector))?.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  return frame;
}

/** How long a page was there before it was shown, ms. */
function shownAfter(): number {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming & { activationStart: number }).activationStart;
}

const marksOf = ({ driver, page }: Scene) => driver.marks(page);

const isOpen = async ({ driver, page }: Scene) => (await driver.card(page)) !== null;

/** A press where the pin of the open card is, after the page has done something to hide it. */
const noPress = (file: string): Threat =>
  harmless(file, {
    async holds({ driver, page, call }) {
      await press(driver, page, 'Pin', () => call('cover'));
      await wait(SETTLED_MS);
      expect(await isPinned(driver, page)).toBe(false);
    },
  });

/** No card comes of events that a script makes up. */
const noCard = (file: string): Threat =>
  harmless(file, {
    async act(scene) {
      await scene.call('pretend');
      await wait(QUIET_MS / 2);
      expect(await isOpen(scene)).toBe(false);
    },
  });

const clobbered: readonly Threat[] = [
  harmless('clobbered-form.html'),
  harmless('clobbered-late.html', {
    async holds(scene) {
      await scene.call('grow');
      await expect
        .poll(() => marksOf(scene), SOON)
        .toEqual([NAME, 'Jens Stoltenberg', 'Cold War', 'Jens Stoltenberg', 'Cold War']);
      await cardOf(scene.driver, scene.page, 'Cold War');
    },
  }),
  harmless('clobbered-loop.html', { marked: [NAME, 'Jens Stoltenberg', 'Cold War'] }),
  harmless('clobbered-around.html', {
    marked: [NAME, 'Jens Stoltenberg', 'Cold War'],
    async holds(scene) {
      await scene.call('write');
      await expect.poll(() => marksOf(scene), SOON).toContain('NATO');
    },
  }),
  untouched('clobbered-root.html', {
    card: true,
    async act(scene) {
      await scene.call('grow');
      await expect.poll(() => marksOf(scene), SOON).toEqual([NAME]);
    },
  }),
  harmless('clobbered-document.html'),
  harmless('clobbered-window.html'),
  harmless('hijacked-prototypes.html'),
  harmless('hijacked-elements.html', { holds: async ({ value }) => expect(await value('hijacked')).toBe(0) }),
  harmless('hijacked-shadow.html', { holds: async ({ value }) => expect(await value('roots')).toEqual([]) }),
  harmless('hijacked-dispatch.html', { holds: async ({ value }) => expect(await value('overheard')).toEqual([]) }),
  harmless('frozen.html'),
  harmless('throwing-listener.html'),
];

const events: readonly Threat[] = [
  afterCall('replayed-events.html', 'replay', { holds: async (scene) => expect(await marksOf(scene)).toEqual([NAME]) }),
  noCard('synthetic-moves.html'),
  noCard('synthetic-taps.html'),
  underCard('synthetic-keys.html', 'pretend', async (scene) => {
    await wait(SETTLED_MS);
    expect(await isOpen(scene)).toBe(true);
  }),
  harmless('swallowed-events.html'),
  harmless('focus-thief.html'),
  harmless('selection-thief.html', { holds: async ({ value }) => expect(await value('searches')).toBeGreaterThan(0) }),
];

const covers: readonly Threat[] = [
  {
    file: 'overlay.html',
    marked: [NAME],
    card: false,
    async act(scene) {
      await scene.driver.hover(scene.page, NAME);
      await wait(QUIET_MS / 2);
      expect(await isOpen(scene)).toBe(false);
    },
  },
  harmless('overlay-pierced.html'),
  noPress('cover-popover.html'),
  noPress('cover-reopened.html'),
  noPress('cover-shadow.html'),
  noPress('cover-shadow-reopened.html'),
  noPress('cover-pressed.html'),
  noPress('cover-released.html'),
  harmless('cover-faded.html', {
    async holds({ driver, page, call }) {
      const before = await seen(driver, page);
      await call('cover');
      expect(await seen(driver, page)).toMatchObject({ lines: before.lines, box: before.box });
    },
  }),
  noPress('cover-dialog.html'),
  harmless('blocked-popover.html'),
  harmless('styled-away.html'),
  harmless('transformed.html'),
];

const cards: readonly Threat[] = [
  {
    file: 'removed-host.html',
    marked: [NAME],
    card: false,
    async act({ driver, page, value }) {
      await driver.hover(page, NAME);
      await expect.poll(() => value('removed'), SOON).toBeGreaterThan(0);
      await driver.leave(page);
    },
  },
  underCard('moved-host.html', 'carry', async (scene) => {
    await scene.driver.leave(scene.page);
    await cardOf(scene.driver, scene.page, NAME);
  }),
  underCard('vanishing.html', 'vanish', async (scene) => {
    await expect.poll(() => isOpen(scene), SOON).toBe(false);
    expect(await marksOf(scene)).toEqual([]);
  }),
  underCard('shrinking.html', 'vanish', async (scene) => {
    await expect.poll(() => isOpen(scene), SOON).toBe(false);
  }),
  harmless('markup-as-text.html', { marked: [NAME, 'Jens Stoltenberg', 'NATO'] }),
  harmless('huge-name.html'),
];

const marks: readonly Threat[] = [
  harmless('cleared-marks.html', {
    async act(scene) {
      await scene.call('wipe');
      await scene.call('stir');
      await expect.poll(() => marksOf(scene), SOON).toEqual([NAME, 'Cold War']);
    },
  }),
  harmless('cleared-marks-always.html', {
    card: false,
    async act({ call, value }) {
      await call('wipe');
      await wait(QUIET_MS);
      // Each of the three lists once, then again with a reading a second.
      expect(await value('wiped')).toBeLessThanOrEqual(1 + QUIET_MS / 1_000);
    },
  }),
  harmless('emptied-marks.html', { card: false, act: ({ call }) => call('wipe') }),
  harmless('forged-marks.html'),
  harmless('stale-ranges.html', {
    async act(scene) {
      await scene.call('wipe');
      await expect.poll(() => marksOf(scene), SOON).toEqual([NAME]);
    },
  }),
];

const policies: readonly Threat[] = [
  harmless('csp.html', { scriptless: true }),
  harmless('csp-sandbox.html', { scriptless: true }),
  harmless('csp-meta.html'),
  harmless('isolated.html'),
  harmless('sandboxed-frames.html', {
    async holds({ driver, page }) {
      const frame = await frameAt(page, '#scripted');
      await expect.poll(() => driver.marks(frame), SOON).toContain('Jens Stoltenberg');
    },
  }),
];

const heavy: readonly Threat[] = [
  afterCall('storm-nodes.html', 'storm'),
  afterCall('storm-attributes.html', 'storm'),
  harmless('ticker.html'),
  harmless('splitting.html', {
    async act(scene) {
      await scene.call('cut');
      await expect.poll(() => marksOf(scene), SOON).toEqual([NAME]);
    },
  }),
  harmless('many-frames.html', {
    async holds({ driver, page, call }) {
      const small = await frameAt(page, '[name=small]');
      expect(await driver.marks(small)).toEqual([]);
      await call('grow');
      await expect.poll(() => driver.marks(small), SOON).toEqual(['NATO']);
    },
  }),
  harmless('nested-frames.html'),
  harmless('many-nodes.html'),
  harmless('giant-node.html', { marked: [NAME] }),
  harmless('deep-tree.html', { marked: [NAME, 'NATO'] }),
  harmless('deep-shadows.html', { marked: [NAME, 'Cold War'] }),
  harmless('closed-shadow.html', { holds: async (scene) => expect(await marksOf(scene)).toEqual([NAME]) }),
  harmless('regexp-bait.html'),
  harmless('busy.html'),
  harmless('history-flood.html'),
];

const texts: readonly Threat[] = [
  harmless('zero-width.html'),
  harmless('bidi.html', {
    holds: async ({ driver, page }) =>
      expect(textOf(await cardOf(driver, page, 'Jens Stoltenberg'))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/),
  }),
  harmless('combining.html'),
  harmless('lookalikes.html', { holds: async (scene) => expect(await marksOf(scene)).toEqual([NAME]) }),
  untouched('editors.html', {
    holds: async ({ page, value }) =>
      expect(await page.$eval('body', (body) => body.innerHTML)).toBe(await value('before')),
  }),
  untouched('passwords.html', {
    async act({ page }) {
      await page.focus('#typed');
      await page.keyboard.type(' NATO headquarters');
    },
    holds: async ({ value }) => expect(await value('reads')).toBe(0),
  }),
  harmless('bad-dates.html'),
  harmless('bad-language.html'),
  harmless('bad-base.html'),
];

const kinds: readonly Threat[] = [
  harmless('strict.xhtml'),
  untouched('feed.xml', { scriptless: true }),
  untouched('scripted.svg'),
  harmless('inline-svg.html', { holds: async (scene) => expect(await marksOf(scene)).toEqual([NAME]) }),
  untouched('values.json', { scriptless: true }),
  untouched('pixel.gif', { scriptless: true }),
  untouched('paper.pdf', { scriptless: true }),
  harmless('notes.txt', { scriptless: true }),
  untouched('frameset.html'),
  // Chromium shows what came before the fault, Firefox the fault alone.
  { file: 'broken.xhtml', marked: undefined, card: false, scriptless: true },
];

const returns: readonly Threat[] = [
  becomes('written-over.html', 'rewrite', 'Jens Stoltenberg'),
  becomes('replaced-root.html', 'rewrite', 'Jens Stoltenberg'),
  becomes('replaced-body.html', 'rewrite', 'Jens Stoltenberg'),
  becomes('rootless.html', 'rewrite', 'Jens Stoltenberg'),
  becomes('adopted.html', 'adopt', 'Jens Stoltenberg'),
  harmless('bfcache.html', {
    async act({ driver, page, url, value }) {
      await cardOf(driver, page, NAME);
      await page.goto(url('plain.html'));
      // Not `goBack`, which waits for a page to load.
      await page.evaluate(() => history.back());
      await expect.poll(() => value('returns'), SOON).toBe(1);
      await expect.poll(() => driver.marks(page), SOON).toEqual([NAME]);
    },
  }),
  harmless('prerender.html', {
    async act({ driver, page }) {
      await wait(QUIET_MS / 3);
      await Promise.all([page.waitForNavigation(), page.click('#next')]);
      await expect.poll(() => driver.marks(page), SOON).toEqual([NAME]);
      // Firefox does not know pages that were loaded before they are wanted.
      if (driver.name === 'chromium') expect(await page.evaluate(shownAfter)).toBeGreaterThan(0);
      expect(await page.evaluate(() => (window as unknown as { early: number }).early)).toBe(0);
    },
  }),
];

export const THREATS: readonly Threat[] = [
  ...clobbered,
  ...events,
  ...covers,
  ...cards,
  ...marks,
  ...policies,
  ...heavy,
  ...texts,
  ...kinds,
  ...returns,
];
