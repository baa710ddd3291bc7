import { isElement } from '../shared/nodes.js';
import { pause } from '../shared/slices.js';
import { containerOf } from './text-rules.js';

/** Rest between two readings of what changed, ms. */
const REST_MS = 250;

/** After a reading, rest this many times as long as it took: a page that never stops changing costs 2 % of a core. */
const REST_FACTOR = 48;

/** Most changed places kept; beyond it the page is read anew as a whole. */
const MAX_DIRTY = 2_000;

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
  let rest = REST_MS;
  let wake: (() => void) | undefined;
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record);
    wake?.();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    wake?.();
  });

  /** Called for each of ten thousand changes a second: no more than must be is asked of a record. */
  function note(record: MutationRecord): void {
    const full = changed.size + added.size > MAX_DIRTY;
    if (!full) changed.add(record.target);
    if (record.type === 'characterData') return;
    if (record.removedNodes.length > 0) removed = true;
    if (!full) for (const node of record.addedNodes) if (isElement(node)) added.add(node);
  }

  function take(): Changes {
    const changes = {
      all: all || changed.size + added.size > MAX_DIRTY,
      lines: new Set([...changed].flatMap((node) => containerOf(node) ?? [])),
      added,
      removed,
    };
    [changed, added, removed, all] = [new Set(), new Set(), false, false];
    return changes;
  }

  return {
    observe: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
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
