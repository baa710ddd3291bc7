import type { Card, ReadingPlace } from '../lib/card.js';
import { formatDay, formatMonth } from '../lib/format-day.js';
import type { Say } from '../lib/say.js';
import type { DayChoice, IsoDay } from '../lib/types.js';
import { CardSources } from './CardSources.js';
import { DaySwitch } from './DaySwitch.js';
import { FactList } from './FactList.js';
import { footnotesOf } from './footnotes.js';
import { Mark } from './Mark.js';
import { Flag } from './pictures/Flag.js';
import { PictureView } from './pictures/PictureView.js';

export interface FactCardProps {
  readonly card: Card;
  readonly theme: 'light' | 'dark';
  readonly say: Say;
  /** Whether the name is only likely to mean this. */
  readonly likely?: boolean | undefined;
  /** Why the name was taken for this, as half a sentence. */
  readonly why?: string | undefined;
  /** The page's own day: where the card can be switched between then and today. */
  readonly pageDay?: IsoDay | undefined;
  onDay?(day: DayChoice): void;
  /** Opens a cited paragraph in the library. */
  onRead?(place: ReadingPlace): void;
  onClose(): void;
}

/**
 * What is known of one entity as of the card's day. The card is English whatever the page around it speaks and in
 * whichever direction it runs.
 */
export function FactCard({ card, theme, say, likely = false, why, pageDay, onDay, onRead, onClose }: FactCardProps) {
  const { numbers, articles } = footnotesOf(card.facts);
  const nameId = `name-${card.entity}`;
  return (
    <article class={`card ${theme}`} aria-labelledby={nameId} lang="en" dir="ltr">
      <header class="head">
        {card.flagShapes ? <Flag flag={card.flagShapes} /> : <Mark name={card.name} />}
        <h2 id={nameId}>{card.name}</h2>
        <CloseButton label={say('card_close')} onClose={onClose} />
        {card.description && <p class="description">{card.description}</p>}
      </header>
      <Changes card={card} say={say} />
      {pageDay && onDay && <DaySwitch pageDay={pageDay} card={card} say={say} onDay={onDay} />}
      {card.picture && <PictureView picture={card.picture} say={say} />}
      {card.facts.length > 0 ? (
        <FactList facts={card.facts} numbers={numbers} asOf={card.asOf} say={say} />
      ) : (
        <p class="none">{say('card_no_facts', [formatDay(card.asOf)])}</p>
      )}
      <Reason likely={likely} why={why} say={say} />
      {(articles.length > 0 || card.horizon) && (
        <footer class="foot">
          {articles.length > 0 && <CardSources articles={articles} say={say} onRead={onRead} />}
          {card.horizon && <p class="horizon">{say('card_horizon', [formatMonth(card.horizon)])}</p>}
        </footer>
      )}
    </article>
  );
}

function CloseButton({ label, onClose }: { label: string; onClose(): void }) {
  return (
    <button type="button" class="close" aria-label={label} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4 12 12M12 4 4 12" />
      </svg>
    </button>
  );
}

/** What changed after the card's day, for a reader of an older page. */
function Changes({ card: { asOf, since }, say }: { card: Card; say: Say }) {
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

function Reason({ likely, why, say }: { likely: boolean; why: string | undefined; say: Say }) {
  if (!likely && why === undefined) return null;
  return (
    <p class="why">
      {likely && <strong>{say('card_likely')} </strong>}
      {why !== undefined && say('card_why', [why])}
    </p>
  );
}
