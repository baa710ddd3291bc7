import type { PassageFinds } from '../../lib/page-evidence.js';
import type { Mention } from '../../lib/types.js';
import { offsetOf, type PagePassage, type Place, placesOf } from './page-passage.js';
import { containerOf } from './text-rules.js';

/** A passage in which names were found. Others are not kept: most of a page names nothing. */
export interface Entry {
  readonly passage: PagePassage;
  readonly finds: PassageFinds;
}

/** Every passage with names in it, found again by id and by container. */
export function createPageIndex() {
  const entries = new Map<number, Entry>();
  const byContainer = new WeakMap<Node, Set<number>>();
  let inOrder = true;

  const drop = (id: number) => {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    byContainer.get(entry.passage.container)?.delete(id);
  };
  return {
    add(entry: Entry): void {
      const { id, container } = entry.passage;
      entries.set(id, entry);
      const ids = byContainer.get(container) ?? new Set();
      byContainer.set(container, ids.add(id));
      inOrder = false;
    },
    /** Forgets the lines of a container. */
    dropLinesOf(container: Node): void {
      for (const id of [...(byContainer.get(container) ?? [])]) drop(id);
    },
    /** Forgets passages that have left the page. */
    dropDetached(): void {
      for (const [id, { passage }] of entries) if (passage.pieces.some(({ node }) => !node.isConnected)) drop(id);
    },
    clear(): void {
      entries.clear();
    },
    get: (id: number) => entries.get(id),
    size: () => entries.size,
    /** All entries in the order of the page. */
    inPageOrder(): Entry[] {
      const list = [...entries.values()];
      if (inOrder) return list;
      list.sort((a, b) => comparePlaces(a.passage, b.passage));
      entries.clear();
      for (const entry of list) entries.set(entry.passage.id, entry);
      inOrder = true;
      return list;
    },
    /** The passage that holds a place of the page, with the place's offset in it. */
    passageAt(place: Place): { passage: PagePassage; offset: number } | undefined {
      const container = containerOf(place.node);
      for (const id of (container && byContainer.get(container)) ?? []) {
        const passage = entries.get(id)?.passage;
        const offset = passage && offsetOf(passage, place);
        if (passage && offset !== undefined) return { passage, offset };
      }
      return undefined;
    },
  };
}

export type PageIndex = ReturnType<typeof createPageIndex>;

function comparePlaces(a: PagePassage, b: PagePassage): number {
  const [first, second] = [a.pieces[0], b.pieces[0]];
  if (!first || !second) return 0;
  if (first.node === second.node) return first.from - second.from;
  return first.node.compareDocumentPosition(second.node) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** Where a mention stands in the page: what a mark covers and what scrolls into view. */
export function rangeOf(mention: Mention, index: PageIndex): StaticRange | undefined {
  const passage = index.get(mention.passage)?.passage;
  const places = passage && placesOf(passage, mention);
  if (!places?.start.node.isConnected || !places.end.node.isConnected) return undefined;
  return new StaticRange({
    startContainer: places.start.node,
    startOffset: places.start.offset,
    endContainer: places.end.node,
    endOffset: places.end.offset,
  });
}
