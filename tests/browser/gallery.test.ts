import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinnedFont } from '../../tools/browser/pinned-font.js';
import type { FileServer } from '../../tools/browser/serve.js';
import { datedPages } from './dated-pages.js';
import type { Driver } from './driver.js';
import { CARDS } from './gallery/cards.js';
import { difference, save, savedPath, savedVersion, saveVersion } from './gallery/compare.js';
import { madePages } from './gallery/made-pages.js';
import { OWN_PAGES } from './gallery/own-pages.js';
import { POPUPS } from './gallery/popups.js';
import { FIREFOX_PREFS, MODES, type Mode, modeOf, type State, type Variant } from './gallery/stage.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';

/*
 * Every state of card, popup and the extension's own pages as a picture. `npm test` compares the telling ones with those
 * saved in tests/browser/gallery/saved; `npm run gallery` makes all of them, to be looked at.
 */

/** Popups come last: one of them switches a site off, which the options would list. */
const STATES: readonly State[] = [...CARDS, ...OWN_PAGES, ...POPUPS];

/** `all` to make every picture, `accept` to save the telling ones as they are now; otherwise they are compared. */
const TASK = process.env.BACKGROUNDER_GALLERY;

const font = pinnedFont();

const ALL = fileURLToPath(new URL('../../bench/gallery', import.meta.url));

describe.each(BROWSERS)('how it looks (%s)', (name) => {
  // Chromium is told of a mode while it runs, Firefox has to be started in it.
  const starts: readonly (readonly Mode[])[] = name === 'chromium' ? [MODES] : MODES.map((mode) => [mode]);

  describe.each(starts.map((modes) => ({ modes })))('$modes', ({ modes }) => {
    const running: { driver?: Driver; pages?: FileServer; version?: string } = {};
    const [mode = 'light'] = modes;

    beforeAll(async () => {
      running.pages = await servePages(new Map([...datedPages(), ...madePages()]));
      running.driver = await launch(name, { env: font.env, prefs: { ...FIREFOX_PREFS[mode], ...font.firefoxPrefs } });
      running.version = await running.driver.version();
      if (TASK === 'accept' && !process.env.BACKGROUNDER_GALLERY_PART) saveVersion(name, running.version);
    });
    afterAll(async () => {
      await running.driver?.close();
      await running.pages?.close();
    });

    const pictures = STATES.filter(({ only }) => only === undefined || only === name).flatMap((state) =>
      wanted(state)
        .filter((variant) => modes.includes(modeOf(variant)))
        .map((variant) => ({ state, variant, picture: `${state.name}.${variant}` })),
    );

    function wanted({ variants, kept, keptInFirefox = [] }: State): readonly Variant[] {
      if (TASK === 'all') return variants;
      return name === 'chromium' ? kept : keptInFirefox;
    }

    test.each(pictures)('$picture', async ({ state, variant, picture }) => {
      const png = await pictureOf(state, variant);
      if (TASK === 'all') save(`${ALL}/${name}/${picture}.png`, png);
      else if (TASK === 'accept') save(savedPath(name, picture), png);
      else if (isComparable()) {
        const found = difference(name, picture, png);
        expect(found && `${found}. Look, then accept: npm run gallery -- --accept`).toBeUndefined();
      }
      // That the state can be reached is tested all the same.
      expect(png.length).toBeGreaterThan(0);
    });

    test.runIf(TASK === undefined)('is compared with what was saved', ({ skip }) => {
      if (!isComparable())
        skip(`saved with ${savedVersion(name)} on Linux, seen in ${running.version} on ${process.platform}`);
      expect(savedVersion(name)).toBe(running.version);
    });

    /** Another version draws text in its own way, and fonts are pinned on Linux only. */
    function isComparable(): boolean {
      return process.platform === 'linux' && (savedVersion(name) ?? running.version) === running.version;
    }

    async function pictureOf(state: State, variant: Variant): Promise<Uint8Array> {
      const { driver, pages } = running;
      if (!driver || !pages) throw new Error('used before the tests began');
      const { page, clip } = await state.show({ driver, pages, variant });
      const png = await page.screenshot(clip ? { clip } : {});
      await driver.closePages();
      return png;
    }
  });
});
