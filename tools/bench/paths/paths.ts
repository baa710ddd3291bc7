import { CROSSING } from './crossing.js';
import { READING } from './reading.js';
import { SCROLLING } from './scrolling.js';
import type { Path } from './strokes.js';
import { TO_THE_CARD } from './to-the-card.js';

/** All paths, in the order they are walked. */
export const PATHS: readonly Path[] = [...CROSSING, ...READING, ...TO_THE_CARD, ...SCROLLING];
