import type { Path } from './strokes.js';

/** Where a pointer begins that comes from the text's left margin. */
const MARGIN = ['Norway', -60, 0] as const;

/** Rests long enough for a card that is wanted. */
const LOOKS = { rest: 900 } as const;

const TO_RUTTE = [{ to: ['Mark Rutte', 12, 1], ms: 380, over: 5 }, LOOKS] as const;

export const PATHS: readonly Path[] = [
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
    strokes: [...TO_RUTTE, { to: ['Mark Rutte', 230, 46], ms: 620, bow: 4, over: 10 }, { rest: 1_000 }],
    opens: ['Mark Rutte'],
    ends: 'Mark Rutte',
  },
  {
    situation: 'to the card',
    name: 'slanting and slow, across the next name',
    strokes: [...TO_RUTTE, { to: ['Mark Rutte', 220, 50], ms: 1_500 }, { rest: 1_000 }],
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
