import { cardTexts, type Rule } from './rule.js';

/** A sentence longer than this is two: the longest that people still read at one go. */
const MAX_WORDS = 40;

/** Words that take a side, or say nothing, and what to do instead. */
const LOADED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bregimes?\b/i, 'say government'],
  [/\bjunta\b/i, 'say military government'],
  [/\bpuppets?\b/i, 'say who backs it'],
  [/\bthugs?\b/i, 'say who they are'],
  [/\bso-called\b/i, 'say who calls it so'],
  [/\bspecial military operation\b/i, 'name the war; quote the phrase only with its speaker, as a statement'],
  [/\b(?:un)?provoked\b/i, 'say what happened'],
  [/\b(?:brutal|barbaric|evil|vicious|heroic|glorious|shameful|cowardly|notorious|infamous)(?:ly)?\b/i, 'drop it'],
  [/\b(?:obviously|clearly|of course|undoubtedly|famously|sadly|unfortunately|surprisingly)\b/i, 'drop it'],
  [/\b(?:historic|landmark|unprecedented|game-chang\w+|iron-?clad)\b/i, 'say what was new'],
  [/\b(?:slammed|blasted|lashed out|bragged|ranted|whined|caved)\b/i, 'say "said" or "criticised"'],
  [/\bclaim(?:s|ed)? that\b/i, 'say "said that"'],
  [/\bfreeloaders?\b|\bdelinquent\b/i, 'give the figure'],
  [/\bthe Ukraine\b(?! (?:war|conflict|talks|summit|Defen[cs]e))/, 'say Ukraine'],
  [/\bthe seed\b|\bthe seed article\b/i, 'an internal word'],
  [/\b(?:recently|currently|nowadays|these days|last year|next year|this year)\b/i, 'give the date'],
];

/** Texts are neutral, and say when instead of "recently". */
export const neutralWording: Rule = (data) => {
  const lines = cardTexts(data).map(({ text, at }) => ({ text, at }));
  for (const article of data.base.articles) {
    const file = data.files.get(article.id) ?? article.id;
    lines.push({ text: article.title, at: `${file}: title` }, { text: article.about, at: `${file}: about` });
    article.paragraphs.forEach(({ text }, index) => {
      lines.push({ text, at: `${file}: paragraph ${index + 1}` });
    });
  }
  return lines.flatMap(({ text, at }) =>
    LOADED.flatMap(([pattern, instead]) => {
      const found = pattern.exec(text);
      return found ? [`${at}: "${found[0]}" is not neutral or not dated: ${instead}`] : [];
    }),
  );
};

/** Sentences stay short enough to read at one go. */
export const sentenceLength: Rule = ({ base, files }) =>
  base.articles.flatMap((article) =>
    article.paragraphs.flatMap(({ text }, index) =>
      sentencesOf(text)
        .map((sentence) => ({ sentence, words: sentence.split(/\s+/).length }))
        .filter(({ words }) => words > MAX_WORDS)
        .map(
          ({ sentence, words }) =>
            `${files.get(article.id) ?? article.id}: paragraph ${index + 1}: a sentence of ${words} words (at most ${MAX_WORDS}): "${sentence.slice(0, 60)}…"`,
        ),
    ),
  );

/** A stop ends a sentence before a blank and a capital, but not after an initial or "St". */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=(?<!\b(?:[A-Z]|St|Gen|Lt|Col|Dr))[.!?])\s+(?=["“]?[\p{Lu}\p{N}])/u);
}
