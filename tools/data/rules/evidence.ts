import { placedFacts, type Rule } from './rule.js';

/** Words that begin a sentence and are no names. */
const PLAIN = new Set(
  `A An The In On At By From Of For To As It Its He She His Her They Their There This That These Those After Before
  Since Until When While With Without Under Over During Every Each Both All Some Most Many More No Not One Two Three
  Four Five Six Seven Eight Nine Ten Twelve Only Also And Or But If Allies Allied Leaders Because Between Against Among
  Although Once Later Then Now Today Up Several Officials Diplomats Protection Being Having About Whether`.split(/\s+/),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,'’&%-]*/gu;

/** What a fact says must stand in its paragraph: each of its names, numbers and dates, written the same way. */
export const factsInParagraphs: Rule = (data) =>
  placedFacts(data).flatMap(({ fact, paragraph, at }) => {
    const there = new Set(wordsOf(paragraph.text));
    const missing = tellingWords(fact.text).filter((word) => !there.has(word));
    return missing.length > 0
      ? [`${at}: "${fact.text}": the paragraph does not contain ${[...new Set(missing)].join(', ')}`]
      : [];
  });

/** The names and numbers of a text. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => /^[\p{Lu}\p{N}]/u.test(word) && !PLAIN.has(word));
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.replace(/[.,'’-]+$/u, '').replace(/['’]s$/u, ''));
}
