import { matchedParts } from '../../lib/library-matches.js';

/** A text with the words of a query marked in it. */
export function Matched({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  let place = 0;
  return matchedParts(text, words).map((part) => {
    const key = place;
    place += part.text.length;
    return part.matched ? <mark key={key}>{part.text}</mark> : part.text;
  });
}
