import type { Entry } from './page-index.js';
import type { PagePassage } from './page-passage.js';

/** Whether a passage begins before another. */
export function precedes(a: PagePassage, b: PagePassage): boolean {
  const [first, second] = [a.pieces[0], b.pieces[0]];
  if (!first || !second) return true;
  if (first.node === second.node) return first.from < second.from;
  return (first.node.compareDocumentPosition(second.node) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
}

/**
 * Puts new entries among those in order. A browser may walk all siblings between two nodes to compare them, so few are
 * compared: each new one with some of the old, by halving, and none where there is nothing to compare with.
 */
export function inPageOrder(ordered: readonly Entry[], fresh: Entry[], freshInOrder: boolean): Entry[] {
  if (!freshInOrder) fresh.sort((a, b) => (precedes(a.passage, b.passage) ? -1 : 1));
  if (ordered.length === 0) return fresh;
  const merged: Entry[] = [];
  let from = 0;
  for (const entry of fresh) {
    const place = placeFor(entry, ordered, from);
    for (const before of ordered.slice(from, place)) merged.push(before);
    merged.push(entry);
    from = place;
  }
  return merged.concat(ordered.slice(from));
}

function placeFor({ passage }: Entry, ordered: readonly Entry[], from: number): number {
  let [low, high] = [from, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ordered[middle];
    if (other && precedes(other.passage, passage)) low = middle + 1;
    else high = middle;
  }
  return low;
}
