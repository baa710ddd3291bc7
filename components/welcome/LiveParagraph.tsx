import type { LivePart } from '../../lib/live-paragraph.js';

interface LiveParagraphProps {
  readonly parts: readonly LivePart[];
  /** The entity whose card is open. */
  readonly open: string | undefined;
  onOver(entity: string, name: HTMLElement): void;
  onOut(): void;
  onPress(entity: string, name: HTMLElement): void;
}

/** A paragraph with names in it. The page is our own, so here they are buttons, for keys too. */
export function LiveParagraph({ parts, open, onOver, onOut, onPress }: LiveParagraphProps) {
  return (
    <p class="live">
      {parts.map(({ text, entity }) =>
        entity === undefined ? (
          text
        ) : (
          <button
            key={entity}
            type="button"
            class="live-name"
            aria-haspopup="dialog"
            aria-expanded={entity === open}
            onPointerEnter={({ pointerType, currentTarget }) =>
              pointerType !== 'touch' && onOver(entity, currentTarget)
            }
            onPointerLeave={onOut}
            onClick={({ currentTarget }) => onPress(entity, currentTarget)}
          >
            {text}
          </button>
        ),
      )}
    </p>
  );
}
