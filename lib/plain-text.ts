import type { Passage } from './types.js';

/** A shorter line is not full: what follows it is another paragraph, heading or list entry. */
const FULL_LINE = 50;

/**
 * Splits plain text into passages at blank lines, and at line ends that are not mere wrapping.
 * Every passage keeps its place: its text is the text from `start` on.
 */
export function passagesOf(text: string): (Passage & { readonly start: number })[] {
  const passages: (Passage & { start: number })[] = [];
  let start = 0;
  const cut = (end: number, next: number) => {
    if (/\S/.test(text.slice(start, end))) passages.push({ id: passages.length, text: text.slice(start, end), start });
    start = next;
  };
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', lineStart)) {
    const line = text.slice(lineStart, end).trim();
    if (line.length < FULL_LINE || /[.!?:;…]["'”’)]?$/.test(line)) cut(end, end + 1);
    lineStart = end + 1;
  }
  cut(text.length, text.length);
  return passages;
}
