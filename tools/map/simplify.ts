import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** How far the drawn coast may lie from the true one, units of the drawing: half of this is below a pixel. */
const TOLERANCE = 1.3;

/**
 * An atlas with fewer points. Lines are thinned where they are shared, once for both sides, so neighbours still meet;
 * `place` says where a point comes to lie in the drawing.
 */
export function simplified(atlas: Topology, place: (point: Position) => Position): Topology {
  const { transform, ...rest } = atlas;
  const arcs = atlas.arcs.map((arc) => thinned(absolute(arc, transform), place));
  return { ...rest, arcs };
}

/** The points of an arc as longitude and latitude: an atlas stores each as its step from the last. */
function absolute(arc: readonly Position[], transform: Topology['transform']): Position[] {
  if (!transform) return [...arc];
  const [scaleX = 1, scaleY = 1] = transform.scale;
  const [left = 0, top = 0] = transform.translate;
  let [x, y] = [0, 0];
  return arc.map(([stepX = 0, stepY = 0]) => {
    x += stepX;
    y += stepY;
    return [x * scaleX + left, y * scaleY + top];
  });
}

/** Keeps both ends and, between them, each point that the line without it would miss (Douglas and Peucker, 1973). */
function thinned(points: readonly Position[], place: (point: Position) => Position): Position[] {
  const placed = points.map(place);
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const { index, distance } = farthest(placed, from, to);
    if (distance <= TOLERANCE) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function farthest(points: readonly Position[], from: number, to: number): { index: number; distance: number } {
  let best = { index: from, distance: 0 };
  for (let index = from + 1; index < to; index++) {
    const distance = distanceToLine(points[index] ?? [], points[from] ?? [], points[to] ?? []);
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

/** From a point to the nearest one between `a` and `b`, both included. */
export function distanceToLine(point: Position, a: Position, b: Position): number {
  const [x = 0, y = 0] = point;
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2;
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - held * (bx - ax), y - ay - held * (by - ay));
}
