import type { CardFact } from '../lib/card.js';
import { formatDay } from '../lib/format-day.js';
import type { Say } from '../lib/say.js';
import type { IsoDay } from '../lib/types.js';

interface FactListProps {
  readonly facts: readonly CardFact[];
  /** The footnote number of each fact. */
  readonly numbers: readonly number[];
  readonly asOf: IsoDay;
  readonly say: Say;
}

/** The facts of a card, each with its footnote and, where the fact needs it, the day it ended or was last seen to hold. */
export function FactList({ facts, numbers, asOf, say }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map((fact, index) => (
        <li key={fact.text}>
          {fact.past && fact.to && <span class="when">{say('card_past', [formatDay(fact.to)])}</span>}
          {fact.text}
          <FootnoteNumber number={numbers[index] ?? 0} say={say} />
          {isUnconfirmed(fact, asOf) && <span class="when">{say('card_confirmed', [formatDay(fact.confirmed)])}</span>}
        </li>
      ))}
    </ul>
  );
}

function FootnoteNumber({ number, say }: { number: number; say: Say }) {
  return (
    <>
      <sup aria-hidden="true">{number}</sup>
      <span class="heard"> {say('card_source_number', [String(number)])}</span>
    </>
  );
}

/** Whether the card's day is later than the day on which somebody was last seen in office. */
function isUnconfirmed(fact: CardFact, asOf: IsoDay): fact is CardFact & { confirmed: IsoDay } {
  return !fact.past && fact.confirmed !== undefined && fact.confirmed < asOf;
}
