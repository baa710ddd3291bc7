import * as v from 'valibot';
import { CardsSchema } from '../../lib/messages.js';
import type { IsoDay } from '../../lib/types.js';

/** The names of entities, asked for when they are first needed. */
export function createEntityNames(ask: (question: object) => Promise<unknown>, today: () => IsoDay) {
  const names = new Map<string, string>();
  return {
    known: (): ReadonlyMap<string, string> => names,
    async learn(entities: readonly string[]): Promise<void> {
      const missing = entities.filter((entity) => !names.has(entity));
      if (missing.length === 0) return;
      const answer = v.safeParse(
        CardsSchema,
        await ask({ ask: 'cards', entities: missing, asOf: today() }).catch(() => undefined),
      );
      if (answer.success) for (const { entity, name } of answer.output) names.set(entity, name);
    },
  };
}
