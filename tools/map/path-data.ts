import type { Position } from 'geojson';
import { distanceToLine } from './simplify.js';

/**
 * One ring as a closed path in whole units, each step relative to the last; empty where nothing of it is left. Borders
 * are rounded alike on both sides, so neighbours still meet.
 */
export function ringPath(ring: readonly Position[], smallestArea: number): string {
  const points = withoutRepeats(ring.map(([x = 0, y = 0]): Position => [Math.round(x), Math.round(y)]));
  if (points.length < 3 || Math.abs(area(points)) < smallestArea) return '';
  const [first, ...rest] = straightened(points);
  if (!first || rest.length < 2) return '';
  let [x = 0, y = 0] = first;
  let path = `M${pair(x, y)}l`;
  rest.forEach(([nextX = 0, nextY = 0], index) => {
    const step = pair(nextX - x, nextY - y);
    path += index > 0 && !step.startsWith('-') ? ` ${step}` : step;
    x = nextX;
    y = nextY;
  });
  return `${path}z`;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function withoutRepeats(points: readonly Position[]): Position[] {
  return points.filter(([x, y], index) => {
    const before = points[(index + points.length - 1) % points.length];
    return x !== before?.[0] || y !== before?.[1];
  });
}

/** Leaves out points on the line between the kept one before and the next. */
function straightened(points: readonly Position[]): Position[] {
  const kept: Position[] = [];
  points.forEach((point, index) => {
    const before = kept.at(-1);
    const next = points[(index + 1) % points.length];
    if (before && next && distanceToLine(point, before, next) === 0) return;
    kept.push(point);
  });
  return kept;
}

function area(points: readonly Position[]): number {
  let twice = 0;
  points.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}
