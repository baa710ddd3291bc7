import type { Span } from './types.js';

/** Text looked at on either side of a name, UTF-16 units: about a long sentence. */
const REACH = 160;

/** Longest window; the parser is linear, but one slice of work must stay short. */
const MAX_WINDOW = 600;

/** A word further than this from a name is in no window with it, UTF-16 units. */
export const WINDOW_REACH = MAX_WINDOW + REACH;

/** The stretches of a text around the given spans, cut at blanks, overlapping ones joined. Spans come in order. */
export function windowsAround(text: string, spans: readonly Span[]): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const span of spans) {
    const start = blankBefore(text, span.start - REACH);
    const end = blankAfter(text, span.end + REACH);
    const last = windows.at(-1);
    if (last && start <= last.end && end - last.start <= MAX_WINDOW) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

/** Looks no further than half the reach: a text without blanks is cut where it is. */
function blankBefore(text: string, place: number): number {
  if (place <= 0) return 0;
  const blank = text.slice(place, place + REACH / 2).indexOf(' ');
  return blank < 0 ? place : place + blank + 1;
}

function blankAfter(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const from = place - REACH / 2;
  const blank = text.slice(from, place).lastIndexOf(' ');
  return blank < 0 ? place : from + blank;
}
