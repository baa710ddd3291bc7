/** The way through the names of a page by keyboard: each name is visited once, at its first mention, frame by frame. */

/** How many names one frame has and where it stands. */
export interface FrameStops {
  readonly frameId: number;
  /** Different names in the frame. */
  readonly stops: number;
  /** The stop whose card is open, counted from 0; null where none is. */
  readonly stop: number | null;
  /** The first stop that is not above what is on screen; equal to `stops` where all are. */
  readonly ahead: number;
}

export type Direction = 'next' | 'previous';

export interface Stop {
  readonly frameId: number;
  readonly stop: number;
  /** Which of all the page's names this is, counted from 1. */
  readonly position: number;
  readonly total: number;
}

/**
 * The stop after, or before, the one that is open. Where none is, the first one the reader can see or has still ahead, or
 * the last one above it; the tour is a round. Undefined where the page has no names.
 */
export function nextStop(frames: readonly FrameStops[], direction: Direction): Stop | undefined {
  const inOrder = frames.filter(({ stops }) => stops > 0).sort((a, b) => a.frameId - b.frameId);
  const all = inOrder.flatMap(({ frameId, stops }) => Array.from({ length: stops }, (_, stop) => ({ frameId, stop })));
  const total = all.length;
  if (total === 0) return undefined;
  const at = startOf(inOrder, all, direction);
  const index = (at + total) % total;
  const found = all[index];
  return found && { ...found, position: index + 1, total };
}

function startOf(
  frames: readonly FrameStops[],
  all: readonly { frameId: number; stop: number }[],
  to: Direction,
): number {
  const step = to === 'next' ? 1 : -1;
  const open = frames.find(({ stop }) => stop !== null);
  if (open) return all.findIndex((one) => one.frameId === open.frameId && one.stop === open.stop) + step;
  const [top] = frames;
  const ahead = all.findIndex((one) => one.frameId === top?.frameId && one.stop === top.ahead);
  const next = ahead === -1 ? (top?.stops ?? 0) : ahead;
  return to === 'next' ? next : next - 1;
}
