import { LIKELY_BELOW } from '../../lib/resolve.js';
import type { Mention } from '../../lib/types.js';
import { boxedElement } from './visibility.js';

/** Names in the page's highlight registry. They say nothing but that a word is marked: the page can read them. */
export const HIGHLIGHTS = {
  certain: 'backgrounder',
  likely: 'backgrounder-likely',
  current: 'backgrounder-current',
} as const;

/**
 * How far beyond the viewport marks are registered, as a share of it. Chromium checks every registered range on each
 * frame that changes anything, so ranges far away would make every page slow.
 */
const NEAR = '50%';

/** A mention with its place on the page. */
export interface Placed {
  readonly mention: Mention;
  readonly range: StaticRange;
}

export interface Marks {
  /** Replaces all marks. */
  show(placed: readonly Placed[]): void;
  /** The mark a card is open for. */
  setCurrent(placed: Placed | undefined): void;
  /** Whether a name stands directly in this element: a quick no for most of the page. */
  hasMarks(element: Element): boolean;
}

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
 * Marks as custom highlights over static ranges: the document is not touched, and ranges that do not follow changes
 * cost a changing page nothing (docs/decisions/0001-highlights-not-elements.md).
 */
export function createMarks(signal: AbortSignal): Marks {
  const registered = register(signal);

  let byElement = new Map<Element, Placed[]>();
  const parents = new WeakMap<Element, Element>();
  let direct = new WeakSet<Element>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(onIntersection, { rootMargin: NEAR });
  signal.addEventListener('abort', () => observer.disconnect());

  function onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting === near.has(target)) continue;
      if (isIntersecting) near.add(target);
      else near.delete(target);
      for (const placed of byElement.get(target) ?? []) toggle(placed, isIntersecting);
    }
  }

  function toggle({ mention, range }: Placed, on: boolean): void {
    const highlight = mention.score < LIKELY_BELOW ? registered.likely : registered.certain;
    if (on) highlight.add(range);
    else highlight.delete(range);
  }

  function elementOf({ range }: Placed): Element | undefined {
    const parent =
      range.startContainer.parentElement ?? (range.startContainer.parentNode as Partial<ShadowRoot> | null)?.host;
    if (!parent) return undefined;
    direct.add(parent);
    const boxed = parents.get(parent) ?? boxedElement(parent);
    parents.set(parent, boxed);
    return boxed;
  }

  return {
    show(placed) {
      const next = new Map<Element, Placed[]>();
      direct = new WeakSet();
      for (const one of placed) {
        const element = elementOf(one);
        if (!element) continue;
        const list = next.get(element);
        if (list) list.push(one);
        else next.set(element, [one]);
      }
      for (const element of byElement.keys()) {
        if (next.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      registered.certain.clear();
      registered.likely.clear();
      for (const [element, list] of next) {
        if (near.has(element)) for (const one of list) toggle(one, true);
        else if (!byElement.has(element)) observer.observe(element);
      }
      byElement = next;
    },
    setCurrent(placed) {
      registered.current.clear();
      if (placed) registered.current.add(placed.range);
    },
    hasMarks: (element) => direct.has(element),
  };
}

/**
 * Puts our highlights into the page's registry until the signal ends. A newer copy of the extension may have replaced
 * them by then (Chromium gives it a world of its own, where the old copy is out of reach); its marks stay.
 */
function register(signal: AbortSignal): Record<keyof typeof HIGHLIGHTS, Highlight> {
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
