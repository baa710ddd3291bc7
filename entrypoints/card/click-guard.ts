import { isShadowRoot, unclobbered } from '../shared/nodes.js';

/** What is drawn in the top layer, as cards are. */
const LAYERS = ':popover-open, :modal';

/** Nobody aims at a button that was not there a moment ago, ms: such a press was meant for the page. */
const SETTLED_MS = 300;

export interface ClickGuardOptions {
  readonly root: ShadowRoot;
  /** Those of the page that are known. */
  shadowRoots(): readonly ShadowRoot[];
  readonly signal: AbortSignal;
  /** What is drawn. */
  element(): HTMLElement;
  /** Brings it above everything else. */
  raise(): void;
}

/**
 * Lets no press through that a person cannot have meant for the card: one a script made up, one that came as the card
 * appeared under the pointer, one on a card that the page has covered or made invisible.
 */
export function guardClicks({ root, shadowRoots, signal, element, raise }: ClickGuardOptions): void {
  let opened = performance.now();
  const first = layers();
  /** What lay in the top layer when the card came above it. */
  let below = new Set<EventTarget | null>(first);
  root.addEventListener('click', check, { capture: true, signal });
  // What closes and opens again comes above the card. Inside a shadow root that is told of there alone.
  for (const tree of [window, ...shadowRootsAround(first)])
    tree.addEventListener('beforetoggle', ({ target }) => below.delete(target), { capture: true, signal });

  function check(event: Event): void {
    if (event instanceof MouseEvent && isMeant(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function isMeant(event: MouseEvent): boolean {
    if (!event.isTrusted) return false;
    // A key presses what has the focus, wherever it is.
    if (event.detail === 0) return true;
    return event.timeStamp - opened >= SETTLED_MS && isOnTop(event) && isSeen() && !isUnderPicture();
  }

  /** Asked of the document, whatever lies in a closed root is its host. */
  function isOnTop({ clientX, clientY }: MouseEvent): boolean {
    return document.elementFromPoint(clientX, clientY) === root.host;
  }

  /** What lets presses through is not hit and may still be all that is seen: the card comes above it, for the next press. */
  function isUnderPicture(): boolean {
    const now = layers();
    if (now.every((one) => below.has(one))) return false;
    raise();
    below = new Set(now);
    opened = performance.now();
    return true;
  }

  function isSeen(): boolean {
    return element().checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  function layers(): Element[] {
    return [document, ...shadowRoots()].flatMap((tree) => [...tree.querySelectorAll(LAYERS)]);
  }
}

function shadowRootsAround(elements: readonly Element[]): Set<ShadowRoot> {
  return new Set(elements.map((one) => unclobbered(one).getRootNode()).filter(isShadowRoot));
}
