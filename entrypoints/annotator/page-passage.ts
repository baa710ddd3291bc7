import type { Passage, Span } from '../../lib/types.js';

/** A stretch of a text node that is part of a passage. Offsets in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** Where the piece begins in the node's text. */
  readonly from: number;
  /** Where it begins in the passage. */
  readonly start: number;
  readonly length: number;
}

/** A passage of the page with the way back to the text nodes it came from. */
export interface PagePassage extends Passage {
  readonly container: Element | ShadowRoot;
  readonly pieces: readonly Piece[];
}

/** A place in a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Where in the page a span of a passage begins and ends. */
export function placesOf({ pieces }: PagePassage, { start, end }: Span): { start: Place; end: Place } | undefined {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last) return undefined;
  return {
    start: { node: first.node, offset: first.from + start - first.start },
    end: { node: last.node, offset: last.from + end - last.start },
  };
}

/** The offset in the passage of a place in the page, or undefined where the place is not part of it. */
export function offsetOf({ pieces }: PagePassage, { node, offset }: Place): number | undefined {
  const piece = pieces.find(
    (candidate) => candidate.node === node && offset >= candidate.from && offset <= candidate.from + candidate.length,
  );
  return piece && piece.start + offset - piece.from;
}

/** The piece that holds an offset, by halving: a passage of a long article has hundreds. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece && offset >= piece.start && offset < piece.start + piece.length ? piece : undefined;
}
