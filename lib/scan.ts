import { matchBackward, matchForward } from './compare.js';
import { type Folded, fold, unfold } from './fold.js';
import type { Entry, Gazetteer } from './gazetteer.js';
import { isLower, isUpper, isWordCharacter } from './letters.js';
import type { Alias, Candidate, Passage } from './types.js';

/** A candidate with the shorter ones inside it, which stand where it turns out to be none. */
export interface Found extends Candidate {
  readonly inner: readonly Found[];
}

/** Chinese, Japanese and Korean characters: no blank parts them from a name in Latin letters. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Letters of a line looked at on either side to tell whether it is set in capitals. */
const LINE_REACH = 60;

/** Fewest other letters that make a line of capitals; fewer are an acronym or two. */
const MIN_LINE_LETTERS = 8;

/** Finds the names in a passage: longest first, never overlapping, in the order of the text. Linear in its length. */
export function scan(passage: Passage, gazetteer: Gazetteer): Found[] {
  return scanIn(fold(passage.text), passage, gazetteer);
}

/** The same in a text that is folded already. */
export function scanFolded(passage: Passage, gazetteer: Gazetteer): Found[] {
  return scanIn({ text: passage.text, origin: undefined }, passage, gazetteer);
}

function scanIn(folded: Folded, { id, text }: Passage, gazetteer: Gazetteer): Found[] {
  const hits = hitsIn(folded.text, gazetteer).map(({ entry, start, end }): Candidate => {
    const span = unfold(folded, start, end, text);
    return { ...span, passage: id, surface: text.slice(span.start, span.end), alias: entry.alias };
  });
  return nest(hits);
}

interface Hit {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

function hitsIn(text: string, { words, entriesFor }: Gazetteer): Hit[] {
  const hits: Hit[] = [];
  words.lastIndex = 0;
  for (let word = words.exec(text); word; word = words.exec(text)) {
    const found = word[0];
    const entries = entriesFor(found);
    const plain = entries.length === 0 && /s$/i.test(found) ? entriesFor(found.slice(0, -1)) : entries;
    for (const entry of plain) {
      const hit = hitAt(text, word.index, entry);
      if (hit) hits.push(hit);
    }
  }
  return hits;
}

function hitAt(text: string, at: number, entry: Entry): Hit | undefined {
  const { alias, compare } = entry;
  const end = matchForward(text, at, alias.text, entry.at, compare);
  if (end < 0) return undefined;
  const start = entry.at === 0 ? at : matchBackward(text, at, alias.text, entry.at, compare);
  if (start < 0 || goesOn(text.charAt(start - 1))) return undefined;
  const stop = endsWord(text, end, alias.text) ? end : alias.plural ? pluralEnd(text, end) : -1;
  if (stop < 0) return undefined;
  if (alias.letters === 'exact' && !alias.text.includes('.') && inCapitals(text, start, stop)) return undefined;
  return { entry, start: afterLead(text, start, alias), end: stop };
}

/** Whether a character next to a name makes it part of a longer word. */
function goesOn(character: string): boolean {
  return isWordCharacter(character) && !UNSPACED.test(character);
}

/** Where the mention begins: the words of a lead may be further apart in the text than in the name. */
function afterLead(text: string, start: number, { text: name, lead }: Alias): number {
  let place = start;
  for (const word of name.slice(0, lead).split(' ').filter(Boolean)) {
    place += word.length;
    while (/[\s-]/.test(text.charAt(place))) place += 1;
  }
  return place;
}

/** Whether a name ends here: no letter follows, no top-level domain ("NATO.int"), no currency sign ("US$"). */
function endsWord(text: string, end: number, name: string): boolean {
  const next = text.charAt(end);
  if (next === '.' && name.includes('.') && !name.endsWith('.')) return false;
  if (next === '.' && !name.endsWith('.')) return !/[a-z]/.test(text.charAt(end + 1));
  return next !== '$' && !goesOn(next);
}

function pluralEnd(text: string, end: number): number {
  const plural = /[sS]/.test(text.charAt(end)) && !goesOn(text.charAt(end + 1));
  return plural ? end + 1 : -1;
}

/** Whether the line around a span is set in capitals, so that capitals say nothing there. */
export function inCapitals(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - LINE_REACH), start)} ${text.slice(end, end + LINE_REACH)}`;
  let letters = 0;
  for (const character of around) {
    if (isLower(character)) return false;
    if (isUpper(character)) letters += 1;
  }
  return letters >= MIN_LINE_LETTERS;
}

/** Keeps the leftmost longest hits; what lies inside one of them is kept with it, and so on inwards. */
function nest(hits: readonly Candidate[]): Found[] {
  return nestSorted([...hits].sort((a, b) => a.start - b.start || b.end - a.end));
}

function nestSorted(sorted: readonly Candidate[]): Found[] {
  const outer: { hit: Candidate; inside: Candidate[] }[] = [];
  for (const hit of sorted) {
    const last = outer.at(-1);
    if (!last || hit.start >= last.hit.end) outer.push({ hit, inside: [] });
    else if (hit.end <= last.hit.end && (hit.start > last.hit.start || hit.end < last.hit.end)) last.inside.push(hit);
  }
  return outer.map(({ hit, inside }) => ({ ...hit, inner: inside.length > 0 ? nestSorted(inside) : [] }));
}

/** A candidate and all that lie inside it, outermost first. */
export function withInner(found: Found): Found[] {
  return [found, ...found.inner.flatMap(withInner)];
}
