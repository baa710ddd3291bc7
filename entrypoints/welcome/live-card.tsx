import { render } from 'preact';
import { FactCard } from '../../components/FactCard.js';
import type { Card } from '../../lib/card.js';
import { delaysFor } from '../../lib/pace.js';
import { place } from '../../lib/place.js';
import type { Say } from '../../lib/say.js';

export interface LiveCardOptions {
  /** The card's style sheet. */
  readonly css: string;
  readonly say: Say;
  readonly signal: AbortSignal;
  cardOf(entity: string): Promise<Card | undefined>;
  /** Another card is open now, or none. */
  onOpen(entity: string | undefined): void;
}

/** The card of a name in our own page: by the pointer it comes and goes, by key or press it stays and has the focus. */
export function createLiveCard({ css, say, signal, cardOf, onOpen }: LiveCardOptions) {
  const delays = delaysFor('normal');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let host: HTMLElement | undefined;
  let opener: HTMLElement | undefined;
  let held = false;
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
  document.addEventListener('pointerdown', (event) => host && !event.composedPath().includes(host) && close(), {
    signal,
  });

  async function open(entity: string, name: HTMLElement, hold: boolean): Promise<void> {
    const card = await cardOf(entity);
    if (!card || signal.aborted) return;
    close();
    [opener, held] = [name, hold];
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const popover = document.createElement('div');
    popover.popover = 'manual';
    root.append(popover);
    document.body.append(host);
    const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    render(<FactCard card={card} theme={theme} say={say} dialog={hold} onClose={close} />, popover);
    popover.showPopover();
    put(popover, name);
    popover.addEventListener('pointerenter', stay);
    popover.addEventListener('pointerleave', leave);
    if (hold) popover.querySelector<HTMLElement>('.card')?.focus();
    onOpen(entity);
  }

  function close(): void {
    clearTimeout(timer);
    if (!host) return;
    const hadFocus = document.activeElement === host;
    host.remove();
    host = undefined;
    held = false;
    if (hadFocus) opener?.focus();
    onOpen(undefined);
  }

  function stay(): void {
    clearTimeout(timer);
  }

  function leave(): void {
    clearTimeout(timer);
    if (!held) timer = setTimeout(close, delays.close);
  }

  return {
    over(entity: string, name: HTMLElement): void {
      clearTimeout(timer);
      if (held) return;
      timer = setTimeout(() => void open(entity, name, false), host ? delays.next : delays.open);
    },
    out: leave,
    press: (entity: string, name: HTMLElement) => void open(entity, name, true),
  };
}

function put(popover: HTMLElement, name: HTMLElement): void {
  const [line = name.getBoundingClientRect()] = name.getClientRects();
  const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top, maxHeight } = place(line, popover.getBoundingClientRect(), viewport);
  popover.style.left = `${left}px`;
  popover.style.top = `${top}px`;
  popover.style.setProperty('--max-height', `${maxHeight}px`);
}
