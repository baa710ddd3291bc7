import type { NameFinder } from '../../lib/page-names.js';
import type { Steps } from '../../lib/steps.js';
import { unclobbered } from '../shared/nodes.js';
import { inSlices, type SliceLog } from '../shared/slices.js';
import { containersOnScreen, isLarge, laidOut } from './on-screen.js';
import type { PageIndex } from './page-index.js';
import { createPassageReader } from './passage-reader.js';
import { createShadowRoots } from './shadow-roots.js';
import { ancestors, holdsBlocks, withDescendants } from './subtree.js';
import { isInline, isSkipped, liesInSkipped } from './text-rules.js';
import type { Changes } from './watch.js';

/**
 * Most text read unasked, UTF-16 units: two long novels. Pages beyond it are data more often than prose; the popup says
 * that there is more and offers to read it.
 */
const MOST_UNASKED = 8 * 1024 * 1024;

export interface ReaderOptions {
  readonly page: Document;
  readonly finder: NameFinder;
  readonly index: PageIndex;
  readonly signal: AbortSignal;
  readonly log: SliceLog;
  /** An open shadow root was found: watch it. */
  onShadow(root: ShadowRoot): void;
  /** On a large page what is on screen was read, and the rest is still to come. */
  onScreenRead(): Promise<void>;
}

export interface Reader {
  /** Reads the whole page, on a large one what is on screen first. */
  readAll(): Promise<void>;
  /** Reads what changed. */
  readChanges(changes: Changes): Promise<void>;
  /** Reads shadow roots that were attached since, to elements read before. */
  readLateShadows(): Promise<boolean>;
  /** Lets the next readings go to the end, however long the page is. */
  liftLimit(): void;
  /** Whether the page is longer than was read. */
  isPartial(): boolean;
}

/** Turns the page's text into passages with names, in slices. */
export function createReader(options: ReaderOptions): Reader {
  const { page, finder, index, signal, log, onShadow, onScreenRead } = options;
  const plainText = page.contentType === 'text/plain';
  const shadows = createShadowRoots(onShadow);
  const passages = createPassageReader({ plainText, finder, index, shadows });
  let most = MOST_UNASKED;
  let partial = false;

  function* readPage(root: Element): Steps<void> {
    partial = !(yield* passages.readTree(root, most));
    yield* readShadows();
  }

  function* readShadows(): Steps<void> {
    for (let root = shadows.next(); root; root = shadows.next()) {
      index.dropLinesOf(root);
      yield* passages.readTree(root);
    }
  }

  function* readChanged({ lines, added }: Changes): Steps<void> {
    for (const container of lines) {
      index.dropLinesOf(container);
      if (unclobbered(container).isConnected && !liesInSkipped(container, plainText))
        yield* passages.readOwnLines(container);
    }
    for (const element of added) {
      if (isReadWithOthers(element, added) || liesInSkipped(element, plainText)) continue;
      for (const part of withDescendants(element)) {
        index.dropLinesOf(part);
        yield;
      }
      yield* passages.readTree(element);
    }
    yield* readShadows();
  }

  async function readAll(): Promise<void> {
    index.clear();
    shadows.forgetUndefined();
    const root = page.body ?? page.documentElement;
    if (!root || isSkipped(root, unclobbered(root).nodeName, plainText)) return;
    if (isLarge(page) && (await laidOut(page, signal))) {
      await inSlices(passages.readAhead(containersOnScreen(page, plainText)), signal, log);
      await onScreenRead();
    }
    await inSlices(readPage(root), signal, log);
    passages.forgetAhead();
  }

  return {
    readAll,
    async readChanges(changes) {
      if (changes.all) return readAll();
      if (changes.removed) index.dropDetached();
      await inSlices(readChanged(changes), signal, log);
    },
    async readLateShadows() {
      if (!shadows.noteLate()) return false;
      await inSlices(readShadows(), signal, log);
      return true;
    },
    liftLimit() {
      most = Number.POSITIVE_INFINITY;
    },
    isPartial: () => partial,
  };
}

/** Whether an added element has gone again, lies in another one, or belongs to the lines of its container. */
function isReadWithOthers(element: Element, added: ReadonlySet<Element>): boolean {
  if (!unclobbered(element).isConnected || [...ancestors(element)].some((up) => added.has(up))) return true;
  return isInline(element) && !holdsBlocks(element);
}
