import { isElement, isShadowRoot, isText, unclobbered } from './nodes.js';

/**
 * The element a node is drawn in: through its slot where it has one, and from a shadow root to its host. Text directly
 * in a shadow root has no parent element, and what lies in a slot stands on the background of the slot's surroundings.
 */
export function elementAround(node: Node): Element | undefined {
  const slot = isElement(node) || isText(node) ? unclobbered(node).assignedSlot : null;
  const parent = slot ?? unclobbered(node).parentNode;
  if (!parent) return undefined;
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : undefined;
}
