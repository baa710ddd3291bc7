import type { Guideline, SpendingPicture } from '../../lib/picture-model.js';
import { EDGE, rounded, scaleOf, WIDTH } from './scale.js';

/** Measures of the chart, pixels from its top: the title's line, the curve, the years, the line that names the edition. */
export const CHART = { title: 10, top: 30, bottom: 82, axis: 96, source: 111, height: 114 };

/** How far over or under its dashed line a label's figures stand, pixels. */
const ABOVE = -3.5;
const BELOW = 11;

/** A label is about as wide as so many years of the curve, and as high as so many pixels. */
const LABEL_YEARS = 4;
const LABEL_HEIGHT = 9;

export interface PlacedGuideline extends Guideline {
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

/** One stretch of the curve in one manner of drawing. */
export interface Stretch {
  readonly path: string;
  readonly later: boolean;
  readonly estimate: boolean;
}

export interface ChartLayout {
  readonly stretches: readonly Stretch[];
  readonly guidelines: readonly PlacedGuideline[];
  readonly page: { readonly x: number; readonly y: number; readonly share: number };
  readonly lastYear: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function chartLayout(picture: SpendingPicture): ChartLayout {
  const { firstYear, shares, pageYear, guidelines } = picture;
  const lastYear = firstYear + shares.length - 1;
  const highest = Math.max(...shares, ...guidelines.map(({ share }) => share));
  const xOf = scaleOf(firstYear, lastYear, EDGE, WIDTH - EDGE);
  const yOf = scaleOf(0, highest, CHART.bottom, CHART.top);
  const points = shares.map((share, index) => ({ x: xOf(firstYear + index), y: yOf(share) }));
  const share = shares[pageYear - firstYear] ?? 0;
  return {
    stretches: stretchesOf(points, picture),
    guidelines: guidelines.map((guideline) => placed(guideline, yOf, points)),
    page: { x: xOf(pageYear), y: yOf(share), share },
    lastYear,
  };
}

/** Cuts the curve where it passes the page's year and where estimates begin. */
function stretchesOf(points: readonly Point[], { firstYear, pageYear, estimatesFrom }: SpendingPicture): Stretch[] {
  const stretches: Stretch[] = [];
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const year = firstYear + index + 1;
    const [later, estimate] = [year > pageYear, year >= estimatesFrom];
    const last = stretches.at(-1);
    if (last?.later === later && last.estimate === estimate) {
      stretches[stretches.length - 1] = { ...last, path: `${last.path} ${to.x} ${to.y}` };
    } else {
      stretches.push({ path: `M${from.x} ${from.y} ${to.x} ${to.y}`, later, estimate });
    }
  });
  return stretches;
}

/** Puts the label at the end, and on the side of the dashed line, where the curve leaves it most room. */
function placed(guideline: Guideline, yOf: (share: number) => number, points: readonly Point[]): PlacedGuideline {
  const y = yOf(guideline.share);
  const atLeft = points.slice(0, LABEL_YEARS);
  const atRight = points.slice(-LABEL_YEARS);
  const places = [
    { labelX: 0, anchor: 'start' as const, labelY: y + ABOVE, room: roomAt(y + ABOVE, atLeft) },
    { labelX: WIDTH, anchor: 'end' as const, labelY: y + ABOVE, room: roomAt(y + ABOVE, atRight) },
    { labelX: 0, anchor: 'start' as const, labelY: y + BELOW, room: roomAt(y + BELOW, atLeft) },
    { labelX: WIDTH, anchor: 'end' as const, labelY: y + BELOW, room: roomAt(y + BELOW, atRight) },
  ];
  const best = places.reduce((one, other) => (other.room > one.room ? other : one));
  return { ...guideline, y, labelX: best.labelX, labelY: rounded(best.labelY), anchor: best.anchor };
}

/** How near the curve comes to a label standing at `labelY`; above a full label's height more room is no better. */
function roomAt(labelY: number, points: readonly Point[]): number {
  const middle = labelY - LABEL_HEIGHT / 2;
  return Math.min(LABEL_HEIGHT, ...points.map(({ y }) => Math.abs(y - middle)));
}
