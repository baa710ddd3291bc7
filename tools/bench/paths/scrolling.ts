import { LOOKS } from './aims.js';
import type { Path } from './strokes.js';

/** A wheel that is turned: what comes under the pointer was not pointed at. */
export const SCROLLING: readonly Path[] = [
  {
    situation: 'scrolling',
    name: 'notch by notch, names passing under the pointer',
    strokes: [{ to: ['Poland', 0, -40], ms: 400 }, { wheel: 60, notches: 14, every: 120 }, { still: 1_200 }],
    opens: [],
  },
  {
    situation: 'scrolling',
    name: 'in bursts, with a hand that is still',
    strokes: [
      { to: ['Cold War', 0, -30], ms: 400 },
      { wheel: 100, notches: 3, every: 60, steady: true },
      { still: 700 },
      { wheel: 100, notches: 3, every: 60, steady: true },
      { still: 1_200 },
    ],
    opens: [],
  },
  {
    situation: 'scrolling',
    name: 'to a name and no further',
    strokes: [
      { to: ['Cold War', 0, -100], ms: 400 },
      { wheel: 50, notches: 2, every: 140, steady: true },
      { still: 1_600 },
    ],
    opens: [],
  },
  {
    situation: 'scrolling',
    name: 'soon after coming to a name',
    strokes: [
      { to: ['Finland', 0, 0], ms: 400 },
      { rest: 200 },
      { wheel: 100, notches: 5, every: 90 },
      { still: 1_200 },
    ],
    opens: [],
  },
  {
    situation: 'scrolling',
    name: 'away from an open card',
    strokes: [
      { to: ['Cold War', 0, 0], ms: 400, over: 4 },
      LOOKS,
      { wheel: 100, notches: 5, every: 90 },
      { still: 1_200 },
    ],
    opens: ['Cold War'],
  },
];
