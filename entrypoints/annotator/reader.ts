import type { NameFinder } from '../../lib/page-names.js';
import type { Found } from '../../lib/scan.js';
import { inSlices, type SliceLog } from '../shared/slices.js';
import { type Collector, collectOwnLines, collectTree } from './collect.js';
import type { PageIndex } from './page-index.js';
import { type PagePassage, placesOf } from './page-passage.js';
import { isInline, isSkipped, liesInSkipped } from './text-rules.js';
import { isRendered } from './visibility.js';
import type { Changes } from './watch.js';

export interface ReaderOptions {
  readonly page: Document;
  readonly finder: NameFinder;
  readonly index: PageIndex;
  readonly signal: AbortSignal;
  readonly log: SliceLog;
  /** An open shadow root was found: watch it. */
  onShadow(root: ShadowRoot): void;
}

export interface Reader {
  /** Reads the whole page. */
  readAll(): Promise<void>;
  /** Reads what changed. */
  readChanges(changes: Changes): Promise<void>;
  /** Reads shadow roots that were attached since, to elements read before. */
  readLateShadows(): Promise<boolean>;
}

/** Turns the page's text into passages with names, in slices. */
export function createReader({ page, finder, index, signal, log, onShadow }: ReaderOptions): Reader {
  const plainText = page.contentType === 'text/plain';
  const shadows: ShadowRoot[] = [];
  const seen = new WeakSet<ShadowRoot>();
  let undefinedElements: WeakRef<Element>[] = [];
  let lastId = 0;
  let waiting: PagePassage[] = [];
  const collector: Collector = {
    plainText,
    nextId: () => ++lastId,
    onPassage: (passage) => waiting.push(passage),
    onShadow: (root) => {
      shadows.push(root);
      if (!seen.has(root)) onShadow(root);
      seen.add(root);
    },
    onUndefined: (element) => undefinedElements.push(new WeakRef(element)),
  };

  /** Finds names as passages come, so that a slice ends between two passages and never after a thousand. */
  function* find(collecting: Generator<void, void>): Generator<void, void> {
    for (;;) {
      const step = collecting.next();
      const ready = waiting;
      if (ready.length > 0) waiting = [];
      for (const passage of ready) {
        const finds = finder.find(passage);
        if (finds && index.get(passage.id) === undefined) index.add({ passage, finds });
        if (finds) yield;
      }
      if (step.done) return;
      yield;
    }
  }

  function* findInShadows(): Generator<void, void> {
    for (let root = shadows.pop(); root; root = shadows.pop()) {
      index.dropLinesOf(root);
      yield* find(collectTree(root, collector));
    }
  }

  function* readTree(root: Element): Generator<void, void> {
    yield* find(collectTree(root, collector));
    yield* findInShadows();
  }

  function* readChanged({ lines, added }: Changes): Generator<void, void> {
    for (const container of lines) {
      index.dropLinesOf(container);
      if (container.isConnected && !liesInSkipped(container, plainText))
        yield* find(collectOwnLines(container, collector));
    }
    for (const element of added) {
      if (!element.isConnected || [...ancestors(element)].some((up) => added.has(up))) continue;
      if (liesInSkipped(element, plainText)) continue;
      if (isInline(element) && !holdsBlocks(element)) continue;
      for (const part of withDescendants(element)) index.dropLinesOf(part);
      yield* find(collectTree(element, collector));
    }
    yield* findInShadows();
  }

  return {
    async readAll() {
      index.clear();
      undefinedElements = [];
      const root = page.body ?? page.documentElement;
      if (root && !isSkipped(root, plainText)) await inSlices(readTree(root), signal, log);
    },
    async readChanges(changes) {
      if (changes.all) return this.readAll();
      if (changes.removed) index.dropDetached();
      await inSlices(readChanged(changes), signal, log);
    },
    async readLateShadows() {
      const late = undefinedElements
        .flatMap((reference) => reference.deref()?.shadowRoot ?? [])
        .filter((root) => !seen.has(root));
      if (late.length === 0) return false;
      for (const root of late) collector.onShadow(root);
      await inSlices(findInShadows(), signal, log);
      return true;
    },
  };
}

/** The candidates of a passage whose text is rendered now. */
export function renderedFinds(found: readonly Found[], passage: PagePassage, cache: Map<Element, boolean>): Found[] {
  return found.filter((candidate) => {
    const parent = placesOf(passage, candidate)?.start.node.parentElement;
    if (!parent) return true;
    const known = cache.get(parent) ?? isRendered(parent);
    cache.set(parent, known);
    return known;
  });
}

/** A passage is read with its container, unless an inline element holds blocks of its own. */
function holdsBlocks(element: Element): boolean {
  return [...element.children].some((child) => !isInline(child) || holdsBlocks(child));
}

function* ancestors(element: Element): Generator<Element> {
  for (let up = element.parentElement; up; up = up.parentElement) yield up;
}

function* withDescendants(element: Element): Generator<Element> {
  yield element;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) if (walker.currentNode instanceof Element) yield walker.currentNode;
}
