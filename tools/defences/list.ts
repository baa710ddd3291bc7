import { CARDS } from './cards.js';
import type { Defence } from './defence.js';
import { EXTENSION } from './extension.js';
import { PRESSES } from './presses.js';
import { READING } from './reading.js';

/** Every defence that a test is to miss. */
export const DEFENCES: readonly Defence[] = [...READING, ...CARDS, ...PRESSES, ...EXTENSION];
