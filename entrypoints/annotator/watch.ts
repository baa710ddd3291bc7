import { isElement } from '../shared/nodes.js';
import { pause } from '../shared/slices.js';
import { containerOf } from './text-rules.js';

/** Rest between two readings of what changed, ms. */
const REST_MS = 250;

/** After a reading, rest this many times as long as it took: a page that never stops changing costs 2 % of a core. */
const REST_FACTOR = 48;

/**
 * Most changes listened to between two readings. On a page that changes more, listening alone would cost more than
 * reading it anew as a whole.
 */
const MOST_CHANGES = 2_000;

const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What changed since the last look. `all` where too much did. */
export interface Changes {
  readonly all: boolean;
  /** Containers whose own lines changed. */
  readonly lines: ReadonlySet<Element | ShadowRoot>;
  /** Elements that came in with all they hold. */
  readonly added: ReadonlySet<Element>;
  /** Whether anything left the page. */
  readonly removed: boolean;
}

export interface Watch {
  /** Watches a document or shadow root as well. */
  observe(root: Node): void;
  /** Resolves with the next changes, or undefined when the signal ends. */
  next(): Promise<Changes | undefined>;
  /** Has the page read anew as a whole. */
  readAll(): void;
  /** Says how long the last reading took, ms. */
  took(ms: number): void;
}

/** One observer for the life of the annotator, gathering changes between readings. */
export function createWatch(signal: AbortSignal): Watch {
  /** Nodes whose own text or children changed. */
  let changed = new Set<Node>();
  let added = new Set<Element>();
  let removed = false;
  let all = false;
  let count = 0;
  let rest = REST_MS;
  let wake: (() => void) | undefined;
  const roots = new Set<Node>();
  const observer = new MutationObserver((records) => {
    count += records.length;
    if (count > MOST_CHANGES) stopListening();
    else for (const record of records) note(record);
    wake?.();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    wake?.();
  });

  function note(record: MutationRecord): void {
    changed.add(record.target);
    if (record.type === 'characterData') return;
    if (record.removedNodes.length > 0) removed = true;
    for (const node of record.addedNodes) if (isElement(node)) added.add(node);
  }

  function stopListening(): void {
    all = true;
    observer.disconnect();
  }

  /** Begins to listen before the page is read, so that nothing is lost in between. */
  function listenAgain(): void {
    for (const root of roots) {
      if (root.isConnected) observer.observe(root, WATCHED);
      else roots.delete(root);
    }
  }

  function take(): Changes {
    if (count > MOST_CHANGES) listenAgain();
    const lines = new Set([...changed].flatMap((node) => containerOf(node) ?? []));
    const changes = { all, lines, added, removed };
    [changed, added, removed, all, count] = [new Set(), new Set(), false, false, 0];
    return changes;
  }

  return {
    observe(root) {
      roots.add(root);
      observer.observe(root, WATCHED);
    },
    readAll() {
      all = true;
      wake?.();
    },
    took: (ms) => {
      rest = Math.max(REST_MS, ms * REST_FACTOR);
    },
    async next() {
      if (changed.size === 0 && added.size === 0 && !removed && !all && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = undefined;
      }
      await pause(rest, signal);
      if (signal.aborted) return undefined;
      return take();
    },
  };
}
