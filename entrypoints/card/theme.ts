import { luminanceOf } from '../../lib/luminance.js';
import { elementAround } from '../shared/flat-tree.js';

/** Luminance under which a background is dark: there white stands out more than black. */
const DARK_BELOW = 0.179;

/**
 * Whether the page is light or dark where a name stands: the nearest opaque background, else the scheme the page asks
 * for, else the system's. Only colours are read: behind a picture or a gradient the colour under it decides.
 */
export function themeAt(node: Node): 'light' | 'dark' {
  for (let up = elementAround(node); up; up = elementAround(up)) {
    const luminance = luminanceOf(getComputedStyle(up).backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  const words = schemeOfPage().split(/\s+/);
  if (words.includes('dark') !== words.includes('light')) return words.includes('dark') ? 'dark' : 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The `color-scheme` of the root, or that of the page's meta element, which leaves the computed style as it was. */
function schemeOfPage(): string {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content.toLowerCase() ?? '';
}
