import type { PagePassage, Piece } from './page-passage.js';
import { isInline, isSkipped } from './text-rules.js';

/** Longest passage, UTF-16 units. A longer text is cut at a blank, so that no single read or scan takes a frame. */
const MAX_PASSAGE = 16 * 1024;

/** Stands for an element inside a line whose text is skipped: no name may reach across it. */
const OBJECT = '\ufffc';

/** What the walk tells as it goes. */
export interface Collector {
  onPassage(passage: PagePassage): void;
  onShadow(root: ShadowRoot): void;
  /** An element that may get a shadow root later, because a custom element may be defined late. */
  onUndefined(element: Element): void;
  nextId(): number;
  readonly plainText: boolean;
}

/** Walks all text below `root` as passages in page order. Pauses after every node, so that slices can end anywhere. */
export function* collectTree(root: Element | ShadowRoot, collector: Collector): Generator<void, void> {
  yield* collectChildren(root, collector, true);
}

/** Walks only the lines that `container` itself holds, without the blocks inside it. */
export function* collectOwnLines(container: Element | ShadowRoot, collector: Collector): Generator<void, void> {
  yield* collectChildren(container, collector, false);
}

interface Frame {
  readonly container: Element | ShadowRoot;
  /** The next node to look at, within `scope`, which is the container or an inline element of it. */
  next: Node | null;
  readonly scope: Node;
}

/** Depth first with a stack of its own: pages nest deeper than calls can. */
function* collectChildren(root: Element | ShadowRoot, collector: Collector, deep: boolean): Generator<void, void> {
  const stack: Frame[] = [{ container: root, scope: root, next: root.firstChild }];
  const lines = createLines(collector);
  if (root instanceof Element) noteShadow(root, collector);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    yield;
    const node = frame.next;
    if (!node) {
      stack.pop();
      if (frame.scope === frame.container) lines.end(frame.container);
      continue;
    }
    frame.next = node.nextSibling;
    if (node instanceof Text) yield* lines.add(node, frame.container);
    else if (node instanceof Element) enter(node, frame.container, stack, lines, collector, deep);
  }
}

function enter(
  element: Element,
  container: Element | ShadowRoot,
  stack: Frame[],
  lines: Lines,
  collector: Collector,
  deep: boolean,
): void {
  const inline = isInline(element);
  if (isSkipped(element, collector.plainText)) {
    if (inline || element.nodeName === 'CODE') lines.interrupt();
    else lines.end(container);
    return;
  }
  if (inline) {
    stack.push({ container, scope: element, next: element.firstChild });
    return;
  }
  lines.end(container);
  if (!deep) return;
  noteShadow(element, collector);
  stack.push({ container: element, scope: element, next: element.firstChild });
}

function noteShadow(element: Element, collector: Collector): void {
  if (element.shadowRoot) collector.onShadow(element.shadowRoot);
  else if (element.localName.includes('-')) collector.onUndefined(element);
}

type Lines = ReturnType<typeof createLines>;

/** Gathers text nodes into passages. */
function createLines(collector: Collector) {
  let pieces: Piece[] = [];
  let text = '';
  const end = (container: Element | ShadowRoot) => {
    if (/\S/.test(text)) collector.onPassage({ id: collector.nextId(), text, container, pieces });
    pieces = [];
    text = '';
  };
  const addPiece = (node: Text, from: number, part: string) => {
    pieces.push({ node, from, start: text.length, length: part.length });
    text += part;
  };
  return {
    end,
    interrupt: () => {
      text += OBJECT;
    },
    *add(node: Text, container: Element | ShadowRoot): Generator<void, void> {
      if (node.length <= MAX_PASSAGE) {
        if (text.length + node.length > MAX_PASSAGE) end(container);
        addPiece(node, 0, node.data);
        return;
      }
      for (let from = 0; from < node.length; ) {
        end(container);
        const part = cutAtBlank(node.substringData(from, MAX_PASSAGE), from + MAX_PASSAGE < node.length);
        addPiece(node, from, part);
        from += part.length;
        yield;
      }
      end(container);
    },
  };
}

function cutAtBlank(part: string, cut: boolean): string {
  const blank = cut ? part.lastIndexOf(' ') : -1;
  return blank > part.length / 2 ? part.slice(0, blank + 1) : part;
}
