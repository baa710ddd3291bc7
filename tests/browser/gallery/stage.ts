import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/browser/find.js';
import type { FileServer } from '../../../tools/browser/serve.js';
import type { Driver } from '../driver.js';
import type { Box } from '../eyes.js';

/** Ways in which the same state may look. */
export const VARIANTS = ['light', 'dark', 'forced', 'narrow', 'low', 'rtl'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What a browser has to be started with for a variant; Chromium is told while it runs. */
export const MODES = ['light', 'dark', 'forced'] as const;
export type Mode = (typeof MODES)[number];

export function modeOf(variant: Variant): Mode {
  return variant === 'dark' || variant === 'forced' ? variant : 'light';
}

/** Preferences by which Firefox takes a mode for the system's. */
export const FIREFOX_PREFS: Readonly<Record<Mode, Readonly<Record<string, number>>>> = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1, 'ui.caretBlinkTime': 0 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.caretBlinkTime': 0 },
  forced: { 'browser.display.document_color_use': 2, 'ui.caretBlinkTime': 0 },
};

/** CSS px. 1,280 by 800 at 400 % is 320 by 200. */
const SIZES: Readonly<Record<Variant, { width: number; height: number }>> = {
  light: { width: 900, height: 800 },
  dark: { width: 900, height: 800 },
  forced: { width: 900, height: 800 },
  narrow: { width: 320, height: 640 },
  low: { width: 320, height: 200 },
  rtl: { width: 900, height: 800 },
};

export interface Scene {
  readonly driver: Driver;
  readonly pages: FileServer;
  readonly variant: Variant;
}

/** What is to be pictured: a page, or a part of it. */
export interface Shot {
  readonly page: Page;
  readonly clip?: Box;
}

export interface State {
  readonly name: string;
  readonly variants: readonly Variant[];
  /** Those that are compared with a saved picture in Chromium, and the fewer ones in Firefox: the styles are the same. */
  readonly kept: readonly Variant[];
  readonly keptInFirefox?: readonly Variant[];
  /** Where only one browser can be brought to it. */
  readonly only?: BrowserName;
  show(scene: Scene): Promise<Shot>;
}

/** Makes a page what the variant says, before anything is done in it. */
export async function dress(page: Page, { driver, variant }: Scene, size = SIZES[variant]): Promise<void> {
  await page.setViewport(size);
  if (driver.name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: variant === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: variant === 'forced' ? 'active' : 'none' },
      ],
    });
  }
}

/** A page of somebody else's, as the variant has it. */
export async function dressForeign(page: Page, scene: Scene, more: { hasTouch?: boolean } = {}): Promise<void> {
  await dress(page, scene, { ...SIZES[scene.variant], ...more });
  await page.evaluate((variant) => {
    const { style } = document.documentElement;
    style.scrollBehavior = 'auto';
    style.background = variant === 'dark' ? '#12151a' : '#fbfbfa';
    style.color = variant === 'dark' ? '#d6d9de' : '#222222';
    if (variant === 'rtl') document.documentElement.dir = 'rtl';
  }, scene.variant);
}

export function sizeFor(variant: Variant): { width: number; height: number } {
  return SIZES[variant];
}
