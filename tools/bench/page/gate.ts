import anchors from 'virtual:anchors';
import { searchPage } from '../../../entrypoints/gate/search.js';
import { inSlices, type SliceLog } from '../../../entrypoints/shared/slices.js';
import { type Run, repeat } from './times.js';

/** Elements whose text the gate passes over; the reading it is compared with does too. */
const SKIPPED = /^(?:script|style|noscript|template|textarea|select)$/i;

/** Nodes read between two looks at the clock, as many as the gate walks. */
const NODES_PER_STEP = 200;

/** Letters read between two looks at the clock, UTF-16 units, as many as the gate searches at once. */
const LETTERS_PER_STEP = 64 * 1024;

/** The gate's search of the page, and the least that any search must do: read each letter once. */
export function createGate() {
  return {
    gate: (times: number) => repeat(times, () => inRun(searchPage(document, new RegExp(anchors, 'g')))),
    reading: (times: number) => repeat(times, () => inRun(readOnce())),
  };
}

async function inRun(work: Generator<void, boolean | number>): Promise<Run> {
  const log: SliceLog = { total: 0, longest: 0 };
  const count = await inSlices(work, new AbortController().signal, log);
  return { ms: log.total, longest: log.longest, count: Number(count) };
}

/** Reads every letter of the page's text. The sum keeps the compiler from leaving the reading out. */
function* readOnce(): Generator<void, number> {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let [checksum, nodes, letters] = [0, 0, 0];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    nodes += 1;
    if (nodes % NODES_PER_STEP === 0) yield;
    if (!(node instanceof Text) || SKIPPED.test(node.parentNode?.nodeName ?? '')) continue;
    const { data } = node;
    for (let index = 0; index < data.length; index += 1) checksum = (checksum + data.charCodeAt(index)) | 0;
    letters += data.length;
    if (letters >= LETTERS_PER_STEP) {
      letters = 0;
      yield;
    }
  }
  return checksum;
}
