import type { Frame, Page } from 'puppeteer-core';
import { readMarks } from '../../tools/browser/marks.js';

/** A corner of the viewport in which no fixture has a name. */
export const SHELTER = { x: 2, y: 2 };

/** Where a marked text is, in the viewport of the page that holds its frame. @throws Error where it is not marked */
export async function pointAt(
  frame: Page | Frame,
  text: string,
  nth = 0,
): Promise<{ page: Page; x: number; y: number }> {
  const marks = await readMarks(frame);
  const mark = marks.filter((one) => one.text === text)[nth];
  if (!mark) throw new Error(`"${text}" is not marked; marked are: ${marks.map((one) => one.text).join(', ')}`);
  const offset = 'mouse' in frame ? { x: 0, y: 0 } : await offsetOf(frame);
  return { page: 'mouse' in frame ? frame : frame.page(), x: mark.x + offset.x, y: mark.y + offset.y };
}

/** Where the viewport of a frame begins in that of the page. */
async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  const parent = frame.parentFrame();
  const element = await frame.frameElement();
  if (!parent || !element) return { x: 0, y: 0 };
  const { x, y } = await element.evaluate((one) => {
    const box = one.getBoundingClientRect();
    return { x: box.left + one.clientLeft, y: box.top + one.clientTop };
  });
  const outer = await offsetOf(parent);
  return { x: x + outer.x, y: y + outer.y };
}
