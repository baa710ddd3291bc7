import type { Card } from '../lib/card.js';
import type { CopyFormat } from '../lib/card-copy.js';
import type { Say } from '../lib/say.js';
import { Icon, type IconName } from './Icon.js';
import { Mark } from './Mark.js';
import { Flag } from './pictures/Flag.js';

export interface CardHeadProps {
  readonly card: Card;
  readonly say: Say;
  readonly nameId: string;
  readonly descriptionId: string;
  readonly pinned: boolean;
  /** The name the way back leads to. */
  readonly back?: string | undefined;
  readonly onBack: (() => void) | undefined;
  readonly onCopy: ((format: CopyFormat) => void) | undefined;
  /** Pins the card or, where it is pinned, moves it to the next corner. */
  readonly onPin: (() => void) | undefined;
  onClose(): void;
}

/** Who or what the card is of, and what can be done with it. */
export function CardHead(props: CardHeadProps) {
  const { card, say, nameId, descriptionId, pinned, back, onBack, onCopy, onPin, onClose } = props;
  return (
    <header class="head">
      {card.flagShapes ? <Flag flag={card.flagShapes} /> : <Mark name={card.name} />}
      <h2 id={nameId}>{card.name}</h2>
      <span class="tools">
        {onCopy && <Tool icon="copy" label={say('card_copy')} onClick={() => onCopy('text')} />}
        {onPin && (
          <Tool
            icon={pinned ? 'move' : 'pin'}
            label={say(pinned ? 'card_move' : 'card_pin')}
            kind="pin"
            onClick={onPin}
          />
        )}
        <Tool icon="close" label={say('card_close')} onClick={onClose} />
      </span>
      {card.description && (
        <p class="description" id={descriptionId}>
          {card.description}
        </p>
      )}
      {back !== undefined && onBack && (
        <button type="button" class="back" onClick={onBack}>
          <Icon name="back" />
          {say('card_back', [back])}
        </button>
      )}
    </header>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly kind?: string;
  onClick(): void;
}

function Tool({ icon, label, kind = '', onClick }: ToolProps) {
  return (
    // The title is its name; a label beside it would have the same heard twice.
    <button type="button" class={`tool ${kind}`.trim()} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
