import type { NameFinder } from '../../lib/page-names.js';
import type { Steps } from '../../lib/steps.js';
import { type Collector, collectOwnLines, collectTree } from './collect.js';
import type { PageIndex } from './page-index.js';
import type { PagePassage } from './page-passage.js';
import type { ShadowRoots } from './shadow-roots.js';

export interface PassageReaderOptions {
  readonly plainText: boolean;
  readonly finder: NameFinder;
  readonly index: PageIndex;
  readonly shadows: ShadowRoots;
}

/** Collects passages and finds their names as they come, so that a slice ends between two and never after a thousand. */
export function createPassageReader({ plainText, finder, index, shadows }: PassageReaderOptions) {
  let lastId = 0;
  let waiting: PagePassage[] = [];
  /** What was read ahead of its turn, by container. */
  const ahead = new Map<Node, PagePassage[]>();
  const collector: Collector = {
    plainText,
    nextId: () => ++lastId,
    onPassage: (passage) => waiting.push(passage),
    onShadow: shadows.note,
    onUndefined: shadows.noteUndefined,
  };

  function* find(passage: PagePassage): Steps<void> {
    const before = ahead.get(passage.container);
    // Kept as it is: a reader may be at it while the rest of the page is read.
    if (before?.some((one) => isSame(one, passage))) return;
    if (before && ahead.delete(passage.container)) index.dropLinesOf(passage.container);
    const finds = yield* finder.find(passage);
    if (finds && index.get(passage.id) === undefined) index.add(passage, finds);
    if (finds) yield;
  }

  /** @returns whether the walk came to its end before `most` UTF-16 units were read */
  function* read(walk: Steps<void>, most = Number.POSITIVE_INFINITY, seen?: PagePassage[]): Steps<boolean> {
    let length = 0;
    for (;;) {
      const { done } = walk.next();
      const ready = waiting;
      if (ready.length > 0) waiting = [];
      for (const passage of ready) {
        length += passage.text.length;
        seen?.push(passage);
        yield* find(passage);
      }
      if (done) return true;
      if (length > most) return false;
      yield;
    }
  }

  return {
    readTree: (root: Element | ShadowRoot, most?: number) => read(collectTree(root, collector), most),
    readOwnLines: (container: Element | ShadowRoot) => read(collectOwnLines(container, collector)),
    /** Reads containers before the walk comes to them; what has changed by then is read again in its turn. */
    *readAhead(containers: Iterable<Element | ShadowRoot>): Steps<void> {
      ahead.clear();
      for (const container of containers) {
        const passages: PagePassage[] = [];
        yield* read(collectOwnLines(container, collector), undefined, passages);
        ahead.set(container, passages);
      }
    },
    /** Once the walk has come to everything: what is kept here could not leave the page. */
    forgetAhead: () => ahead.clear(),
  };
}

function isSame(a: PagePassage, b: PagePassage): boolean {
  return (
    a.text === b.text &&
    a.pieces.every(({ node, from }, at) => node === b.pieces[at]?.node && from === b.pieces[at].from)
  );
}
