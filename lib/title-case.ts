import { isUpper } from './letters.js';

/** Longest heading, UTF-16 units: beyond it, a line of capitals is a list of names. */
const MOST_LETTERS = 300;

/** Fewest words of weight in a line before its capitals can be judged. */
const MIN_WORDS = 4;

/** Letters of a word of weight: shorter ones stay small in headings too. */
const WORD_OF_WEIGHT = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]{3,}/g;

/** Share of capitalised words from which a line is a heading. */
const HEADING_SHARE = 0.7;

/** Whether a sentence is set in capitals, whatever ends it: the head of a news report. */
export function isInCapitals(sentence: string): boolean {
  const words = sentence.match(WORD_OF_WEIGHT) ?? [];
  return words.length >= MIN_WORDS && words.every((word) => word === word.toUpperCase());
}

/** Whether a line is a heading in title case or capitals, where a capital says nothing of the word. */
export function isHeading(line: string): boolean {
  if (line.length > MOST_LETTERS) return false;
  const text = line.trim();
  if (/[.!?…]["'”’)]?$/.test(text)) return false;
  const words = text.match(WORD_OF_WEIGHT) ?? [];
  if (words.length < MIN_WORDS) return false;
  return words.filter((word) => isUpper(word.charAt(0))).length / words.length >= HEADING_SHARE;
}
