/** Names in the page's highlight registry. They say nothing but that a word is marked: the page can read them. */
export const HIGHLIGHTS = {
  certain: 'backgrounder',
  likely: 'backgrounder-likely',
  current: 'backgrounder-current',
} as const;

/** Least time between two restorations of highlights that the page has wiped out, ms. */
const RESTORE_MS = 1_000;

/** Most restorations: a page that goes on means it. */
const MOST_RESTORED = 5;

/** Whether the browser can mark text without changing the page. */
export function canMark(): boolean {
  return (
    typeof Highlight === 'function' &&
    typeof CSS !== 'undefined' &&
    'highlights' in CSS &&
    typeof StaticRange === 'function'
  );
}

export interface Registered extends Readonly<Record<keyof typeof HIGHLIGHTS, Highlight>> {
  /** Puts those in again that the page has wiped out. */
  restore(): void;
}

/**
 * Puts our highlights into the page's registry until the signal ends. A newer copy of the extension may have replaced
 * them by then (Chromium gives it a world of its own, where the old copy is out of reach); its marks stay.
 */
export function registerHighlights(signal: AbortSignal): Registered {
  const registered = { certain: new Highlight(), likely: new Highlight(), current: new Highlight() };
  registered.current.priority = 1;
  const all = [
    [HIGHLIGHTS.certain, registered.certain],
    [HIGHLIGHTS.likely, registered.likely],
    [HIGHLIGHTS.current, registered.current],
  ] as const;
  for (const [name, highlight] of all) CSS.highlights.set(name, highlight);
  let restored = 0;
  let last = Number.NEGATIVE_INFINITY;

  function restore(): void {
    if (signal.aborted) return;
    const gone = all.filter(([name]) => !CSS.highlights.has(name));
    if (gone.length === 0 || restored >= MOST_RESTORED || performance.now() - last < RESTORE_MS) return;
    restored += 1;
    last = performance.now();
    for (const [name, highlight] of gone) CSS.highlights.set(name, highlight);
  }

  signal.addEventListener('abort', () => {
    for (const [name, highlight] of all) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  });
  return { ...registered, restore };
}
