import { isElement, unclobbered } from '../shared/nodes.js';
import { isInline } from './text-rules.js';

/** A passage is read with its container, unless an inline element holds blocks of its own. */
export function holdsBlocks(element: Element): boolean {
  return [...unclobbered(element).children].some((child) => !isInline(child) || holdsBlocks(child));
}

export function* ancestors(element: Element): Generator<Element> {
  for (let up = unclobbered(element).parentElement; up; up = unclobbered(up).parentElement) yield up;
}

export function* withDescendants(element: Element): Generator<Element> {
  yield element;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) if (isElement(walker.currentNode)) yield walker.currentNode;
}
