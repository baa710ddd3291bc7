import type { MessageKey, Say } from '../lib/say.js';

/** The keys that exist once for one thing and once for several. */
type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/** A sentence with a number in it, in the singular or the plural. */
export function sayCount(say: Say, key: CountedKey, count: number): string {
  return say(count === 1 ? `${key}_one` : `${key}_many`, [String(count)]);
}
