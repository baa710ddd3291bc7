/*
 * Asked of every node of a page. `instanceof` walks a chain of prototypes each time, which is slower, and says no of a
 * node that a script moved here from another frame.
 */

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** The node around a node, out of a shadow root into the tree that holds it. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
