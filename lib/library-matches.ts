import { plainText } from './library-plain.js';
import { placeOf } from './library-search.js';

/** A stretch of a text, matched by the query or not. */
export interface MatchedPart {
  readonly text: string;
  readonly matched: boolean;
}

/** Cuts a text at the first place of each word of a query, for showing why it was found. */
export function matchedParts(text: string, words: readonly string[]): MatchedPart[] {
  const { text: plain, origin } = plainText(text);
  const spans = words
    .map((word) => ({ start: placeOf(plain, word), length: word.length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => ({ start: origin[start] ?? 0, end: endOf(text, origin[start + length - 1] ?? 0) }))
    .sort((a, b) => a.start - b.start);
  const parts: MatchedPart[] = [];
  let end = 0;
  for (const span of spans) {
    // Two words of a query may match the same letters.
    const start = Math.max(span.start, end);
    if (span.end <= start) continue;
    parts.push({ text: text.slice(end, start), matched: false }, { text: text.slice(start, span.end), matched: true });
    end = span.end;
  }
  parts.push({ text: text.slice(end), matched: false });
  return parts.filter((part) => part.text !== '');
}

/** The place after the character that stands at `last`, with the marks written on it. */
function endOf(text: string, last: number): number {
  const [character = ''] = /^.\p{M}*/su.exec(text.slice(last)) ?? [];
  return last + character.length;
}
