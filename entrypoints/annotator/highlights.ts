/** Names in the page's highlight registry. They say nothing but that a word is marked: the page can read them. */
export const HIGHLIGHTS = {
  certain: 'backgrounder',
  likely: 'backgrounder-likely',
  current: 'backgrounder-current',
} as const;

/** Whether the browser can mark text without changing the page. */
export function canMark(): boolean {
  return (
    typeof Highlight === 'function' &&
    typeof CSS !== 'undefined' &&
    'highlights' in CSS &&
    typeof StaticRange === 'function'
  );
}

/**
 * Puts our highlights into the page's registry until the signal ends. A newer copy of the extension may have replaced
 * them by then (Chromium gives it a world of its own, where the old copy is out of reach); its marks stay.
 */
export function registerHighlights(signal: AbortSignal): Record<keyof typeof HIGHLIGHTS, Highlight> {
  const registered = { certain: new Highlight(), likely: new Highlight(), current: new Highlight() };
  registered.current.priority = 1;
  const all = [
    [HIGHLIGHTS.certain, registered.certain],
    [HIGHLIGHTS.likely, registered.likely],
    [HIGHLIGHTS.current, registered.current],
  ] as const;
  for (const [name, highlight] of all) CSS.highlights.set(name, highlight);
  signal.addEventListener('abort', () => {
    for (const [name, highlight] of all) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  });
  return registered;
}
