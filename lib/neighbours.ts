import { isAlphanumeric, isDigit, isLower, isUpper } from './letters.js';
import type { NamedEntity, Sense, Span } from './types.js';

/** Kinds whose names lie inside many longer ones: their neighbours are always looked at. */
export const NESTED_KINDS = new Set(['person', 'country', 'place', 'office']);

const HYPHENS = '-\u2010\u2011';

/** Joined to a word that is no name: "U.S.-led", "US-169". */
function isHyphenated(after: string): boolean {
  const next = after.charAt(1);
  return isHyphen(after.charAt(0)) && (isLower(next) || isDigit(next));
}

function isHyphen(character: string): boolean {
  return character !== '' && HYPHENS.includes(character);
}

/** "pro-Moscow": said of people, not of the place. */
const PREFIXED = /\b(?:pro|anti|non|mid)[-\u2010\u2011]$/i;

/** Whether a hyphen joins something to the name. */
export function isJoined(before: string, after: string): boolean {
  if (isHyphen(after.charAt(0)) && isAlphanumeric(after.charAt(1))) return true;
  return isHyphen(before.charAt(before.length - 1)) && isAlphanumeric(before.charAt(before.length - 2));
}

/** Whether figures stand on both sides, as in a table of scores. */
export function standsInScores(before: string, after: string): boolean {
  return /\d\s+$/.test(before) && /^\s+\d/.test(after);
}

/** An organisation other than NATO and its bodies: a "U.N.-sponsored" truce says nothing of the U.N., a "NATO-led" force does. */
function isOutside({ kind, relevance }: NamedEntity): boolean {
  return kind === 'organisation' && relevance !== 'core';
}

/** "U.S.-led", "Paris-based", "France-Soir": part of a word that is no name of the place. */
export function isModifier({ entity }: Sense, { start, end }: Span, text: string, known: readonly Span[]): boolean {
  if (entity.kind !== 'country' && entity.kind !== 'place' && !isOutside(entity)) return false;
  if (isHyphenated(text.slice(end, end + 2)) || PREFIXED.test(text.slice(Math.max(0, start - 6), start))) return true;
  // "France-Soir", "PLO-Israel"; but "Russia-Ukraine" are two names we know.
  const [after, before] = [
    known.some((other) => other.start === end + 1),
    known.some((other) => other.end === start - 1),
  ];
  return (
    (!after && text.charAt(end) === '-' && isUpper(text.charAt(end + 1))) ||
    (!before &&
      text.charAt(start - 1) === '-' &&
      /[A-Z\u00c0-\u024f][A-Za-z\u00c0-\u024f]*-$/.test(text.slice(Math.max(0, start - 20), start)))
  );
}

/** Letters on either side of a name in which the figures of a table stand. */
const SCORE_REACH = 4;

/** A row of a league table, "Leon 2 America 0": the figures on both sides are scores, and the name is a club's or team's. */
export function isScore({ kind }: NamedEntity, { start, end }: Span, text: string): boolean {
  if (kind !== 'country' && kind !== 'place') return false;
  return (
    /\d\s+$/.test(text.slice(Math.max(0, start - SCORE_REACH), start)) &&
    /^\s+\d{1,2}(?:\s|$)/.test(text.slice(end, end + SCORE_REACH))
  );
}

/** Letters after a place that show whether it is a dateline: the longest is a comma, a month and a day. */
const DATELINE_REACH = 20;

/** The head of a news report: a place in capitals where the text begins, then the agency or a dash. */
export function isDateline({ start, end }: Span, text: string): boolean {
  const name = text.slice(start, end);
  const opens = text.slice(0, start).trim() === '';
  const after = text.slice(end, end + DATELINE_REACH);
  const headed = /^(?:\s+\([A-Z]|\s+[–—-]|,\s+[A-Z][a-z]{2,8}\.?\s+\d)/.test(after);
  return opens && headed && name === name.toUpperCase();
}

/** Whether a word stands right before the name: another bearer's given name, where it is a veto. */
export function touches(word: string, { start }: Span, text: string): boolean {
  return text.slice(0, start).trimEnd().toLowerCase().endsWith(word);
}
