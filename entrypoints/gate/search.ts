import { findAnchor } from '../../lib/anchors.js';
import type { Steps } from '../../lib/steps.js';
import { isElement, isShadowRoot, isText } from '../shared/nodes.js';
import { inSlices, pause } from '../shared/slices.js';

/** Most text read at once, UTF-16 units: copying more out of a huge node takes longer than a frame. */
const READ = 64 * 1024;

/** How much of a read is read again with the next, so that no anchor is cut in two: longer than any anchor. */
const OVERLAP = 100;

/** Stands between the texts of two nodes, which may be two cells of a table; a name may span it like any blank. */
const SEPARATOR = '\n';

/** Nodes walked between two looks at the clock. */
const NODES_PER_STEP = 200;

/** Time between two looks at what changed, ms. A page that changes all the time is read once in it. */
const CHANGES_MS = 500;

/** Most changed places kept between two looks; beyond it the whole page is read. */
const MAX_CHANGES = 500;

/** Elements whose text is not the page's prose, in HTML and XHTML. */
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA OPTION script style noscript textarea option'.split(' '));

/** Looks for an anchor in a page, pausing often; light text first, then open shadow roots. */
export function* searchPage(page: Document, pattern: RegExp): Steps<boolean> {
  return page.documentElement ? yield* searchTree(page.documentElement, pattern) : false;
}

/** Without a filter of the walker's: the browser would call into the script for every node of the page. */
function* searchTree(root: Node, pattern: RegExp): Steps<boolean> {
  const shadows: ShadowRoot[] = [];
  const reader = createReader(pattern);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    count += 1;
    if (count % NODES_PER_STEP === 0) yield;
    if (isText(node)) {
      if (SKIPPED.has(node.parentNode?.nodeName ?? '')) continue;
      if (node.length > READ ? yield* reader.readLong(node) : reader.read(node.data)) return true;
    } else if (isElement(node)) {
      const { shadowRoot } = node;
      // In Chromium a form may answer with a field of its own, which may lie around the form.
      if (shadowRoot && isShadowRoot(shadowRoot)) shadows.push(shadowRoot);
    }
  }
  if (reader.end()) return true;
  for (const shadow of shadows) {
    yield;
    if (yield* searchTree(shadow, pattern)) return true;
  }
  return false;
}

/** Gathers text nodes into reads of a fair size: one search over 64 KB is quicker than a thousand over 64 letters. */
function createReader(pattern: RegExp) {
  let gathered = '';
  const search = () => {
    const hit = findAnchor(pattern, gathered) !== undefined;
    gathered = gathered.slice(-OVERLAP);
    return hit;
  };
  return {
    /** @returns whether there is an anchor in what was read so far */
    read(data: string): boolean {
      gathered += SEPARATOR + data;
      return gathered.length >= READ && search();
    },
    *readLong(node: Text): Steps<boolean> {
      gathered += SEPARATOR;
      for (let at = 0; at < node.length; at += READ) {
        gathered += node.substringData(at, READ);
        if (search()) return true;
        yield;
      }
      return false;
    },
    end: search,
  };
}

/** Watches a page without an anchor until one appears. @returns false when the signal ended the watch */
export async function searchChanges(page: Document, pattern: RegExp, signal: AbortSignal): Promise<boolean> {
  const changed = new Set<Node>();
  let wake: (() => void) | undefined;
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (changed.size > MAX_CHANGES) break;
      if (type === 'characterData') changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
    wake?.();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => wake?.(), { once: true });
  try {
    while (!signal.aborted) {
      if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      await pause(CHANGES_MS, signal);
      const nodes = changed.size > MAX_CHANGES ? [page.documentElement] : [...changed];
      changed.clear();
      if (await inSlices(searchNodes(nodes, pattern), signal)) return true;
    }
    return false;
  } finally {
    observer.disconnect();
  }
}

function* searchNodes(nodes: readonly (Node | null)[], pattern: RegExp): Steps<boolean> {
  for (const node of nodes) {
    if (!node?.isConnected || SKIPPED.has(node.nodeName) || SKIPPED.has(node.parentNode?.nodeName ?? '')) continue;
    if (yield* searchTree(node, pattern)) return true;
    yield;
  }
  return false;
}
