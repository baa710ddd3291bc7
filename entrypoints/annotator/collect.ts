import type { Steps } from '../../lib/steps.js';
import { isElement, isText, unclobbered } from '../shared/nodes.js';
import { createLines, type Lines, MAX_PASSAGE } from './lines.js';
import type { PagePassage } from './page-passage.js';
import { isInlineName, isSkipped } from './text-rules.js';
import { isRendered } from './visibility.js';

/** What the walk tells as it goes. */
export interface Collector {
  onPassage(passage: PagePassage): void;
  onShadow(root: ShadowRoot): void;
  /** An element that may get a shadow root later, because a custom element may be defined late. */
  onUndefined(element: Element): void;
  nextId(): number;
  readonly plainText: boolean;
}

/** Text that is not rendered and longer than this is data that a script keeps in the page, UTF-16 units. */
const MOST_HIDDEN = 1024 * 1024;

/** Nodes walked between two pauses: a look at the clock costs about as much as a node. */
const NODES_PER_STEP = 32;

/** Walks all text below `root` as passages in page order. Pauses often, so that slices can end anywhere. */
export function collectTree(root: Element | ShadowRoot, collector: Collector): Steps<void> {
  return collectChildren(root, collector, true);
}

/** Walks only the lines that `container` itself holds, without the blocks inside it. */
export function collectOwnLines(container: Element | ShadowRoot, collector: Collector): Steps<void> {
  return collectChildren(container, collector, false);
}

/** Where the walk is: inside `scope`, which is `container` or an inline element of it. */
interface Frame {
  readonly container: Element | ShadowRoot;
  readonly scope: Node;
  /** The next node to look at. */
  next: Node | null;
  /** Where it goes on after that. */
  readonly up: Frame | undefined;
}

/** Depth first with a stack of its own: pages nest deeper than calls can. */
function* collectChildren(root: Element | ShadowRoot, collector: Collector, deep: boolean): Steps<void> {
  const lines = createLines(collector);
  const { nodeName, firstChild } = unclobbered(root);
  if (isElement(root)) noteShadow(root, nodeName, collector);
  let frame: Frame | undefined = { container: root, scope: root, next: firstChild, up: undefined };
  let count = 0;
  while (frame) {
    count += 1;
    if (count % NODES_PER_STEP === 0) yield;
    const node: Node | null = frame.next;
    if (!node) {
      if (frame.scope === frame.container) lines.end(frame.container);
      frame = frame.up;
      continue;
    }
    if (isText(node)) {
      frame.next = node.nextSibling;
      if (node.length > MAX_PASSAGE) {
        if (!isHiddenData(node)) yield* lines.addLong(node, frame.container);
      } else lines.add(node, node.data, frame.container);
    } else {
      const given = node.nodeName;
      const real = unclobbered(node, given);
      frame.next = real.nextSibling;
      if (isElement(node)) frame = enter(node, real === node ? given : real.nodeName, frame, lines, collector, deep);
    }
  }
}

/** @returns where the walk goes on: inside the element, or after it */
function enter(element: Element, name: string, frame: Frame, lines: Lines, collector: Collector, deep: boolean): Frame {
  const { container } = frame;
  const inline = isInlineName(name);
  if (isSkipped(element, name, collector.plainText)) {
    if (inline || name === 'CODE') lines.interrupt();
    else lines.end(container);
    return frame;
  }
  const { firstChild } = unclobbered(element, name);
  if (inline) return { container, scope: element, next: firstChild, up: frame };
  lines.end(container);
  if (!deep) return frame;
  noteShadow(element, name, collector);
  return { container: element, scope: element, next: firstChild, up: frame };
}

function isHiddenData({ length, parentElement }: Text): boolean {
  return length > MOST_HIDDEN && parentElement !== null && !isRendered(parentElement);
}

function noteShadow(element: Element, name: string, collector: Collector): void {
  const { shadowRoot } = unclobbered(element, name);
  if (shadowRoot) collector.onShadow(shadowRoot);
  else if (name.includes('-')) collector.onUndefined(element);
}
