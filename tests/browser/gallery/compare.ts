import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Folder of the saved pictures, by browser. */
const SAVED = fileURLToPath(new URL('./saved', import.meta.url));

/** Folder for what was seen instead, and where it differs. */
const SEEN = fileURLToPath(new URL('../../../.cache/gallery', import.meta.url));

/** How different a pixel has to be, from 0 to 1: font and browser are the same, so only rounding is left. */
const PIXEL_THRESHOLD = 0.01;

/** The share of pixels that may differ so: less than one letter on a card. */
const MOST_DIFFERENT = 0.0002;

export function savedPath(browser: string, picture: string): string {
  return join(SAVED, browser, `${picture}.png`);
}

export function save(path: string, png: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
}

/** The version of a browser that the saved pictures were made with: another draws text in its own way. */
export function savedVersion(browser: string): string | undefined {
  const path = join(SAVED, browser, 'version.txt');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

export function saveVersion(browser: string, version: string): void {
  save(join(SAVED, browser, 'version.txt'), Buffer.from(`${version}\n`));
}

/** What is different from the saved picture, in words; undefined where nothing is. */
export function difference(browser: string, picture: string, png: Uint8Array): string | undefined {
  const path = savedPath(browser, picture);
  if (!existsSync(path)) return 'there is no saved picture';
  const [saved, seen] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(Buffer.from(png))];
  const at = join(SEEN, browser, picture);
  if (saved.width !== seen.width || saved.height !== seen.height) {
    save(`${at}.png`, png);
    return `it is ${seen.width} by ${seen.height} px, not ${saved.width} by ${saved.height}: ${at}.png`;
  }
  const { width, height } = seen;
  const diff = new PNG({ width, height });
  const different = pixelmatch(saved.data, seen.data, diff.data, width, height, { threshold: PIXEL_THRESHOLD });
  if (different <= MOST_DIFFERENT * width * height) return undefined;
  save(`${at}.png`, png);
  save(`${at}.diff.png`, PNG.sync.write(diff));
  return `${different} pixels differ: ${at}.png, ${at}.diff.png`;
}
