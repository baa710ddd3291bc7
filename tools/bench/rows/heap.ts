import { setTimeout as wait } from 'node:timers/promises';
import { chromiumView } from '../chromium-view.js';
import { inMb, median } from '../figures.js';
import type { Lab, Variant } from '../lab.js';
import { pageWith, stillPage } from '../pages.js';
import type { Row } from '../row.js';
import { marksOn } from '../settle.js';
import { createWriter } from '../writer.js';

/** A long article. */
const PARAGRAPHS = 300;

const PAGES = { annotated: 'heap-names.html', gated: 'heap-plain.html' } as const;

const ROUNDS = 3;

/** The gate waits up to 2 s for an idle moment. */
const SETTLED_MS = 2_500;

const MOST = { annotated: 4 * 2 ** 20, gated: 0.3 * 2 ** 20 };

/** Memory of scripts that the extension adds to a tab. */
export const heap: Row = {
  id: 'heap',
  title: 'script memory added to a tab that is annotated / only looked at by the gate',
  goal: '<= 4 MB / <= 0.3 MB',
  async measure(lab) {
    if (lab.browser === 'firefox')
      return { notMeasured: 'Firefox tells the memory of one page to nobody outside, and that of a process is noise' };
    lab.add(PAGES.annotated, stillPage(pageWith(createWriter(8).paragraphs(PARAGRAPHS, lab.names))));
    lab.add(PAGES.gated, stillPage(pageWith(createWriter(8).paragraphs(PARAGRAPHS))));
    const annotated = await added(lab, 'annotated');
    const gated = await added(lab, 'gated');
    return {
      ours: `${inMb(annotated.ours)} / ${inMb(gated.ours)}`,
      against: `${inMb(annotated.bare)} / ${inMb(gated.bare)}`,
      figure: `${inMb(annotated.ours - annotated.bare)} / ${inMb(gated.ours - gated.bare)}`,
      met: annotated.ours - annotated.bare <= MOST.annotated && gated.ours - gated.bare <= MOST.gated,
      notes: [
        `after a collection, ${ROUNDS} tabs each, p50; a page of ${PARAGRAPHS} paragraphs, with a name in each or none`,
        `an empty content script, which the browser gives a world of its own too, adds ${inMb(gated.empty - gated.bare)}`,
      ],
      raw: { annotated, gated },
    };
  },
};

/** Script memory with the extension, with an empty one and without, bytes. */
async function added(lab: Lab, page: keyof typeof PAGES): Promise<Record<Variant, number>> {
  const sizes = { ours: [] as number[], empty: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const variant of ['bare', 'empty', 'ours'] as const)
      sizes[variant].push(await heapOf(lab, variant, PAGES[page], page === 'annotated'));
  }
  return { ours: median(sizes.ours), empty: median(sizes.empty), bare: median(sizes.bare) };
}

async function heapOf(lab: Lab, variant: Variant, path: string, named: boolean): Promise<number> {
  const page = await (await lab.station(variant)).visit(lab.server.url(path));
  if (variant === 'ours' && named) await marksOn(page);
  await wait(SETTLED_MS);
  const size = await (await chromiumView(page)).heap();
  await page.close();
  return size;
}
