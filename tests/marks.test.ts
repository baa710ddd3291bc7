import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, luminanceOf } from '../lib/luminance.js';

const CSS = readFileSync(new URL('../entrypoints/annotator/marks.css', import.meta.url), 'utf8');

type Rgb = readonly [number, number, number];

/** Page and text colours the marks must show between. */
const PAGES: readonly [string, Rgb, Rgb][] = [
  ['white', [255, 255, 255], [17, 17, 17]],
  ['dark', [18, 21, 26], [238, 238, 238]],
];

/** Least contrast of what is no text (WCAG 1.4.11). */
const LEAST = 3;

describe.each(PAGES)('on a %s page', (_, page, ink) => {
  it.each(['backgrounder', 'backgrounder-likely', 'backgrounder-current'])('the line of %s shows', (name) => {
    expect(contrastOf(name, page, ink)).toBeGreaterThanOrEqual(LEAST);
  });

  it('a likely name is fainter than a certain one', () => {
    expect(contrastOf('backgrounder-likely', page, ink)).toBeLessThan(contrastOf('backgrounder', page, ink));
  });
});

function contrastOf(name: string, page: Rgb, ink: Rgb): number {
  const line = /text-decoration: underline \w+ [\d.]+px (.+);/.exec(
    CSS.slice(CSS.indexOf(`::highlight(${name}) {`)),
  )?.[1];
  return contrast(luminance(drawn(line ?? '', page, ink)), luminance(page));
}

/** The colour of a line over a page, for the ways a colour is written in the sheet. */
function drawn(line: string, page: Rgb, ink: Rgb): Rgb {
  const [, hex, percent, other] = /^color-mix\(in srgb, #(\w{6}) (\d+)%, (\w+)\)$/.exec(line) ?? [];
  if (hex) return mix(bytes(hex), Number(percent) / 100, other === 'currentColor' ? ink : page);
  const [, red, green, blue, alpha] = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(line) ?? [];
  if (alpha) return mix([Number(red), Number(green), Number(blue)], Number(alpha), page);
  const plain = /^#(\w{6})$/.exec(line)?.[1];
  if (!plain) throw new Error(`no colour is read from "${line}"`);
  return bytes(plain);
}

function bytes(hex: string): Rgb {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(one: Rgb, share: number, other: Rgb): Rgb {
  return [0, 1, 2].map((at) => (one[at] ?? 0) * share + (other[at] ?? 0) * (1 - share)) as unknown as Rgb;
}

function luminance(color: Rgb): number {
  return luminanceOf(`rgb(${color.join(', ')})`) ?? Number.NaN;
}
