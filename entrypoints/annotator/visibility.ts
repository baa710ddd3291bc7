import type { Found } from '../../lib/scan.js';
import { elementAround } from '../shared/flat-tree.js';
import { unclobbered } from '../shared/nodes.js';
import { type PagePassage, placesOf } from './page-passage.js';

/** The nearest element with a box of its own: `display: contents` has none, though its text shows. */
export function boxedElement(element: Element): Element {
  let up = element;
  while (getComputedStyle(up).display === 'contents') {
    const parent = elementAround(up);
    if (!parent) return up;
    up = parent;
  }
  return up;
}

/** The nearest box around a node: a slot, too, has none, and cannot be scrolled to. */
export function boxAround(node: Node): Element | undefined {
  const around = elementAround(node);
  return around && boxedElement(around);
}

/** Whether the text inside an element is rendered at all, on screen or off. */
export function isRendered(element: Element): boolean {
  const visible = { visibilityProperty: true, contentVisibilityAuto: false };
  return unclobbered(element).checkVisibility(visible) || unclobbered(boxedElement(element)).checkVisibility(visible);
}

/** The candidates of a passage whose text is rendered now. */
export function renderedFinds(found: readonly Found[], passage: PagePassage, cache: Map<Element, boolean>): Found[] {
  return found.filter((candidate) => {
    const parent = placesOf(passage, candidate)?.start.node.parentElement;
    if (!parent) return true;
    const known = cache.get(parent) ?? isRendered(parent);
    cache.set(parent, known);
    return known;
  });
}
