/**
 * Compares a name with text, tolerant of what print varies: runs of blanks, kinds of hyphen and apostrophe, a hyphen
 * for a blank ("Secretary-General").
 */
export interface Compare {
  /** `exact`: letter for letter; `upper`: the text is in capitals; `free`: either case. */
  readonly letters: 'exact' | 'upper' | 'free';
}

const BLANK = /\s/;
const HYPHENS = '-\u2010\u2011\u2012\u2013';
const APOSTROPHES = "'\u2019\u02bc\u2018";

/**
 * Matches `name` from its place `from` on with the text from `at` on.
 * @returns where the text ends that matched, or -1
 */
export function matchForward(text: string, at: number, name: string, from: number, { letters }: Compare): number {
  let place = at;
  for (let index = from; index < name.length; index += 1) {
    const step = stepForward(text, place, name, index, letters);
    if (step === 0) return -1;
    place += step;
  }
  return place;
}

/**
 * Matches the part of `name` before `to` with the text that ends at `at`.
 * @returns where the text begins that matched, or -1
 */
export function matchBackward(text: string, at: number, name: string, to: number, { letters }: Compare): number {
  let place = at;
  for (let index = to - 1; index >= 0; index -= 1) {
    const wanted = name.charAt(index);
    const found = text.charAt(place - 1);
    if (place === 0 || !alike(wanted, found, letters)) return -1;
    place -= 1;
    if (wanted === ' ' && BLANK.test(found)) while (place > 0 && BLANK.test(text.charAt(place - 1))) place -= 1;
  }
  return place;
}

/** How many characters of the text stand for one of the name; 0 where they differ. */
function stepForward(text: string, place: number, name: string, index: number, letters: Compare['letters']): number {
  const wanted = name.charAt(index);
  const found = text.charAt(place);
  if (found === '' || !alike(wanted, found, letters)) return 0;
  if (wanted !== ' ' || !BLANK.test(found)) return 1;
  let end = place + 1;
  while (end < text.length && BLANK.test(text.charAt(end))) end += 1;
  return end - place;
}

function alike(wanted: string, found: string, letters: Compare['letters']): boolean {
  if (wanted === found) return true;
  if (wanted === ' ') return BLANK.test(found) || HYPHENS.includes(found);
  if (HYPHENS.includes(wanted)) return HYPHENS.includes(found);
  if (APOSTROPHES.includes(wanted)) return APOSTROPHES.includes(found);
  if (letters === 'exact') return false;
  if (letters === 'upper') return wanted.toUpperCase() === found;
  return wanted.toLowerCase() === found.toLowerCase();
}
