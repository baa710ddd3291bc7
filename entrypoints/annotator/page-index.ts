import type { PassageFinds } from '../../lib/page-evidence.js';
import type { Mention } from '../../lib/types.js';
import { inPageOrder, precedes } from './page-order.js';
import { offsetOf, type PagePassage, type Place, placesOf } from './page-passage.js';
import { containerOf } from './text-rules.js';

/** A passage in which names were found. Others are not kept: most of a page names nothing. */
export interface Entry {
  readonly passage: PagePassage;
  readonly finds: PassageFinds;
  /** The places of its mentions, made when first asked for: a mark that stays keeps its range. */
  readonly ranges: Map<string, StaticRange>;
}

/** Every passage with names in it, found again by id and by container. */
export function createPageIndex() {
  const entries = new Map<number, Entry>();
  const byContainer = new WeakMap<Node, Set<number>>();
  /** Entries by their place, and those that came since; both may hold some that were dropped. */
  let ordered: Entry[] = [];
  let fresh: Entry[] = [];
  let freshInOrder = true;

  const isKept = (entry: Entry) => entries.get(entry.passage.id) === entry;
  const drop = (id: number) => {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    byContainer.get(entry.passage.container)?.delete(id);
  };
  return {
    add(passage: PagePassage, finds: PassageFinds): void {
      const entry = { passage, finds, ranges: new Map() };
      entries.set(passage.id, entry);
      const ids = byContainer.get(passage.container) ?? new Set();
      byContainer.set(passage.container, ids.add(passage.id));
      const last = fresh.at(-1);
      if (last && !precedes(last.passage, passage)) freshInOrder = false;
      fresh.push(entry);
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
      [ordered, fresh, freshInOrder] = [[], [], true];
    },
    get: (id: number) => entries.get(id),
    size: () => entries.size,
    /** All entries in the order of the page. */
    inPageOrder(): readonly Entry[] {
      ordered = inPageOrder(ordered.filter(isKept), fresh.filter(isKept), freshInOrder);
      [fresh, freshInOrder] = [[], true];
      return ordered;
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

/** Where a mention stands in the page: what a mark covers and what scrolls into view. */
export function rangeOf(mention: Mention, index: PageIndex): StaticRange | undefined {
  const entry = index.get(mention.passage);
  if (!entry) return undefined;
  const key = `${mention.start}-${mention.end}`;
  const known = entry.ranges.get(key) ?? makeRange(mention, entry.passage);
  if (!known?.startContainer.isConnected || !known.endContainer.isConnected) return undefined;
  entry.ranges.set(key, known);
  return known;
}

function makeRange(mention: Mention, passage: PagePassage): StaticRange | undefined {
  const places = placesOf(passage, mention);
  return (
    places &&
    new StaticRange({
      startContainer: places.start.node,
      startOffset: places.start.offset,
      endContainer: places.end.node,
      endOffset: places.end.offset,
    })
  );
}
