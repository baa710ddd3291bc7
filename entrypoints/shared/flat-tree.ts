import { parentNodeOf } from './nodes.js';

/**
 * The element a node is drawn in: through its slot where it has one, and from a shadow root to its host. Text directly
 * in a shadow root has no parent element, and what lies in a slot stands on the background of the slot's surroundings.
 */
export function elementAround(node: Node): Element | undefined {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  const parent = slot ?? parentNodeOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}
