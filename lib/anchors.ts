import type { KnowledgeBase } from './knowledge-schema.js';

/**
 * The source of the one expression the gate runs: every anchor name, common beginnings joined, so that the engine can
 * skip text that begins no name. A blank of the name stands for a run of blanks or a hyphen of the text. Without word boundaries:
 * `\b` does not know letters beyond ASCII, so the hit is checked by `findAnchor`.
 */
export function anchorSource(base: KnowledgeBase): string {
  const texts = base.entities.flatMap(({ names }) => names.filter((name) => name.anchor).map((name) => name.text));
  if (texts.length === 0) throw new Error('No name in the data is an anchor: the gate would find nothing.');
  return sourceOf(trieOf([...new Set(texts)].sort()));
}

interface Trie {
  readonly next: Map<string, Trie>;
  end: boolean;
}

function trieOf(texts: readonly string[]): Trie {
  const root: Trie = { next: new Map(), end: false };
  for (const text of texts) {
    let node = root;
    for (const character of text) {
      const child: Trie = node.next.get(character) ?? { next: new Map(), end: false };
      node.next.set(character, child);
      node = child;
    }
    node.end = true;
  }
  return root;
}

function sourceOf(node: Trie): string {
  const branches = [...node.next].map(([character, child]) => escaped(character) + sourceOf(child));
  if (branches.length === 0) return '';
  const joined = branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
  return node.end ? `(?:${joined})?` : joined;
}

function escaped(character: string): string {
  if (character === ' ') return '[\\s-]+';
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

const WORD = /[\p{L}\p{N}_]/u;

/** Scripts that write words without blanks between them, or join small words to them. */
const UNSPACED = /[\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff]/;

/**
 * Looks for an anchor that stands as a word of its own.
 * @param pattern made of `anchorSource` with the flag `g`
 * @returns the span of the first one, in UTF-16 units, or undefined
 */
export function findAnchor(pattern: RegExp, text: string): { start: number; end: number } | undefined {
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const [start, end] = [hit.index, hit.index + hit[0].length];
    if (UNSPACED.test(hit[0])) return { start, end };
    if (!WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end))) return { start, end };
    const shorter = shorterAnchor(pattern, hit[0]);
    if (shorter > 0 && !WORD.test(text.charAt(start - 1))) return { start, end: start + shorter };
    pattern.lastIndex = start + 1;
  }
  return undefined;
}

/** The length of a shorter anchor at the beginning of a longer one that goes on in the text: "NATO" of "NATO Response Forces". */
function shorterAnchor(pattern: RegExp, hit: string): number {
  for (let cut = hit.length - 1; cut > 0; cut -= 1) {
    if (WORD.test(hit.charAt(cut))) continue;
    pattern.lastIndex = 0;
    const inner = pattern.exec(hit.slice(0, cut));
    if (inner && inner.index === 0 && !WORD.test(hit.charAt(inner[0].length))) return inner[0].length;
  }
  return 0;
}
