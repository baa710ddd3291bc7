import type { Say } from '../lib/say.js';

interface CardReasonProps {
  readonly likely: boolean;
  /** Half a sentence. */
  readonly why: string | undefined;
  readonly say: Say;
  onHide?: (() => void) | undefined;
}

/** Why a name was taken for this entity, and a way to say that it was not meant. */
export function CardReason({ likely, why, say, onHide }: CardReasonProps) {
  if (!likely && why === undefined) return null;
  return (
    <p class="why">
      {likely && <strong>{say('card_likely')} </strong>}
      {why !== undefined && say('card_why', [why])}{' '}
      {onHide && (
        <button type="button" class="link" title={say('card_hide_more')} onClick={onHide}>
          {say('card_hide')}
        </button>
      )}
    </p>
  );
}
