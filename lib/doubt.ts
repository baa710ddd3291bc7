import { isOpener } from './confirm-words.js';
import { withoutMarks } from './fold.js';
import { isLower, isUpper } from './letters.js';
import { isJoined, NESTED_KINDS, standsInScores } from './neighbours.js';
import type { Candidate, Sense } from './types.js';
import { WINDOW_REACH } from './windows.js';

/** Letters looked at for the word before a name and for what follows it. */
const BEFORE_REACH = 30;
const AFTER_REACH = 24;

const BEYOND_ASCII = /[\u0080-\uffff]/;

const OF_BEFORE = /\bof(?:\s+the)?\s+$/i;
const TO_NEXT_WORD = /^(?:['’]s)?,?\s+/;

/** Words in small letters beside a name that a rule asks for. */
const RULE_WORD_AFTER = /^(?:['’]s)?\s+(?:administration|presidency|jr|sr|iii)\b/i;
const RULE_WORD_BEFORE = /\b(?:uss|hms|de)\s+$/i;

/**
 * Tells which candidates the sentence has a say in. Reading a sentence is by far the dearest step, and most names stand in
 * sentences that say nothing of them: no word their data ask for is near, and no capital touches them. What is not
 * doubtful would get no evidence, which a test holds against the sentences read in full.
 */
export function createDoubt() {
  const stems = new Map<readonly string[], readonly string[]>();

  function stemsOf(words: readonly string[]): readonly string[] {
    const known = stems.get(words) ?? words.map(longestRun);
    stems.set(words, known);
    return known;
  }

  function asks({ policy, support, veto }: Sense, near: string): boolean {
    if (stemsOf(veto).some((stem) => near.includes(stem))) return true;
    return policy === 'context' && stemsOf(support).some((stem) => near.includes(stem));
  }

  return ({ alias, start, end }: Candidate, text: string): boolean => {
    if (alias.senses.some((sense) => needsSentence(sense, text, start))) return true;
    if (touchesSomething(alias.text, alias.senses, text, start, end)) return true;
    if (
      !alias.senses.some(({ policy, support, veto }) => veto.length > 0 || (policy === 'context' && support.length > 0))
    )
      return false;
    const near = wordsNear(text, start, end);
    return alias.senses.some((sense) => asks(sense, near));
  };
}

/** Senses that more than listed words speak for: an act, a neighbour in a list of countries, the head of a report. */
function needsSentence({ policy, entity }: Sense, text: string, start: number): boolean {
  if (policy === 'metonym') return true;
  if (policy !== 'context') return false;
  return entity.kind === 'country' || (entity.kind === 'place' && text.slice(0, start).trim() === '');
}

function touchesSomething(name: string, senses: readonly Sense[], text: string, start: number, end: number): boolean {
  const unsure = senses.some(({ policy }) => policy === 'context' || policy === 'licensed');
  const nested = senses.some(({ entity }) => NESTED_KINDS.has(entity.kind));
  const ownProof = !nested && senses.every(({ entity }) => entity.kind !== 'organisation');
  if (ownProof && !unsure && name.includes(' ')) return false;
  const before = text.slice(Math.max(0, start - BEFORE_REACH), start);
  const after = text.slice(end, end + AFTER_REACH);
  if (hasCapitalAfter(after) || OF_BEFORE.test(before) || hasCapitalBefore(before)) return true;
  if (RULE_WORD_AFTER.test(after) || RULE_WORD_BEFORE.test(before)) return true;
  return standsInScores(before, after) || ((unsure || !ownProof) && isJoined(before, after));
}

/** A word that opens sentences says nothing of the name behind it. */
function hasCapitalBefore(before: string): boolean {
  const trimmed = before.trimEnd();
  if (trimmed.length === before.length) return false;
  let start = trimmed.length;
  while (start > 0 && isInWord(trimmed.charAt(start - 1))) start -= 1;
  while (start < trimmed.length && !isUpper(trimmed.charAt(start))) start += 1;
  return start < trimmed.length && !isOpener(trimmed.slice(start).toLowerCase());
}

function isInWord(character: string): boolean {
  return isUpper(character) || isLower(character) || ".'’-".includes(character);
}

function hasCapitalAfter(after: string): boolean {
  const blank = TO_NEXT_WORD.exec(after);
  return blank !== null && isUpper(after.charAt(blank[0].length));
}

/** What stands around a name, in small letters, as written and without marks on letters. */
function wordsNear(text: string, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - WINDOW_REACH), start)} ${text.slice(start, end + WINDOW_REACH)}`;
  const small = around.toLowerCase();
  return BEYOND_ASCII.test(small) ? `${small} ${withoutMarks(around)}` : small;
}

/** The longest part of a word that no way of writing it changes. */
function longestRun(word: string): string {
  return (word.match(/[a-z]+|\d+/g) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}
