import type { Alias, Sense } from '../../lib/types.js';

/** What a name means where nothing is known of its sentence: the first of its senses, a capital as the city it is. */
export function plainSense({ senses }: Alias): Sense | undefined {
  return senses.find(({ policy }) => policy !== 'metonym');
}
