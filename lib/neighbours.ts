import type { Candidate, NamedEntity, Sense, Span } from './types.js';

/** Kinds whose names lie inside many longer ones: their neighbours are always looked at. */
export const NESTED_KINDS = new Set(['person', 'country', 'place', 'office']);

/** A capital that touches a name, "of" before it, or a comma after it. */
const CAPITAL_BEFORE = /(?:\p{Lu}[\p{L}.'’-]*|\bof(?:\s+the)?)\s+$/u;
const CAPITAL_AFTER = /^(?:['’]s)?,?\s+\p{Lu}/u;

/** Joined to a word that is no name: "U.S.-led", "US-169". */
const HYPHENATED = /^[-\u2010\u2011][\p{Ll}\p{N}]/u;

/** Joined to any word on either side: "France-Soir". */
const JOINED_BEFORE = /\p{L}[-\u2010\u2011]$/u;
const JOINED_AFTER = /^[-\u2010\u2011]\p{L}/u;

/** "pro-Moscow": said of people, not of the place. */
const PREFIXED = /\b(?:pro|anti|non|mid)[-\u2010\u2011]$/i;

/** Whether the sentence has a say: the name needs support, has vetoes, or touches other capitals. */
export function isDoubtful({ alias, start, end }: Candidate, text: string): boolean {
  if (alias.senses.some(({ policy, veto }) => veto.length > 0 || policy === 'context' || policy === 'licensed'))
    return true;
  const nested = alias.senses.some(({ entity }) => NESTED_KINDS.has(entity.kind));
  const ownProof = !nested && alias.senses.every(({ entity }) => entity.kind !== 'organisation');
  if (ownProof && alias.text.includes(' ')) return false;
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 12)];
  return (
    (/\d\s+$/.test(before) && /^\s+\d/.test(after)) ||
    CAPITAL_BEFORE.test(before) ||
    CAPITAL_AFTER.test(after) ||
    (!ownProof && (HYPHENATED.test(after) || JOINED_AFTER.test(after) || JOINED_BEFORE.test(before)))
  );
}

/** An organisation other than NATO and its bodies: a "U.N.-sponsored" truce says nothing of the U.N., a "NATO-led" force does. */
function isOutside({ kind, relevance }: NamedEntity): boolean {
  return kind === 'organisation' && relevance !== 'core';
}

/** "U.S.-led", "Paris-based", "France-Soir": part of a word that is no name of the place. */
export function isModifier({ entity }: Sense, { start, end }: Span, text: string, known: readonly Span[]): boolean {
  if (entity.kind !== 'country' && entity.kind !== 'place' && !isOutside(entity)) return false;
  if (HYPHENATED.test(text.slice(end, end + 2)) || PREFIXED.test(text.slice(Math.max(0, start - 6), start)))
    return true;
  // "France-Soir", "PLO-Israel"; but "Russia-Ukraine" are two names we know.
  const [after, before] = [
    known.some((other) => other.start === end + 1),
    known.some((other) => other.end === start - 1),
  ];
  return (
    (!after && /^-\p{Lu}/u.test(text.slice(end, end + 2))) ||
    (!before && /\p{Lu}[\p{L}]*-$/u.test(text.slice(Math.max(0, start - 20), start)))
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
  const headed = /^(?:\s+\(\p{Lu}|\s+[–—-]|,\s+\p{Lu}\p{Ll}{2,8}\.?\s+\d)/u.test(after);
  return opens && headed && name === name.toUpperCase();
}

/** Whether a word stands right before the name: another bearer's given name, where it is a veto. */
export function touches(word: string, { start }: Span, text: string): boolean {
  return text.slice(0, start).trimEnd().toLowerCase().endsWith(word);
}
