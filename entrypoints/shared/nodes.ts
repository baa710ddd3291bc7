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

/** Taken once, where there are nodes at all. */
const parentGetter =
  typeof Node === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

/**
 * The parent of a node. In Chromium a form answers with its own fields when asked for `parentNode`, if one has that name: a
 * walk upwards would go round for ever. The prototype's own getter cannot be talked over.
 */
export function parentNodeOf(node: Node): ParentNode | null {
  return (parentGetter?.call(node) ?? null) as ParentNode | null;
}

/** The node around a node, out of a shadow root into the tree that holds it. */
export function parentOf(node: Node): Node | null {
  return parentNodeOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}
