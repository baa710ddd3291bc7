/** Text made plain for comparing, and where in the original each of its UTF-16 units stood. */
export interface PlainText {
  readonly text: string;
  readonly origin: readonly number[];
}

/** Letters that no decomposition turns into plain ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Marks on letters; apostrophes and full stops, so that "U.S." and "NATO's" are found however they are typed. */
const DROPPED = /[\u0300-\u036f'\u2019\u2018\u02bc.]/gu;

const SEPARATORS = /[^\p{L}\p{N}%]/gu;

/**
 * Lower case, without marks and punctuation: "Gül, Türkiye" is `gul turkiye`, "FGM-148" is `fgm 148`. A run of anything
 * between words is one blank, and none stands at either end.
 */
export function plainText(original: string): PlainText {
  let text = '';
  const origin: number[] = [];
  let index = 0;
  for (const character of original) {
    for (const letter of plainLetters(character)) {
      if (letter === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += letter;
      for (let unit = 0; unit < letter.length; unit += 1) origin.push(index);
    }
    index += character.length;
  }
  return { text: text.trimEnd(), origin };
}

function plainLetters(character: string): string {
  if (/[a-z0-9 ]/.test(character)) return character;
  const lower = character.normalize('NFKD').replace(DROPPED, '').toLowerCase().replace(DROPPED, '');
  return (LETTERS[lower] ?? lower).replace(SEPARATORS, ' ');
}
