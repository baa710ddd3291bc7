import type { Card, ReadingPlace } from '../lib/card.js';
import type { CopyFormat } from '../lib/card-copy.js';
import { formatDay } from '../lib/format-day.js';
import type { Say } from '../lib/say.js';
import type { DayChoice, IsoDay } from '../lib/types.js';
import { CardChanges } from './CardChanges.js';
import { CardFoot } from './CardFoot.js';
import { CardHead } from './CardHead.js';
import { CardReason } from './CardReason.js';
import { CopyNotice } from './CopyNotice.js';
import { DaySwitch } from './DaySwitch.js';
import { FactList } from './FactList.js';
import { footnotesOf } from './footnotes.js';
import { PictureView } from './pictures/PictureView.js';
import { RelatedList } from './RelatedList.js';
import { sayCount } from './say-count.js';

export interface FactCardProps {
  readonly card: Card;
  readonly theme: 'light' | 'dark';
  readonly say: Say;
  /** Whether it has the focus of its own, as one opened by key has. */
  readonly dialog?: boolean;
  readonly pinned?: boolean;
  /** Whether the name is only likely to mean this. */
  readonly likely?: boolean | undefined;
  /** Why the name was taken for this, as half a sentence. */
  readonly why?: string | undefined;
  /** Which of how many names of the page this is. */
  readonly tour?: { readonly position: number; readonly total: number } | undefined;
  /** The page's own day: where the card can be switched between then and today. */
  readonly pageDay?: IsoDay | undefined;
  /** The name the way back leads to. */
  readonly back?: string | undefined;
  readonly copied?: CopyFormat | 'failed' | undefined;
  onDay?(day: DayChoice): void;
  /** Opens a cited paragraph in the library. */
  onRead?(place: ReadingPlace): void;
  onMore?(): void;
  onRelated?(entity: string, name: string): void;
  onBack?(): void;
  onCopy?(format: CopyFormat): void;
  onPin?(): void;
  /** The words on the page do not mean this. */
  onHide?: (() => void) | undefined;
  onClose(): void;
}

/**
 * What is known of one entity as of the card's day. The card is English whatever the page around it speaks and in
 * whichever direction it runs.
 */
export function FactCard(props: FactCardProps) {
  const { card, theme, say, dialog = false, pinned = false, likely = false, why, tour, pageDay, copied } = props;
  const { numbers, articles } = footnotesOf(card.facts);
  const ids = { nameId: `name-${card.entity}`, descriptionId: `what-${card.entity}` };
  const described = [...(card.description ? [ids.descriptionId] : []), ...(tour ? ['tour'] : [])];
  return (
    // Either role takes a name and a description.
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is worked out
    <div
      class={`card ${theme}${pinned ? ' pinned' : ''}`}
      role={dialog ? 'dialog' : 'article'}
      tabIndex={-1}
      aria-labelledby={ids.nameId}
      aria-describedby={described.join(' ') || undefined}
      lang="en"
      dir="ltr"
    >
      <CardHead
        card={card}
        say={say}
        {...ids}
        pinned={pinned}
        back={props.back}
        onBack={props.onBack}
        onCopy={props.onCopy}
        onPin={props.onPin}
        onClose={props.onClose}
      />
      {tour && (
        <p class="heard" id="tour" role="status">
          {say('card_tour', [card.name, String(tour.position), String(tour.total)])}
        </p>
      )}
      {copied && props.onCopy && <CopyNotice copied={copied} say={say} onCopy={props.onCopy} />}
      <CardChanges card={card} say={say} />
      {pageDay && props.onDay && <DaySwitch pageDay={pageDay} card={card} say={say} onDay={props.onDay} />}
      {card.picture && <PictureView picture={card.picture} say={say} />}
      <Facts card={card} numbers={numbers} say={say} onMore={props.onMore} />
      <CardReason likely={likely} why={why} say={say} onHide={props.onHide} />
      {props.onRelated && <RelatedList related={card.related} say={say} onRelated={props.onRelated} />}
      <CardFoot articles={articles} horizon={card.horizon} say={say} onRead={props.onRead} />
    </div>
  );
}

interface FactsProps {
  readonly card: Card;
  readonly numbers: readonly number[];
  readonly say: Say;
  readonly onMore: (() => void) | undefined;
}

function Facts({ card, numbers, say, onMore }: FactsProps) {
  if (card.facts.length === 0) return <p class="none">{say('card_no_facts', [formatDay(card.asOf)])}</p>;
  return (
    <>
      <FactList facts={card.facts} numbers={numbers} asOf={card.asOf} say={say} />
      {card.more > 0 && onMore && (
        <p class="more">
          <button type="button" class="link" onClick={onMore}>
            {sayCount(say, 'card_more', card.more)}
          </button>
        </p>
      )}
    </>
  );
}
