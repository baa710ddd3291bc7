import type { KnowledgeBase } from './knowledge-schema.js';

/**
 * The source of the one expression the gate runs: every anchor name, common beginnings joined, so that the engine can
 * skip text that begins no name. A blank of the name stands for a run of blanks or a hyphen of the text. Without word boundaries:
 * `\b` does not know letters beyond ASCII, so the hit is checked by `findAnchor`.
 */
export function anchorSource(base: KnowledgeBase): string {
  const texts = base.entities.flatMap(({ names }) => names.filter((name) => name.anchor).map((name) => name.text));
  if (texts.length === 0) throw new Error('No name in the data is an anchor: the gate would find nothing.');
  return sourceOf(trieOf(withoutImplied([...new Set(texts)]).sort()));
}

/** Without names that hold another one: where "NATO Response Force" stands, "NATO" does. A shorter expression is made faster. */
function withoutImplied(texts: readonly string[]): string[] {
  return texts.filter((text) => !texts.some((other) => other !== text && standsIn(other, text)));
}

function standsIn(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + word.length))) return true;
  }
  return false;
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
    pattern.lastIndex = start + 1;
  }
  return undefined;
}
