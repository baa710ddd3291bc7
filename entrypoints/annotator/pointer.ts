import type { Box } from '../../lib/place.js';
import type { Mention } from '../../lib/types.js';
import { elementsOn, isText } from '../shared/nodes.js';
import type { Marks, Placed } from './marks.js';
import type { PageIndex } from './page-index.js';

/** How far beside its letters a name still is under the pointer, CSS px. */
const SLACK = 1;

export interface PointerTarget {
  readonly placed: Placed;
  /** The line of the name under the pointer. */
  readonly line: Box;
}

export interface PointerOptions {
  readonly marks: Marks;
  readonly index: PageIndex;
  /** Mentions of a passage, in order. */
  placedIn(passage: number): readonly Placed[];
  shadowRoots(): readonly ShadowRoot[];
}

/** The marked name at a point of the viewport, if the point is on its letters and nothing covers it. */
export function targetAt(event: PointerEvent, options: PointerOptions): PointerTarget | undefined {
  const element = elementsOn(event)[0];
  if (!element || !options.marks.hasMarks(element)) return undefined;
  const caret = caretAt(event.clientX, event.clientY, options.shadowRoots());
  const at = caret && options.index.passageAt(caret);
  const placed = at && options.placedIn(at.passage.id).find(({ mention }) => covers(mention, at.offset));
  const line = placed && lineAt(placed.range, event.clientX, event.clientY);
  return placed && line && { placed, line };
}

function covers({ start, end }: Mention, offset: number): boolean {
  return offset >= start && offset <= end;
}

interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
}

function caretAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): { node: Text; offset: number } | undefined {
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y, { shadowRoots });
  return caret && isText(caret.offsetNode) ? { node: caret.offsetNode, offset: caret.offset } : undefined;
}

/** The rectangle of the line of a range that holds a point. A caret is found beside text too, a rectangle is not. */
export function lineAt(range: StaticRange, x: number, y: number): Box | undefined {
  return linesOf(range).find(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}

/** The rectangles of a range, one a line or less. A live range is made for the measurement only. */
export function linesOf(range: StaticRange): Box[] {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return []; // The text was shortened since the page was read; the next reading drops the name.
  }
  return [...live.getClientRects()];
}
