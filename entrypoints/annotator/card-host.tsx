import { type ComponentChild, render } from 'preact';
import { type Box, GAP, place } from '../../lib/place.js';
import { parentOf } from './text-rules.js';

const HTML = 'http://www.w3.org/1999/xhtml';

export interface OpenCard {
  readonly element: HTMLElement;
  /** Draws other content in the same place. */
  update(content: ComponentChild): void;
  close(): void;
}

export interface CardHostOptions {
  /** Style sheet of the card. */
  readonly css: string;
  /** The marked text the card is for. */
  readonly anchor: Node;
  /** The line it must not cover. */
  readonly line: Box;
  readonly content: ComponentChild;
}

/**
 * Shows a card in the top layer, inside a closed shadow root on a plain `div` that exists only as long as the card.
 * A custom element's name could be hijacked by the page, and a popover on the host itself could be cancelled by it.
 */
export function openCard({ css, anchor, line, content }: CardHostOptions): OpenCard {
  const host = document.createElementNS(HTML, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const popover = document.createElementNS(HTML, 'div') as HTMLElement;
  popover.className = 'popover';
  popover.popover = 'manual';
  root.append(popover);
  hostParent(anchor).append(host);
  render(content, popover);
  popover.showPopover();
  position(popover, line);
  return {
    element: popover,
    update(changed) {
      render(changed, popover);
      position(popover, line);
    },
    close() {
      render(null, popover);
      host.remove();
    },
  };
}

/** Outside an open modal dialog everything is inert: there the card goes into the dialog itself. */
function hostParent(anchor: Node): Element {
  for (let up: Node | null = anchor; up; up = parentOf(up)) {
    if (up instanceof HTMLDialogElement && up.matches(':modal')) return up;
  }
  return document.documentElement;
}

function position(popover: HTMLElement, line: Box): void {
  const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
  const { left, top, maxHeight, side } = place(line, popover.getBoundingClientRect(), viewport);
  popover.dataset['side'] = side;
  popover.style.left = `${left}px`;
  popover.style.setProperty('--max-height', `${maxHeight}px`);
  if (side === 'above') popover.style.bottom = `${innerHeight - (line.top - GAP)}px`;
  else popover.style.top = `${top}px`;
}
