import type { PassageFinds } from '../../lib/page-evidence.js';
import type { Mention, Reason } from '../../lib/types.js';
import type { Placed } from './marks.js';
import { inPageOrder, precedes } from './page-order.js';
import { offsetOf, type PagePassage, type Place, placesOf } from './page-passage.js';
import { containerOf } from './text-rules.js';

/** A passage in which names were found. Others are not kept: most of a page names nothing. */
export interface Entry {
  readonly passage: PagePassage;
  readonly finds: PassageFinds;
  /** Its mentions with their places, by place: what stays the same through a reading stays the same thing. */
  readonly placed: Map<string, Placed>;
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
      const entry = { passage, finds, placed: new Map() };
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

/** A mention with its place in the page, the same as before where nothing about it has changed. */
export function placedIn({ passage, placed }: Entry, mention: Mention): Placed | undefined {
  const key = `${mention.start}-${mention.end}`;
  const known = placed.get(key);
  const range = known?.range ?? rangeOf(passage, mention);
  if (!range?.startContainer.isConnected || !range.endContainer.isConnected) return undefined;
  if (known && says(known.mention, mention)) return known;
  const one = { mention, range };
  placed.set(key, one);
  return one;
}

/** Whether two mentions in one place say the same. */
function says(a: Mention, b: Mention): boolean {
  return a.entity === b.entity && a.score === b.score && sameReason(a.why, b.why);
}

function sameReason(a: Reason, b: Reason): boolean {
  return a.code === b.code && ('by' in a ? a.by : '') === ('by' in b ? b.by : '');
}

function rangeOf(passage: PagePassage, mention: Mention): StaticRange | undefined {
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
