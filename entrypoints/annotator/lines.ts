import type { Steps } from '../../lib/steps.js';
import type { Collector } from './collect.js';
import type { Piece } from './page-passage.js';

/** Longest passage, UTF-16 units. A longer text is cut at a blank, so that no single read or scan takes a frame. */
export const MAX_PASSAGE = 16 * 1024;

/** Stands for an element inside a line whose text is skipped: no name may reach across it. */
const OBJECT = '\ufffc';

const BLANK = /^\s*$/;
const SPACE = 0x20;
const FIRST_BEYOND_ASCII = 0x80;

export type Lines = ReturnType<typeof createLines>;

/** Gathers text nodes into passages. */
export function createLines(collector: Collector) {
  let pieces: Piece[] = [];
  let text = '';
  const end = (container: Element | ShadowRoot) => {
    if (text === '') return;
    if (pieces.length > 0) collector.onPassage({ id: collector.nextId(), text, container, pieces });
    pieces = [];
    text = '';
  };
  const addPiece = (node: Text, from: number, part: string) => {
    // Blanks at the head of a line: most text nodes of most pages are nothing else.
    if (text === '' && isBlank(part)) return;
    pieces.push({ node, from, start: text.length, length: part.length });
    text += part;
  };
  return {
    end,
    interrupt: () => {
      text += OBJECT;
    },
    /** Adds the text of a node that is no longer than a passage may be. */
    add(node: Text, data: string, container: Element | ShadowRoot): void {
      if (text.length + data.length > MAX_PASSAGE) end(container);
      addPiece(node, 0, data);
    },
    *addLong(node: Text, container: Element | ShadowRoot): Steps<void> {
      for (let from = 0; from < node.length; ) {
        end(container);
        const part = cutAtBlank(node.substringData(from, MAX_PASSAGE), from + MAX_PASSAGE < node.length);
        addPiece(node, from, part);
        from += part.length;
        yield;
      }
      end(container);
    },
  };
}

function isBlank(part: string): boolean {
  const first = part.charCodeAt(0);
  // A letter at the head says no before the expression is asked.
  return !(first > SPACE && first < FIRST_BEYOND_ASCII) && BLANK.test(part);
}

function cutAtBlank(part: string, cut: boolean): string {
  const blank = cut ? part.lastIndexOf(' ') : -1;
  return blank > part.length / 2 ? part.slice(0, blank + 1) : part;
}
