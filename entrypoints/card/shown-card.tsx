import { FactCard } from '../../components/FactCard.js';
import type { Card } from '../../lib/card.js';
import { type CopyFormat, copyOf } from '../../lib/card-copy.js';
import type { Box } from '../../lib/place.js';
import { LIKELY_BELOW } from '../../lib/resolve.js';
import type { Say } from '../../lib/say.js';
import { sayWhy } from '../../lib/why.js';
import type { CardRequest, CardWorld } from '../shared/card-program.js';
import { type OpenCard, openCard } from './card-host.js';
import { copyText } from './clipboard.js';
import { createDrag } from './drag.js';
import { focusCard, takeFocus } from './focus.js';
import { themeAt } from './theme.js';

export interface ShownCardOptions {
  readonly request: CardRequest;
  readonly world: CardWorld;
  readonly say: Say;
  readonly css: string;
  /** Where the pinned cards are, CSS px of the viewport. */
  taken(): readonly Box[];
  onOpened(): void;
  /** Its own button was pressed. */
  onClose(): void;
  onPin(): void;
}

/** The card of one name on screen: drawn, led to related names and back, pinned, closed. */
export interface ShownCard {
  readonly request: CardRequest;
  /** Draws what holds by now; the first time, opens the card. */
  draw(): Promise<void>;
  /** Where it is, CSS px of the viewport; undefined before it is open. */
  box(): Box | undefined;
  /** Has it stay where it is, to be moved by hand. */
  pin(): void;
  close(): void;
}

export function createShownCard(options: ShownCardOptions): ShownCard {
  const { request, world, say, css, taken, onOpened, onClose, onPin } = options;
  const life = new AbortController();
  const theme = themeAt(request.anchor);
  const { mention } = request;
  /** The entities gone through, the one on show last. */
  const trail = [{ entity: mention.entity.id, name: mention.entity.name }];
  let open: OpenCard | undefined;
  let drag: ReturnType<typeof createDrag> | undefined;
  let giveBack: (() => void) | undefined;
  let all = false;
  let copied: CopyFormat | 'failed' | undefined;

  async function draw(): Promise<void> {
    const now = trail.at(-1);
    if (!now || life.signal.aborted) return;
    const card = await world.cardOf(now.entity, all);
    // The answer may come late: whatever is wanted by then wins.
    if (!card || life.signal.aborted || trail.at(-1) !== now) return;
    if (open) redraw(open, card);
    else show(card);
  }

  function show(card: Card): void {
    open = openCard({
      css,
      anchor: request.anchor,
      line: request.by === 'touch' ? undefined : request.line,
      content: contentOf(card),
      shadowRoots: world.shadowRoots,
      taken,
      onLost: onClose,
    });
    if (request.by !== 'pointer') giveBack = takeFocus(open.root);
    onOpened();
    world.onCard(open.surface);
  }

  /** What had the focus may be gone with the content it was part of. */
  function redraw({ root, update }: OpenCard, card: Card): void {
    const hadFocus = root.activeElement !== null;
    update(contentOf(card));
    if (hadFocus && root.activeElement === null) focusCard(root);
  }

  function contentOf(card: Card) {
    const { pageDay, today } = world.days();
    const isFirst = trail.length === 1;
    return (
      <FactCard
        card={card}
        theme={theme}
        say={say}
        dialog={request.by !== 'pointer'}
        pinned={drag !== undefined}
        likely={isFirst && mention.score < LIKELY_BELOW}
        why={isFirst ? sayWhy(mention.why, say) : undefined}
        tour={isFirst ? request.tour : undefined}
        pageDay={pageDay === today ? undefined : pageDay}
        back={trail.at(-2)?.name}
        copied={copied}
        onDay={(day) => void world.chooseDay(day).then(draw)}
        onRead={world.read}
        onMore={() => change(() => (all = true))}
        onRelated={(entity, name) => change(() => trail.push({ entity, name }))}
        onBack={() => change(() => trail.pop())}
        onCopy={(format) => void copy(card, format)}
        onPin={pinOrMove}
        onHide={isFirst && !drag ? () => world.hide(mention) : undefined}
        onClose={onClose}
      />
    );
  }

  function change(by: () => void): void {
    by();
    copied = undefined;
    void draw();
  }

  async function copy(card: Card, format: CopyFormat): Promise<void> {
    if (!open) return;
    const done = await copyText(copyOf(card, format, say), open);
    copied = done ? format : 'failed';
    await draw();
  }

  function pinOrMove(): void {
    if (drag) drag.toNextCorner();
    else onPin();
  }

  return {
    request,
    draw,
    box: () => open?.surface.box(),
    pin() {
      if (!open) return;
      drag = createDrag({ ...open, taken, signal: life.signal });
      drag.toNextCorner();
      void draw();
    },
    close() {
      life.abort();
      giveBack?.();
      open?.close();
      open = undefined;
    },
  };
}
