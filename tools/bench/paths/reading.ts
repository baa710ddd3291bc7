import { LOOKS, TO_RUTTE } from './aims.js';
import type { Path } from './strokes.js';

/** A pointer that lies in the text, or looks something up. */
export const READING: readonly Path[] = [
  {
    situation: 'reading',
    name: 'with the pointer between two names',
    strokes: [{ to: ['Brussels', 52, 0], ms: 340, over: 3 }, { rest: 2_600 }],
    opens: [],
  },
  {
    situation: 'reading',
    name: 'with the pointer under each word in turn',
    strokes: [
      { to: ['Ukraine', -40, 4], ms: 340 },
      ...[0, 46, 94, 150, 204, 252].flatMap((right) => [
        { to: ['Ukraine', right, 4] as const, ms: 110, over: 2 },
        { rest: 230 },
      ]),
      { to: ['Ukraine', 300, 90], ms: 260 },
      { still: 900 },
    ],
    opens: [],
  },
  {
    situation: 'reading',
    name: 'a rest on a name, and away',
    strokes: [
      { to: ['Cold War', 2, 1], ms: 420, over: 6 },
      LOOKS,
      { to: ['Cold War', -220, -90], ms: 320 },
      { still: 900 },
    ],
    opens: ['Cold War'],
  },
  {
    situation: 'reading',
    name: 'a rest on a name, and on it with the text',
    strokes: [{ to: ['Estonia', 0, 1], ms: 420, over: 4 }, LOOKS, { rest: 1_600 }],
    opens: ['Estonia'],
    ends: 'Estonia',
  },
  {
    situation: 'reading',
    name: 'from one card to that of the next name',
    strokes: [...TO_RUTTE, { to: ['Donald Trump', 0, -4], ms: 260, over: 3 }, { rest: 700 }],
    opens: ['Mark Rutte', 'Donald Trump'],
    ends: 'Donald Trump',
  },
];
