import type { Frame, Page } from 'puppeteer-core';

/** Every registry the extension marks names in. */
export const HIGHLIGHTS = ['backgrounder', 'backgrounder-likely'];

/** A mark as it stands in the viewport of its frame, CSS pixels. */
export interface Mark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The marks of a frame in the order of the text, with the middle of their first line. Only those near the screen are registered. */
export function readMarks(frame: Page | Frame): Promise<Mark[]> {
  return frame.evaluate((names) => {
    const found: { text: string; x: number; y: number; range: Range }[] = [];
    for (const name of names) {
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
        if (!startContainer.isConnected || !endContainer.isConnected) continue;
        // A page may have shortened the text a moment ago: there is nothing to see then either.
        if (startOffset > (startContainer.nodeValue?.length ?? 0)) continue;
        if (endOffset > (endContainer.nodeValue?.length ?? 0)) continue;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const [line] = range.getClientRects();
        const x = line ? line.left + line.width / 2 : -1;
        found.push({ text: range.toString(), x, y: line ? line.top + line.height / 2 : -1, range });
      }
    }
    found.sort((a, b) =>
      a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
        ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
        : 0,
    );
    return found.map(({ text, x, y }) => ({ text, x, y }));
  }, HIGHLIGHTS);
}
