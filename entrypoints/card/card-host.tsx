import { type ComponentChild, render } from 'preact';
import { type Box, GAP, MARGIN, place } from '../../lib/place.js';
import type { CardSurface } from '../shared/card-program.js';
import { parentOf } from '../shared/nodes.js';
import { guardClicks } from './click-guard.js';
import { createTamperGuard } from './tamper-guard.js';
import { viewport } from './viewport.js';

const HTML = 'http://www.w3.org/1999/xhtml';

export interface OpenCard {
  readonly surface: CardSurface;
  readonly root: ShadowRoot;
  /** What is drawn; another one after a page has changed it. */
  element(): HTMLElement;
  /** Runs a change in the card that is ours. */
  own<T>(change: () => T): T;
  /** Draws other content in the same place. */
  update(content: ComponentChild): void;
  /** Takes the card to a place of its own, CSS px of the viewport, kept on screen. */
  moveTo(left: number, top: number): void;
  close(): void;
}

export interface CardHostOptions {
  /** Style sheet of the card. */
  readonly css: string;
  /** The marked text the card is for. */
  readonly anchor: Node;
  /** The line it must not cover; none for a sheet, which lies along the lower edge. */
  readonly line: Box | undefined;
  readonly content: ComponentChild;
  /** The open shadow roots of the page that are known. */
  shadowRoots(): readonly ShadowRoot[];
  /** Where the pinned cards are, CSS px of the viewport. */
  taken(): readonly Box[];
  /** The page does not leave the card alone. */
  onLost(): void;
}

/**
 * Shows a card in the top layer, inside a closed shadow root on a plain `div` that exists only as long as the card.
 * A custom element's name could be hijacked by the page, and a popover on the host itself could be cancelled by it.
 */
export function openCard({ css, anchor, line, content, shadowRoots, taken, onLost }: CardHostOptions): OpenCard {
  const host = document.createElementNS(HTML, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  let shown = content;
  let popover = newPopover(line === undefined);
  /** Where the reader has moved it. */
  let moved: { left: number; top: number } | undefined;
  root.append(popover);
  hostParent(anchor).append(host);
  draw();
  const life = new AbortController();
  const guard = createTamperGuard({ root, sheet, repair, giveUp: onLost });
  guardClicks({ root, shadowRoots, signal: life.signal, element: () => popover, raise });

  function draw(): void {
    render(shown, popover);
    popover.showPopover();
    // A page's own `zoom` reaches the top layer too: the card keeps its size, and places mean the viewport's px.
    popover.style.zoom = String(1 / popover.currentCSSZoom);
    putInPlace();
  }

  function putInPlace(): void {
    if (moved) setPlace(popover, moved.left, moved.top);
    else if (line) position(popover, line, taken());
  }

  /** What comes last into the top layer is its topmost. */
  function raise(): void {
    const { activeElement } = root;
    popover.hidePopover();
    popover.showPopover();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }

  /** The page has changed something: what it touched is thrown away. */
  function repair(): void {
    popover = newPopover(line === undefined);
    root.replaceChildren(popover);
    draw();
  }

  return {
    root,
    surface: { host, box: () => popover.getBoundingClientRect() },
    element: () => popover,
    own: guard.own,
    update(changed) {
      guard.own(() => {
        shown = changed;
        render(shown, popover);
        putInPlace();
      });
    },
    moveTo(left, top) {
      moved = { left, top };
      guard.own(putInPlace);
    },
    close() {
      life.abort();
      guard.stop();
      render(null, popover);
      host.remove();
    },
  };
}

function newPopover(isSheet: boolean): HTMLElement {
  const popover = document.createElementNS(HTML, 'div') as HTMLElement;
  popover.className = isSheet ? 'popover sheet' : 'popover';
  popover.popover = 'manual';
  return popover;
}

/** Outside an open modal dialog everything is inert: there the card goes into the dialog itself. */
function hostParent(anchor: Node): Element {
  for (let up: Node | null = anchor; up; up = parentOf(up)) {
    if (up instanceof HTMLDialogElement && up.matches(':modal')) return up;
  }
  return document.documentElement;
}

function position(popover: HTMLElement, line: Box, taken: readonly Box[]): void {
  const { left, top, maxHeight, side } = place(line, popover.getBoundingClientRect(), viewport(), taken);
  popover.dataset['side'] = side;
  popover.style.left = `${left}px`;
  popover.style.setProperty('--max-height', `${maxHeight}px`);
  // A card above its line grows upwards.
  popover.style.top = side === 'above' ? '' : `${top}px`;
  popover.style.bottom = side === 'above' ? `${innerHeight - (line.top - GAP)}px` : '';
}

function setPlace(popover: HTMLElement, left: number, top: number): void {
  const view = viewport();
  popover.style.bottom = '';
  popover.style.setProperty('--max-height', `${view.height - 2 * MARGIN}px`);
  const { width, height } = popover.getBoundingClientRect();
  popover.style.left = `${Math.max(0, Math.min(left, view.width - width))}px`;
  popover.style.top = `${Math.max(0, Math.min(top, view.height - height))}px`;
}
