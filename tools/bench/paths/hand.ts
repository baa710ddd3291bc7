import type { Point } from '../../../lib/wedge.js';
import type { At, Stroke } from './strokes.js';

/** What a mouse tells, and when: ms since the path began, CSS px of the viewport. */
export type Sample =
  | { readonly ms: number; readonly x: number; readonly y: number }
  | { readonly ms: number; readonly wheel: number };

/** A mouse tells of itself about so often, ms. */
const EVERY_MS = 16;

/** A hand that lies on a mouse moves it now and then, by a pixel. */
const TREMOR_MS = 130;
const TREMOR = 1.2;

/** The part of a stroke in which a hand comes back from beyond its goal. */
const RETURN = 0.25;

/**
 * Plays strokes as a hand would: slow to start and to end and fastest between, as arms are; in whole pixels; never quite
 * on the line; the same every time for the same seed.
 */
export function samplesOf(strokes: readonly Stroke[], start: Point, seed: number, place: (at: At) => Point): Sample[] {
  const samples: Sample[] = [];
  const tremble = createTremor(seed);
  let [now, here] = [0, start];
  const put = (ms: number, { x, y }: Point) => samples.push({ ms, x: Math.round(x), y: Math.round(y) });
  for (const stroke of strokes) {
    if ('to' in stroke) {
      const goal = place(stroke.to);
      for (let ms = EVERY_MS; ms < stroke.ms; ms += EVERY_MS)
        put(now + ms, tremble(along(here, goal, ms / stroke.ms, stroke)));
      put(now + stroke.ms, goal);
      here = goal;
      now += stroke.ms;
    } else if ('rest' in stroke) {
      for (let ms = TREMOR_MS; ms < stroke.rest; ms += TREMOR_MS) put(now + ms, tremble(here));
      now += stroke.rest;
    } else if ('still' in stroke) now += stroke.still;
    else {
      for (let notch = 0; notch < stroke.notches; notch += 1, now += stroke.every) {
        samples.push({ ms: now, wheel: stroke.wheel });
        if (!stroke.steady) put(now + EVERY_MS, tremble(here));
      }
    }
  }
  samples.push({ ms: now, wheel: 0 });
  return samples;
}

/** The place on a stroke after a share of its time. */
function along(from: Point, goal: Point, share: number, { bow = 0, over = 0 }: { bow?: number; over?: number }): Point {
  const length = Math.hypot(goal.x - from.x, goal.y - from.y) || 1;
  const [x, y] = [(goal.x - from.x) / length, (goal.y - from.y) / length];
  const out = over === 0 ? 1 : 1 - RETURN;
  const way = share <= out ? (length + over) * ease(share / out) : length + over * (1 - ease((share - out) / RETURN));
  const aside = bow * Math.sin(Math.PI * Math.min(1, way / length));
  return { x: from.x + x * way - y * aside, y: from.y + y * way + x * aside };
}

/** The smoothest way from rest to rest: the one of least jerk. */
function ease(share: number): number {
  return share ** 3 * (10 - 15 * share + 6 * share ** 2);
}

function createTremor(seed: number): (at: Point) => Point {
  let state = seed;
  // The constants are those of Numerical Recipes; chance of any quality would do.
  const shake = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 31 - 1) * TREMOR;
  };
  return ({ x, y }) => ({ x: x + shake(), y: y + shake() });
}
