import { LIKELY_BELOW } from '../../lib/resolve.js';
import type { Steps } from '../../lib/steps.js';
import type { Mention } from '../../lib/types.js';
import { unclobbered } from '../shared/nodes.js';
import { registerHighlights } from './highlights.js';
import { boxedElement } from './visibility.js';

/**
 * How far beyond the viewport marks are registered, as a share of it. Chromium checks every registered range on each
 * frame that changes anything, so ranges far away would make every page slow.
 */
const NEAR_SHARE = 0.5;
const NEAR = `${NEAR_SHARE * 100}%`;

/** Most elements asked at once where they are, before the browser tells it a frame later: what is on screen comes first. */
const MOST_LOOKED = 300;

/** A mention with its place on the page. */
export interface Placed {
  readonly mention: Mention;
  readonly range: StaticRange;
}

export interface Marks {
  /** Replaces all marks, in steps. */
  show(placed: readonly Placed[]): Steps<void>;
  /** The mark a card is open for. */
  setCurrent(placed: Placed | undefined): void;
  /** Whether a name stands directly in this element: a quick no for most of the page. */
  hasMarks(element: Element): boolean;
}

/**
 * Marks as custom highlights over static ranges: the document is not touched, and ranges that do not follow changes
 * cost a changing page nothing (docs/decisions/0001-highlights-not-elements.md). A mark that stays is not touched
 * either: each change of a highlight has the browser draw anew.
 */
export function createMarks(signal: AbortSignal): Marks {
  const registered = registerHighlights(signal);
  const shown = new Map<StaticRange, Highlight>();
  const boxes = new WeakMap<Element, Element>();
  const observed = new Set<Element>();
  const near = new Set<Element>();
  let byElement = new Map<Element, Placed[]>();
  let direct = new WeakSet<Element>();
  const observer = new IntersectionObserver(onIntersection, { rootMargin: NEAR });
  signal.addEventListener('abort', () => observer.disconnect());

  function onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) onNear(target, isIntersecting);
  }

  function onNear(element: Element, isIn: boolean): void {
    if (isIn === near.has(element)) return;
    if (isIn) near.add(element);
    else near.delete(element);
    for (const placed of byElement.get(element) ?? []) {
      if (isIn) put(placed);
      else takeAway(placed.range);
    }
  }

  function put({ mention, range }: Placed): void {
    const highlight = mention.score < LIKELY_BELOW ? registered.likely : registered.certain;
    if (shown.get(range) === highlight) return;
    takeAway(range);
    shown.set(range, highlight);
    highlight.add(range);
  }

  function takeAway(range: StaticRange): void {
    shown.get(range)?.delete(range);
    shown.delete(range);
  }

  function boxedFor(parent: Element): Element {
    const boxed = boxes.get(parent) ?? boxedElement(parent);
    boxes.set(parent, boxed);
    return boxed;
  }

  function* group(placed: readonly Placed[], parents: WeakSet<Element>): Steps<Map<Element, Placed[]>> {
    const groups = new Map<Element, Placed[]>();
    for (const one of placed) {
      yield;
      const parent = parentOfStart(one);
      if (!parent) continue;
      parents.add(parent);
      const element = boxedFor(parent);
      const list = groups.get(element);
      if (list) list.push(one);
      else groups.set(element, [one]);
    }
    return groups;
  }

  return {
    *show(placed) {
      registered.restore();
      const parents = new WeakSet<Element>();
      byElement = yield* group(placed, parents);
      direct = parents;
      const wanted = [...near].flatMap((element) => byElement.get(element) ?? []);
      const kept = new Set(wanted.map(({ range }) => range));
      for (const range of [...shown.keys()]) if (!kept.has(range)) takeAway(range);
      for (const one of wanted) put(one);
      for (const element of observed) {
        if (byElement.has(element)) continue;
        observer.unobserve(element);
        observed.delete(element);
        near.delete(element);
        yield;
      }
      let looked = 0;
      for (const element of byElement.keys()) {
        if (observed.has(element)) continue;
        observed.add(element);
        observer.observe(element);
        if (looked < MOST_LOOKED && isNear(element)) onNear(element, true);
        looked += 1;
        yield;
      }
    },
    setCurrent(placed) {
      registered.restore();
      registered.current.clear();
      if (placed) registered.current.add(placed.range);
    },
    hasMarks: (element) => direct.has(element),
  };
}

function parentOfStart({ range: { startContainer } }: Placed): Element | undefined {
  return startContainer.parentElement ?? (startContainer.parentNode as Partial<ShadowRoot> | null)?.host;
}

function isNear(element: Element): boolean {
  const { top, bottom } = unclobbered(element).getBoundingClientRect();
  return bottom > -NEAR_SHARE * innerHeight && top < (1 + NEAR_SHARE) * innerHeight;
}
