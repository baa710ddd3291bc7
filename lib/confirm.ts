import { RULES, type Rule } from './confirm-rules.js';
import { createParser, type Sentence, type Term } from './sentences.js';
import { isHeading } from './title-case.js';
import type { Candidate, Evidence, NamedEntity, Passage, Sense, Span } from './types.js';
import { windowsAround } from './windows.js';

/** Judges candidates by their sentences. Evidence comes in the order of the senses of each candidate's alias. */
export type Confirm = (passage: Passage, candidates: readonly Candidate[]) => Map<Candidate, Evidence[]>;

/** Kinds whose names lie inside many longer ones: their neighbours are always looked at. */
const NESTED_KINDS = new Set(['person', 'country', 'place', 'office']);

const CAPITAL = /^[\p{Lu}]/u;

/** Words after a name that may still belong to the name of an institution: "U.S. Food and Drug Administration". */
const RUN = 6;

const ACRONYM = /^[A-Z.]+$/;

/** A capital that touches a name, "of" before it, or a comma after it. */
const CAPITAL_BEFORE = /(?:\p{Lu}[\p{L}.'’-]*|\bof(?:\s+the)?)\s+$/u;
const CAPITAL_AFTER = /^(?:['’]s)?,?\s+\p{Lu}/u;

/** Joined to a word that is no name: "U.S.-led", "US-169". */
const HYPHENATED = /^[-\u2010\u2011][\p{Ll}\p{N}]/u;

/** "pro-Moscow": said of people, not of the place. */
const PREFIXED = /\b(?:pro|anti|non|mid)[-\u2010\u2011]$/i;

export function createConfirm(rules: readonly Rule[] = RULES): Confirm {
  const parse = createParser(rules.map((rule) => rule.match));
  return (passage, candidates) => {
    const evidence = new Map<Candidate, Evidence[]>();
    const doubtful = candidates.filter((candidate) => isDoubtful(candidate, passage.text));
    const judged = createMemory();
    let [firstKnown, firstDoubtful] = [0, 0];
    for (const window of windowsAround(passage.text, doubtful)) {
      // Candidates and windows come in order; what ends before this window lies before all the next ones too.
      firstKnown = skip(candidates, firstKnown, window.start);
      firstDoubtful = skip(doubtful, firstDoubtful, window.start);
      const text = passage.text.slice(window.start, window.end);
      const known = within(candidates, firstKnown, window).map((candidate) => shifted(candidate, -window.start));
      const waiting = within(doubtful, firstDoubtful, window).filter((candidate) => !evidence.has(candidate));
      let sentences: Sentence[] | undefined;
      for (const candidate of waiting) {
        const span = shifted(candidate, -window.start);
        const found = judged.recall(candidate, text, span) ?? judgeIn(candidate, span, text, known);
        judged.keep(candidate, text, span, found);
        evidence.set(candidate, found);
      }

      function judgeIn(candidate: Candidate, span: Span, around: string, names: readonly Span[]): Evidence[] {
        sentences ??= parse(around);
        const own = sentences.filter(({ terms }) => terms.some((term) => overlaps(term, span)));
        return own.length === 0 ? [] : judge(candidate, span, own, { known: names, text: around, rules });
      }
    }
    return evidence;
  };
}

function skip(candidates: readonly Candidate[], from: number, place: number): number {
  let index = from;
  while ((candidates[index]?.end ?? place) < place) index += 1;
  return index;
}

/** The candidates inside a window, from an index on. */
function within(candidates: readonly Candidate[], from: number, { start, end }: Span): Candidate[] {
  const found: Candidate[] = [];
  for (let index = from; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (!candidate || candidate.start >= end) break;
    if (candidate.start >= start && candidate.end <= end) found.push(candidate);
  }
  return found;
}

/** Letters on either side of a name that make its evidence the same wherever they stand again. */
const SAME_SURROUNDINGS = 320;

/** Repeated text, such as a table or a hostile page, is judged once. */
function createMemory() {
  const known = new Map<string, Evidence[]>();
  const keyOf = ({ alias }: Candidate, text: string, { start, end }: Span) => {
    const [before, after] = [
      text.slice(Math.max(0, start - SAME_SURROUNDINGS), start),
      text.slice(end, end + SAME_SURROUNDINGS),
    ];
    return [before, alias.text, after].join('\u0000');
  };
  return {
    recall: (candidate: Candidate, text: string, span: Span) => known.get(keyOf(candidate, text, span)),
    keep: (candidate: Candidate, text: string, span: Span, evidence: Evidence[]) =>
      known.set(keyOf(candidate, text, span), evidence),
  };
}

/** Whether the sentence has a say: the name needs support, has vetoes, or touches other capitals. */
function isDoubtful({ alias, start, end }: Candidate, text: string): boolean {
  if (alias.senses.some(({ policy, veto }) => veto.length > 0 || policy === 'context' || policy === 'licensed'))
    return true;
  const nested = alias.senses.some(({ entity }) => NESTED_KINDS.has(entity.kind));
  const ownProof = !nested && alias.senses.every(({ entity }) => entity.kind !== 'organisation');
  if (ownProof && alias.text.includes(' ')) return false;
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 12)];
  return (
    CAPITAL_BEFORE.test(before) ||
    CAPITAL_AFTER.test(after) ||
    (!ownProof && (HYPHENATED.test(after) || PREFIXED.test(before)))
  );
}

interface Window {
  readonly text: string;
  /** Where names stand in it. */
  readonly known: readonly Span[];
  readonly rules: readonly Rule[];
}

/** @param own the sentences the name stands in: two where a stop inside it ("Art. 5") was taken for the end of one */
function judge(candidate: Candidate, span: Span, own: readonly Sentence[], { known, text, rules }: Window): Evidence[] {
  // The words of a longer name around this one speak for that name, not for this.
  const whole = known.find((other) => other.start <= span.start && other.end >= span.end && !same(other, span)) ?? span;
  const untag = own.map((sentence) => tag(sentence, candidate, span, whole, known));
  const matches = own.flatMap((sentence) => sentence.matching());
  for (const undo of untag) undo();
  const around = {
    words: own.map((sentence) => wordsAround(sentence, whole)).join(''),
    allWords: own.map((sentence) => wordsAround(sentence, undefined)).join(''),
    heading: isHeading(text),
  };
  return candidate.alias.senses.map((sense) =>
    evidenceFor(sense, { candidate, span, text, known, rules, matches, ...around }),
  );
}

interface Surroundings {
  readonly candidate: Candidate;
  readonly span: Span;
  readonly text: string;
  readonly rules: readonly Rule[];
  readonly known: readonly Span[];
  /** The words of the sentence without those of the name, and all of them. */
  readonly words: string;
  readonly allWords: string;
  readonly matches: readonly { match: string; text: string }[];
  /** In a heading a capital says nothing of the word beside the name. */
  readonly heading: boolean;
}

function evidenceFor(sense: Sense, around: Surroundings): Evidence {
  const { candidate, span, text, known, rules: all, words, allWords, matches, heading } = around;
  if (isModifier(sense, span, text, known)) {
    return { against: { code: 'longer-name', by: text.slice(span.start, span.end + 1) } };
  }
  const vetoWord = sense.veto.find((word) => says(words, word) || (word.includes(' ') && says(allWords, word)));
  if (vetoWord)
    return { against: { code: touches(vetoWord, span, text) ? 'other-bearer' : 'other-meaning', by: vetoWord } };
  const rules = matches.flatMap(({ match, text }) =>
    rulesFor(all, sense, match, heading).map((rule) => ({ rule, text })),
  );
  const own = ownGivenName(sense, rules);
  if (own) return { support: { code: 'given-name', by: own } };
  const judging = isWhole(sense, candidate) ? rules.filter(({ rule }) => rule.evenWhole) : rules;
  const against = judging.map(({ rule, text: by }) => vetoOf(rule, by)).find((veto) => veto !== undefined);
  if (against) return { against };
  const title = rules.find(({ rule }) => 'support' in rule.verdict);
  if (title) return { support: { code: 'title', by: withoutName(title.text, candidate.surface) } };
  if (sense.entity.kind === 'place' && isDateline(span, text))
    return { support: { code: 'dateline', by: candidate.surface } };
  const supportWord = sense.support.find((word) => says(words, word));
  return supportWord ? { support: { code: 'words', by: supportWord } } : {};
}

/**
 * Whether a name is its own proof, whatever capitals it touches: "Kosovo Force" and "NATO" belong to no longer name that
 * means something else. Countries, places and surnames do.
 */
function isWhole({ entity, policy }: Sense, { alias }: Candidate): boolean {
  if (policy !== 'unmistakable') return false;
  if (!NESTED_KINDS.has(entity.kind)) return true;
  return entity.kind !== 'country' && entity.kind !== 'office' && alias.text.includes(' ');
}

/** An organisation other than NATO and its bodies: a "U.N.-sponsored" truce says nothing of the U.N., a "NATO-led" force does. */
function isOutside({ kind, relevance }: NamedEntity): boolean {
  return kind === 'organisation' && relevance !== 'core';
}

/** "U.S.-led", "Paris-based", "France-Soir": part of a word that is no name of the place. */
function isModifier({ entity }: Sense, { start, end }: Span, text: string, known: readonly Span[]): boolean {
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

/** Letters after a place that show whether it is a dateline: the longest is a comma, a month and a day. */
const DATELINE_REACH = 20;

/** The head of a news report: a place in capitals where the text begins, then the agency or a dash. */
function isDateline({ start, end }: Span, text: string): boolean {
  const name = text.slice(start, end);
  const opens = text.slice(0, start).trim() === '';
  const after = text.slice(end, end + DATELINE_REACH);
  const headed = /^(?:\s+\(\p{Lu}|\s+[–—-]|,\s+\p{Lu}\p{Ll}{2,8}\.?\s+\d)/u.test(after);
  return opens && headed && name === name.toUpperCase();
}

/** Whether a word stands right before the name: another bearer's given name, where it is a veto. */
function touches(word: string, { start }: Span, text: string): boolean {
  return text.slice(0, start).trimEnd().toLowerCase().endsWith(word);
}

function rulesFor(rules: readonly Rule[], { entity }: Sense, match: string, heading: boolean): Rule[] {
  return rules.filter(
    (rule) => rule.match === match && rule.kinds.includes(entity.kind) && (!heading || rule.inHeadings),
  );
}

function vetoOf(rule: Rule, text: string): Evidence['against'] {
  return 'against' in rule.verdict ? { code: rule.verdict.against, by: text } : undefined;
}

/** A given name of this very person where another bearer was suspected: "Jens Stoltenberg", "J. Stoltenberg". */
function ownGivenName({ entity }: Sense, rules: readonly { rule: Rule; text: string }[]): string | undefined {
  const before = rules.find(({ rule }) => 'against' in rule.verdict && rule.verdict.against === 'other-bearer');
  const word = before?.text.split(' ', 1)[0]?.replace(/[^\p{L}.-]/gu, '') ?? '';
  if (word === '') return undefined;
  const initial = /^\p{Lu}\.$/u.test(word) ? word.charAt(0) : undefined;
  const fits = entity.given.some((given) => given === word || (initial !== undefined && given.startsWith(initial)));
  return fits ? word : undefined;
}

function withoutName(text: string, surface: string): string {
  return text.split(surface, 1)[0]?.trim() || text;
}

/** Tags the sentence for one candidate; the function it returns takes the tags away again. */
function tag({ terms }: Sentence, candidate: Candidate, span: Span, whole: Span, known: readonly Span[]): () => void {
  const added: [Term, string][] = [];
  const add = (term: Term | undefined, name: string) => {
    if (!term || term.tags.has(name)) return;
    term.tags.add(name);
    added.push([term, name]);
  };
  const first = terms.findIndex((term) => overlaps(term, span));
  let last = first;
  for (let next = terms[last + 1]; next && overlaps(next, span); next = terms[last + 1]) last += 1;
  const acronym = ACRONYM.test(candidate.alias.text);
  for (let index = first; index <= last; index += 1) {
    add(terms[index], 'Name');
    if (acronym) add(terms[index], 'Acronym');
  }
  for (const term of terms)
    if (known.some((other) => !overlaps(other, span) && overlaps(term, other))) add(term, 'Known');
  add(terms[0], 'Opening');
  const before = terms[first - 1];
  if (before && joins(before, terms[first]) && isCapital(before) && !overlaps(before, whole)) {
    add(before, 'Before');
    if (before.text.replace('.', '').length === 1) add(before, 'Initial');
  }
  const after = terms[last + 1];
  const name = terms[last];
  // "Germany's Michael Stich": what a possessive belongs to is another name.
  const owns = name !== undefined && name.end - span.end > 1;
  if (after && name && !owns && joins(name, after) && isCapital(after)) add(after, 'After');
  for (const term of terms.slice(last + 1, last + 1 + RUN)) if (isCapital(term)) add(term, 'Capital');
  if (after && name?.post.startsWith(',')) add(after, 'CommaAfter');
  return () => {
    for (const [term, tagged] of added) term.tags.delete(tagged);
  };
}

function isCapital({ text, normal }: Term): boolean {
  return CAPITAL.test(text) && normal.length > 0;
}

/** Whether nothing but a blank stands between two words, or the full stop of an initial or a title ("Gen."). */
function joins({ post, text, tags }: Term, next: Term | undefined): boolean {
  const stopped = post.trim() === '.' && (text.length === 1 || tags.has('Role'));
  return (post.trim() === '' || stopped) && next?.pre === '' && !/[,;:)]$/.test(text);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function shifted<S extends Span>({ start, end }: S, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The other words of the sentence, lower case, in a form `says` can search. */
function wordsAround({ terms }: Sentence, span: Span | undefined): string {
  return ` ${terms.map((term) => (span && overlaps(term, span) ? '·' : term.normal)).join(' ')} `;
}

/** Whether the words hold this one, also with a plural s or a possessive. */
function says(words: string, word: string): boolean {
  return words.includes(` ${word} `) || words.includes(` ${word}s `) || words.includes(` ${word}'s `);
}
