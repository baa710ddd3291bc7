import { painted } from './times.js';

/** From the pointer's coming to the card in the page and to the frame that shows it, ms. */
interface Opening {
  readonly toCard: number;
  readonly toPaint: number;
  /** To the end of a timer of the page with the same delay: browsers ring them late. */
  readonly toTimer: number;
}

/** Openings whose times are kept: the watch must not be a leak itself. */
const MOST_KEPT = 50;

/** Notices cards as any page can: a plain element comes and goes beside the body. */
export function createCardWatch() {
  const openings: Opening[] = [];
  let moved = 0;
  let rang = 0;
  let opened = 0;
  let wake: (() => void) | undefined;

  function onChange(records: readonly MutationRecord[]): void {
    if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName === 'DIV'))) return;
    opened += 1;
    wake?.();
    const [from, toCard] = [moved, performance.now() - moved];
    if (openings.length >= MOST_KEPT) return;
    void painted().then(() => {
      openings.push({ toCard, toPaint: performance.now() - from, toTimer: rang - from });
    });
  }

  return {
    /** @param delay of the extension between the pointer's coming and the card, ms */
    watchCards(delay: number): void {
      const onMove = () => {
        moved = performance.now();
        setTimeout(() => (rang = performance.now()), delay);
      };
      addEventListener('pointermove', onMove, { capture: true, passive: true });
      new MutationObserver(onChange).observe(document.documentElement, { childList: true });
    },
    /** Resolves once so many cards were opened since the start. @returns false where that did not come in `ms` */
    async cardsOpened(count: number, ms: number): Promise<boolean> {
      const end = performance.now() + ms;
      while (opened < count && performance.now() < end) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, end - performance.now());
        });
      }
      return opened >= count;
    },
    openings: () => openings,
  };
}
