import type { Placed } from './marks.js';
import { linesOf } from './pointer.js';

/** The way through a frame's names by key: the first mention of each, in the order of the page. */
export function stopsOf(placed: readonly Placed[]): Placed[] {
  const first = new Map<string, Placed>();
  for (const one of placed) {
    const { id } = one.mention.entity;
    if (!first.has(id)) first.set(id, one);
  }
  return [...first.values()];
}

/** The first stop that does not lie above what is on screen; their number where all do. */
export function stopAhead(stops: readonly Placed[]): number {
  const at = stops.findIndex(({ range }) => (linesOf(range)[0]?.bottom ?? 0) > 0);
  return at === -1 ? stops.length : at;
}
