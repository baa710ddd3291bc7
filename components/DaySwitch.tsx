import type { Card } from '../lib/card.js';
import { formatDay } from '../lib/format-day.js';
import type { Say } from '../lib/say.js';
import type { DayChoice, IsoDay } from '../lib/types.js';

interface DaySwitchProps {
  /** The page's own day. */
  readonly pageDay: IsoDay;
  readonly card: Pick<Card, 'asOf'>;
  readonly say: Say;
  onDay(day: DayChoice): void;
}

/** Says which day the card is as of, on a page that is not of today, and changes to the other. */
export function DaySwitch({ pageDay, card: { asOf }, say, onDay }: DaySwitchProps) {
  const then = asOf === pageDay;
  return (
    <p class="day">
      <span>{then ? say('card_as_of', [formatDay(asOf)]) : say('card_as_of_today')}</span>{' '}
      <button type="button" class="link" onClick={() => onDay(then ? 'today' : 'then')}>
        {then ? say('card_show_today') : say('card_show_then', [formatDay(pageDay)])}
      </button>
    </p>
  );
}
