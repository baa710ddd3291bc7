import { describe, expect, it } from 'vitest';
import { contrast, luminanceOf } from '../../lib/luminance.js';

/** Colours as `getComputedStyle` writes them, and the luminance of each. */
const READ = [
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgb(128, 128, 128)', 0.2159],
  ['rgb(255, 0, 0)', 0.2126],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['color(srgb 1 1 1)', 1],
  ['color(srgb 0.5 0.5 0.5 / 0.8)', 0.214],
  ['color(srgb none 0 0)', 0],
  ['color(srgb 1e-7 0 0)', 0],
  ['color(srgb-linear 0.5 0.5 0.5)', 0.5],
  ['color(display-p3 1 1 1)', 1],
  ['color(display-p3 0 1 0)', 0.6917],
  ['color(a98-rgb 1 1 1)', 1],
  ['color(prophoto-rgb 1 1 1)', 1],
  ['color(rec2020 1 1 1)', 1],
  ['color(xyz-d65 0.2 0.3 0.4)', 0.3],
  ['color(xyz-d50 0.2 0.3 0.4)', 0.3],
  ['lab(100 0 0)', 1],
  ['lab(50 40 -20)', 0.1842],
  ['lab(5 0 0)', 0.0055],
  ['lch(50 40 270)', 0.1842],
  ['oklab(1 0 0)', 1],
  ['oklab(0.627955 0.224863 0.125846)', 0.2126],
  ['oklch(0.627955 0.257683 29.2339)', 0.2126],
  ['oklch(0.2 0.03 260)', 0.0077],
  ['oklch(1 0 none)', 1],
] as const;

const LETS_THROUGH = [
  'rgba(0, 0, 0, 0)',
  'rgba(0, 0, 0, 0.3)',
  'color(srgb 0 0 0 / 0.1)',
  'oklch(0.2 0.03 260 / 0)',
  'lab(50 0 0 / none)',
];

const NOT_READ = [
  '',
  'transparent',
  'red',
  '#fff',
  'rgb(1, 2)',
  'rgb(a, b, c)',
  'color(srgb 1 1)',
  'color(unknown 1 1 1)',
  'color(srgb 1 1 1',
  'hwb(0 0 0)',
  'lab(1 2 3 4)',
  'color(srgb 1..2 0 0)',
  'toString(1 1 1)',
  'color(constructor 1 1 1)',
];

describe('the luminance of a colour', () => {
  it.each(READ)('%s', (color, luminance) => {
    expect(luminanceOf(color)).toBeCloseTo(luminance, 3);
  });

  it.each(LETS_THROUGH)('of %s is unknown: what is under it shows', (color) => {
    expect(luminanceOf(color)).toBeUndefined();
  });

  it.each(NOT_READ)('of "%s" is unknown', (color) => {
    expect(luminanceOf(color)).toBeUndefined();
  });
});

describe('the contrast of two luminances', () => {
  it.each([
    [0, 1, 21],
    [1, 0, 21],
    [0.3, 0.3, 1],
  ])('of %d and %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio);
  });
});
