/** A page that changes a card again and again would have it drawn for ever. */
const MOST_REPAIRS = 5;

export interface TamperGuardOptions {
  readonly root: ShadowRoot;
  /** The one style sheet that belongs there. */
  readonly sheet: CSSStyleSheet;
  /** Draws everything anew. */
  repair(): void;
  /** The page does not leave the card alone. */
  giveUp(): void;
}

export interface TamperGuard {
  /** Runs a change of our own, which is none of the page's. */
  own<T>(change: () => T): T;
  stop(): void;
}

/**
 * Notices whatever a page changes in a card. The root is closed, but in Firefox a page gets hold of it through the selection
 * (https://github.com/whatwg/dom/issues/1362). Mutations are told of before the next frame is painted; for the list of
 * style sheets and the place of the card, which tell nobody, it looks once a frame as long as the card is open.
 */
export function createTamperGuard({ root, sheet, repair, giveUp }: TamperGuardOptions): TamperGuard {
  let repairs = 0;
  let frame = requestAnimationFrame(look);
  const observer = new MutationObserver(onForeignChange);
  watch();

  function watch(): void {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  function own<T>(change: () => T): T {
    // Changes of the page that were not told of yet must not pass for ours.
    const foreign = observer.takeRecords();
    const result = change();
    observer.takeRecords();
    if (foreign.some(isForeign)) onForeignChange(foreign);
    return result;
  }

  function onForeignChange(records: readonly MutationRecord[]): void {
    if (!records.some(isForeign)) return;
    repairs += 1;
    if (repairs > MOST_REPAIRS) giveUp();
    else own(repair);
  }

  function look(): void {
    frame = requestAnimationFrame(look);
    // Thrown out, or carried to another document, where the sheet would not be taken.
    if (root.host.ownerDocument !== document || !root.host.isConnected) {
      giveUp();
      return;
    }
    const [only, ...others] = root.adoptedStyleSheets;
    if (only === sheet && others.length === 0) return;
    root.adoptedStyleSheets = [sheet];
    repairs += 1;
    if (repairs > MOST_REPAIRS) giveUp();
  }

  return {
    own,
    stop() {
      observer.disconnect();
      cancelAnimationFrame(frame);
    },
  };
}

/** A reader who opens the list of references changes an attribute, too. */
function isForeign({ type, attributeName, target }: MutationRecord): boolean {
  return !(type === 'attributes' && attributeName === 'open' && target instanceof HTMLDetailsElement);
}
