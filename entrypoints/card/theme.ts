/** Luminance under which a background is dark, from 0 to 1. */
const DARK_BELOW = 0.4;

/** Whether the page is light or dark where a name stands: the nearest opaque background, else what the page asks for. */
export function themeAt(element: Element | null): 'light' | 'dark' {
  for (let up = element; up; up = up.parentElement) {
    const luminance = luminanceOf(getComputedStyle(up).backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
    ? 'dark'
    : 'light';
}

/** Relative brightness of an opaque colour; undefined for one that lets the background through. */
function luminanceOf(color: string): number | undefined {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return undefined;
  return (0.2126 * Number(parts[1]) + 0.7152 * Number(parts[2]) + 0.0722 * Number(parts[3])) / 255;
}
