/*
 * Asked of every node of a page. `instanceof` walks a chain of prototypes each time, which is slower, and says no of a
 * node that a script moved here from another frame.
 */

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** Only an element, a form, answers with anything but a number: with a field of that name, in Chromium. */
export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === Node.ELEMENT_NODE || typeof type === 'object';
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/**
 * A node to read from. In Chromium a form answers with its own fields when asked for anything that one of them is called
 * like, in this world too; what stands in for it here asks the prototypes alone. It is no node itself: browsers do not take it
 * for one. Every other node is its own answer.
 * @param name what the node answers when asked for its name, where that is known already
 */
export function unclobbered<T extends Node>(node: T, name: unknown = node.nodeName): T {
  return isPlain(name) ? node : new Proxy<T>(node, { get: fromPrototype });
}

/** Nothing but a form is called like one, in HTML, XHTML or with a prefix. */
function isPlain(name: unknown): boolean {
  return typeof name === 'string' && (name.length < 4 || (name !== 'FORM' && !name.endsWith('form')));
}

function fromPrototype(node: Node, key: string | symbol): unknown {
  const value: unknown = Reflect.get(HTMLFormElement.prototype, key, node);
  return typeof value === 'function' ? value.bind(node) : value;
}

/** The node around a node, out of a shadow root into the tree that holds it. */
export function parentOf(node: Node): Node | null {
  return unclobbered(node).parentNode ?? (isShadowRoot(node) ? node.host : null);
}

/** The elements an event passes through, innermost first. A window answers with elements of the page, too. */
export function elementsOn(event: Event): Element[] {
  const nodes = event.composedPath().filter((one) => one !== window && 'nodeType' in one) as Node[];
  return nodes.filter(isElement);
}
