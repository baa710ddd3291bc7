/** The registry in which the extension marks the name of the open card. */
const CURRENT = 'backgrounder-current';

interface Told {
  /** The names whose cards opened since the last question, one after the other. */
  readonly opened: readonly string[];
  /** The name whose card is open. */
  readonly open: string | undefined;
}

/** Tells which cards come and go, as any page can: a plain element beside the body, and a name marked as the current one. */
export function createCardNames() {
  let opened: string[] = [];
  let open: string | undefined;

  function onChange(records: readonly MutationRecord[]): void {
    const isCard = (node: Node) => node.nodeName === 'DIV';
    if (!records.some(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(isCard))) return;
    const now = currentName();
    if (now !== undefined && records.some(({ addedNodes }) => [...addedNodes].some(isCard))) opened.push(now);
    open = now;
  }

  return {
    tellCards(): void {
      new MutationObserver(onChange).observe(document.documentElement, { childList: true });
    },
    toldCards(): Told {
      const told = { opened, open };
      opened = [];
      return told;
    },
  };
}

function currentName(): string | undefined {
  for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(CURRENT) ?? []) {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString().replace(/\s+/g, ' ');
  }
  return undefined;
}
