/*
 * What a character is. Expressions over all of Unicode's letters take the browser half a millisecond each to make, on every
 * page anew; asking one character costs nothing. A character is one UTF-16 unit; half of a pair is no letter.
 */

/** From here on there are letters that have no case, as Chinese ones. */
const FIRST_CASELESS = 0x250;

const CASELESS = /[\p{L}\p{N}]/u;

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

export function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** A letter or digit of any script. */
export function isAlphanumeric(character: string): boolean {
  if (character === '') return false;
  if (isUpper(character) || isLower(character) || isDigit(character)) return true;
  return character.charCodeAt(0) >= FIRST_CASELESS && CASELESS.test(character);
}

/** A letter or digit of any script, or a low line: what makes a word go on. */
export function isWordCharacter(character: string): boolean {
  return isAlphanumeric(character) || character === '_';
}
