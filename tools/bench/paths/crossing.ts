import { MARGIN } from './aims.js';
import type { Path } from './strokes.js';

/** A pointer on its way elsewhere: no card is wanted. */
export const CROSSING: readonly Path[] = [
  {
    situation: 'crossing',
    name: 'quickly, from corner to corner',
    strokes: [{ to: MARGIN, ms: 300 }, { to: ['Latvia', 260, 40], ms: 520, bow: 20, over: 14 }, { still: 900 }],
    opens: [],
  },
  {
    situation: 'crossing',
    name: 'slowly, along a line of names',
    strokes: [{ to: MARGIN, ms: 300 }, { to: ['Jens Stoltenberg', 110, 1], ms: 2_400, bow: 3 }, { still: 900 }],
    opens: [],
  },
  {
    situation: 'crossing',
    name: 'along the longest name',
    strokes: [
      { to: ['North Atlantic Treaty Organization', -150, 40], ms: 400 },
      { to: ['North Atlantic Treaty Organization', -150, 2], ms: 260 },
      { to: ['North Atlantic Treaty Organization', 150, -2], ms: 1_400 },
      { to: ['North Atlantic Treaty Organization', 190, 60], ms: 240 },
      { still: 900 },
    ],
    opens: [],
  },
  {
    situation: 'crossing',
    name: 'down through the paragraph, past the goal and back',
    strokes: [
      { to: ['NATO', 0, -40], ms: 320 },
      { to: ['NATO', 30, 150], ms: 640, bow: -30, over: 26 },
      { still: 900 },
    ],
    opens: [],
  },
  {
    situation: 'crossing',
    name: 'with short stops on names',
    strokes: [
      { to: ['Norway', 0, 0], ms: 260, over: 3 },
      { rest: 240 },
      { to: ['Sweden', 0, 2], ms: 220, over: 4 },
      { rest: 280 },
      { to: ['Finland', 0, -1], ms: 200, over: 4 },
      { rest: 200 },
      { to: ['Finland', 30, -70], ms: 260 },
      { still: 900 },
    ],
    opens: [],
  },
];
