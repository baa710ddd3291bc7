import type { Card } from '../lib/card.js';
import { formatDay } from '../lib/format-day.js';
import type { Say } from '../lib/say.js';

/** What changed after the card's day, for a reader of an older page. */
export function CardChanges({ card: { asOf, since }, say }: { card: Card; say: Say }) {
  const [only, ...others] = since;
  if (only === undefined) return null;
  if (others.length === 0) return <p class="since">{say('card_since', [formatDay(asOf), ended(only)])}</p>;
  return (
    <div class="since">
      <p>{say('card_since_several', [formatDay(asOf)])}</p>
      <ul>
        {since.map((change) => (
          <li key={change}>{ended(change)}</li>
        ))}
      </ul>
    </div>
  );
}

/** A change is half a sentence in the data and ends with a full stop here. */
function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
