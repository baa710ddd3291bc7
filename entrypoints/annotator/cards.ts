import type { Card } from '../../lib/card.js';
import { areCards, MAX_CARDS_ASKED } from '../../lib/page-messages.js';
import type { IsoDay } from '../../lib/types.js';

/** The cards of the page's names, fetched once after each reading, so that hovering asks nobody. */
export function createCards(ask: (question: object) => Promise<unknown>) {
  let held = new Map<string, Card>();
  let day: IsoDay | undefined;

  async function fetch(entities: Iterable<string>, asOf: IsoDay): Promise<void> {
    if (asOf !== day) held = new Map();
    day = asOf;
    const missing = [...new Set(entities)].filter((entity) => !held.has(entity)).slice(0, MAX_CARDS_ASKED);
    if (missing.length === 0) return;
    const answer = await ask({ ask: 'cards', entities: missing, asOf });
    if (!areCards(answer) || day !== asOf) return;
    for (const card of answer) held.set(card.entity, card);
  }

  return {
    /** Fetches what is not yet held as of `asOf`; another day makes everything held worthless. */
    fetch,
    /** @param all with every fact that holds */
    async cardOf(entity: string, asOf: IsoDay, all: boolean): Promise<Card | undefined> {
      if (all) {
        const answer = await ask({ ask: 'cards', entities: [entity], asOf, all });
        return areCards(answer) ? answer[0] : undefined;
      }
      await fetch([entity], asOf);
      return day === asOf ? held.get(entity) : undefined;
    },
  };
}

export type Cards = ReturnType<typeof createCards>;
