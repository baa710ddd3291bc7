import { LOOKS, TO_RUTTE } from './aims.js';
import type { Path } from './strokes.js';

/** To the upper end of the name: the longest way over the next one begins there. */
const UP = [{ to: ['Mark Rutte', 34, -6], ms: 220 }] as const;

/** A pointer that goes to a card it has opened. */
export const TO_THE_CARD: readonly Path[] = [
  {
    situation: 'to the card',
    name: 'straight',
    strokes: [...TO_RUTTE, { to: ['Mark Rutte', 30, 90], ms: 360, over: 8 }, { rest: 1_200 }],
    opens: ['Mark Rutte'],
    ends: 'Mark Rutte',
  },
  {
    situation: 'to the card',
    name: 'slanting, across the next name',
    strokes: [...TO_RUTTE, ...UP, { to: ['Mark Rutte', 300, 34], ms: 900, bow: 3, over: 6 }, { rest: 1_000 }],
    opens: ['Mark Rutte'],
    ends: 'Mark Rutte',
  },
  {
    situation: 'to the card',
    name: 'slanting and slow, across the next name',
    strokes: [...TO_RUTTE, ...UP, { to: ['Mark Rutte', 300, 34], ms: 1_800 }, { rest: 1_000 }],
    opens: ['Mark Rutte'],
    ends: 'Mark Rutte',
  },
  {
    situation: 'to the card',
    name: 'with a moment of doubt on the way',
    strokes: [
      ...TO_RUTTE,
      { to: ['Mark Rutte', 56, 16], ms: 300 },
      { rest: 140 },
      { to: ['Mark Rutte', 160, 80], ms: 420, over: 6 },
      { rest: 1_000 },
    ],
    opens: ['Mark Rutte'],
    ends: 'Mark Rutte',
  },
  {
    situation: 'to the card',
    name: 'to one above its name',
    strokes: [
      { to: ['Poland', 4, 0], ms: 420, over: 5 },
      LOOKS,
      { to: ['Poland', 120, -80], ms: 560, bow: -4 },
      { rest: 1_000 },
    ],
    opens: ['Poland'],
    ends: 'Poland',
  },
  {
    situation: 'to the card',
    name: 'into it, about in it, and out',
    strokes: [
      ...TO_RUTTE,
      { to: ['Mark Rutte', 90, 90], ms: 420 },
      { rest: 500 },
      { to: ['Mark Rutte', 200, 60], ms: 320 },
      { rest: 400 },
      { to: ['Mark Rutte', 560, -30], ms: 480, over: 12 },
      { still: 900 },
    ],
    opens: ['Mark Rutte'],
  },
  {
    situation: 'to the card',
    name: 'only as far as the next name',
    strokes: [...TO_RUTTE, { to: ['Donald Trump', 0, 6], ms: 520 }, { still: 900 }],
    opens: ['Mark Rutte', 'Donald Trump'],
    ends: 'Donald Trump',
  },
];
