/**
 * One or two letters that stand for a name: `Mark Rutte` is `MR`, `FGM-148 Javelin` is `J`, `NATO` is `N`. Little words
 * ("of") and type numbers ("FGM-148") are passed over where the name has anything else.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s–-]+/u).filter(Boolean);
  const wholeWords = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word) && !/\d/u.test(word));
  const telling = wholeWords.length > 0 ? wholeWords : words.filter((word) => /^\p{L}/u.test(word));
  const [first = name, ...others] = telling;
  return [first, others.at(-1) ?? ''].map(firstLetter).join('').toUpperCase();
}

/** By code point, so that no letter is cut in half. */
function firstLetter(word: string): string {
  return [...word][0] ?? '';
}
