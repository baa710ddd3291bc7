import type { Card } from '../../lib/card.js';
import { MAX_CARDS_ASKED } from '../../lib/messages.js';
import type { FrameReport } from '../../lib/popup-facts.js';
import { topReport } from '../../lib/popup-state.js';
import type { IsoDay } from '../../lib/types.js';
import type { Ask } from './world.js';

/** The cards of the names that frames reported, for their one-line descriptions. */
export interface Cards {
  /** Asks for the cards that are missing, those of `others` too. True when there is something new to show. */
  learn(reports: readonly FrameReport[], others?: readonly string[]): Promise<boolean>;
  list(): Card[];
}

export function createCards(ask: Ask, today: () => IsoDay): Cards {
  const cards = new Map<string, Card>();
  let asked = new Set<string>();
  let asOf: IsoDay | undefined;
  return {
    async learn(reports, others = []) {
      const day = topReport(reports)?.asOf ?? today();
      if (day !== asOf) asked = new Set();
      asOf = day;
      const entities = [...new Set([...entitiesOf(reports), ...others])]
        .filter((entity) => !asked.has(entity))
        .slice(0, MAX_CARDS_ASKED);
      if (entities.length === 0) return false;
      for (const entity of entities) asked.add(entity);
      const answer = await ask({ ask: 'cards', entities, asOf: day }).catch(() => undefined);
      if (!answer) for (const entity of entities) asked.delete(entity);
      if (!answer || day !== asOf) return false;
      for (const card of answer) cards.set(card.entity, card);
      return true;
    },
    list: () => [...cards.values()],
  };
}

function entitiesOf(reports: readonly FrameReport[]): string[] {
  return [...new Set(reports.flatMap(({ names }) => names.map(({ entity }) => entity)))];
}
