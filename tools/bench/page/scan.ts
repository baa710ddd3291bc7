import names from 'virtual:names';
import { collectTree } from '../../../entrypoints/annotator/collect.js';
import type { PagePassage } from '../../../entrypoints/annotator/page-passage.js';
import { fold } from '../../../lib/fold.js';
import { createGazetteer } from '../../../lib/gazetteer.js';
import { aliasesFor } from '../../../lib/languages.js';
import { createLiteralScan } from '../../../lib/literal-scan.js';
import { unpackNames } from '../../../lib/names-unpack.js';
import { scanFolded } from '../../../lib/scan.js';
import { type Run, repeat } from './times.js';

/** Collecting and scanning without judging, and the bare walk over the same text nodes. */
export function createScan() {
  const unpacked = unpackNames(names);
  const gazetteer = createGazetteer(aliasesFor(unpacked, document.documentElement.lang));
  const scanLiterally = createLiteralScan(unpacked.foreign);
  const finds = ({ id, text }: PagePassage) => {
    const shown = { id, text: fold(text).text };
    return scanFolded(shown, gazetteer).length + scanLiterally(shown).length;
  };
  return {
    scan: (times: number) => repeat(times, () => inOneGo(() => collectAndScan(finds))),
    walk: (times: number) => repeat(times, () => inOneGo(bareWalk)),
  };
}

function inOneGo(work: () => number): Run {
  const start = performance.now();
  const count = work();
  const ms = performance.now() - start;
  return { ms, longest: ms, count };
}

function collectAndScan(finds: (passage: PagePassage) => number): number {
  let [id, found] = [0, 0];
  const collecting = collectTree(document.body, {
    plainText: false,
    nextId: () => ++id,
    onPassage: (passage) => {
      found += finds(passage);
    },
    onShadow: () => undefined,
    onUndefined: () => undefined,
  });
  while (!collecting.next().done);
  return found;
}

/** Every text node and the length of its text: what any reading of a page begins with. */
function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (walker.nextNode()) letters += (walker.currentNode as Text).data.length;
  return letters;
}
