import type { IsoDay } from '../../lib/types.js';

/** Width of a picture: what the card leaves between its margins, pixels. */
export const WIDTH = 332;

/** Room for a mark at the very edge, pixels. */
export const EDGE = 4;

/** How far apart two years under an axis have to be, so that both can be read, pixels. */
const YEAR_ROOM = 48;

/** Half the width of a year, pixels. */
const HALF_YEAR = 14;

/** Maps the stretch from `low` to `high` evenly onto the one from `start` to `end`. */
export function scaleOf(low: number, high: number, start: number, end: number): (value: number) => number {
  const span = high - low || 1;
  return (value) => rounded(start + ((value - low) / span) * (end - start));
}

/** Tenths of a pixel are as fine as anybody sees, and keep the markup short. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

export interface AxisYear {
  readonly year: number;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it is the page's year. */
  readonly page: boolean;
}

/** The years under an axis: the first, the page's and the last; the page's wins where they would touch. */
export function axisYears(first: number, last: number, page: { year: number; x: number }): AxisYear[] {
  const middle = anchored(page.x);
  const ends: AxisYear[] = [
    { year: first, x: 0, anchor: 'start', page: false },
    { year: last, x: WIDTH, anchor: 'end', page: false },
  ];
  return [...ends.filter(({ x }) => Math.abs(x - middle.x) > YEAR_ROOM), { year: page.year, ...middle, page: true }];
}

/** A label stays inside the picture where its mark is near the edge. */
function anchored(x: number): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (x < HALF_YEAR) return { x: 0, anchor: 'start' };
  if (x > WIDTH - HALF_YEAR) return { x: WIDTH, anchor: 'end' };
  return { x, anchor: 'middle' };
}
