/** Opacity from which a colour counts as what stands under a text; a fainter one lets the background through. */
const OPAQUE_FROM = 0.5;

type Triple = readonly [number, number, number];

/** How a space of `color()` gives luminance: the weights of its parts once they are made linear. */
interface Space {
  readonly weights: Triple;
  linear(part: number): number;
}

const SPACES: ReadonlyMap<string, Space> = new Map<string, Space>([
  ['srgb', { weights: [0.2126, 0.7152, 0.0722], linear: srgbLinear }],
  ['srgb-linear', { weights: [0.2126, 0.7152, 0.0722], linear: Number }],
  ['display-p3', { weights: [0.229, 0.6917, 0.0793], linear: srgbLinear }],
  ['a98-rgb', { weights: [0.2973, 0.6274, 0.0753], linear: (part) => part ** 2.2 }],
  ['prophoto-rgb', { weights: [0.288, 0.7119, 0.0001], linear: (part) => part ** 1.8 }],
  ['rec2020', { weights: [0.2627, 0.678, 0.0593], linear: (part) => part ** 2.4 }],
  ['xyz', { weights: [0, 1, 0], linear: Number }],
  ['xyz-d50', { weights: [0, 1, 0], linear: Number }],
  ['xyz-d65', { weights: [0, 1, 0], linear: Number }],
]);

/** The functions a computed colour is written in, each from its three numbers to luminance. */
const FUNCTIONS: ReadonlyMap<string, (parts: Triple) => number> = new Map<string, (parts: Triple) => number>([
  ['rgb', fromBytes],
  ['rgba', fromBytes],
  ['lab', ([lightness]) => fromLightness(lightness)],
  ['lch', ([lightness]) => fromLightness(lightness)],
  ['oklab', fromOklab],
  ['oklch', fromOklch],
]);

/**
 * Relative luminance of a colour, 0 to 1, as WCAG means it.
 * @param color as `getComputedStyle` writes it: `rgb()`, `color()`, `lab()`, `lch()`, `oklab()` or `oklch()`
 * @returns undefined for a colour that lets the background through, and for what is no such colour
 */
export function luminanceOf(color: string): number | undefined {
  const [, name, inside] = /^([a-z]+)\(([^()]*)\)$/.exec(color) ?? [];
  if (name === undefined || inside === undefined) return undefined;
  const words = inside.split(/[\s,/]+/);
  const space = name === 'color' ? words.shift() : undefined;
  const [first, second, third, alpha = 1, ...more] = words.map(numberOf);
  if (first === undefined || second === undefined || third === undefined || more.length > 0) return undefined;
  // A fourth number after a slash or a comma of `rgba()` only; `lab(1 2 3 4)` is no colour.
  if (![first, second, third, alpha].every(Number.isFinite) || (words.length > 3 && !/[,/]/.test(inside)))
    return undefined;
  if (alpha < OPAQUE_FROM) return undefined;
  const parts: Triple = [first, second, third];
  const luminance = space === undefined ? FUNCTIONS.get(name)?.(parts) : fromSpace(space, parts);
  return luminance === undefined ? undefined : Math.max(0, Math.min(luminance, 1));
}

/** Contrast of two luminances, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function numberOf(word: string): number {
  if (word === 'none') return 0;
  return word === '' ? Number.NaN : Number(word);
}

function fromSpace(name: string, [first, second, third]: Triple): number | undefined {
  const space = SPACES.get(name);
  if (!space) return undefined;
  const { weights, linear } = space;
  return weights[0] * linear(first) + weights[1] * linear(second) + weights[2] * linear(third);
}

function fromBytes([red, green, blue]: Triple): number {
  return 0.2126 * srgbLinear(red / 255) + 0.7152 * srgbLinear(green / 255) + 0.0722 * srgbLinear(blue / 255);
}

function srgbLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Lightness of CIE Lab, 0 to 100, is luminance alone. */
function fromLightness(lightness: number): number {
  return lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
}

/** The middle row of Oklab's way back to XYZ. */
function fromOklab([lightness, a, b]: Triple): number {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return -0.0405757452 * long + 1.1122868033 * middle - 0.0717110581 * short;
}

function fromOklch([lightness, chroma, hue]: Triple): number {
  const angle = (hue * Math.PI) / 180;
  return fromOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
}
