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
const CAPITAL_BEFORE = /(?:\p{Lu}[\p{L}.'’-]*|\bof(?: the)?)\s$/u;
const CAPITAL_AFTER = /^(?:['’]s)?(?:,?\s)\p{Lu}/u;

/** Joined to a word that is no name: "U.S.-led", "US-169". */
const HYPHENATED = /^[-\u2010\u2011][\p{Ll}\p{N}]/u;

/** "pro-Moscow": said of people, not of the place. */
const PREFIXED = /\b(?:pro|anti|non|mid)[-\u2010\u2011]$/i;

export function createConfirm(rules: readonly Rule[] = RULES): Confirm {
  const parse = createParser(rules.map((rule) => rule.match));
  return (passage, candidates) => {
    const evidence = new Map<Candidate, Evidence[]>();
    const doubtful = candidates.filter((candidate) => isDoubtful(candidate, passage.text));
    for (const window of windowsAround(passage.text, doubtful)) {
      const text = passage.text.slice(window.start, window.end);
      const within = (candidate: Candidate) => candidate.start >= window.start && candidate.end <= window.end;
      const known = candidates.filter(within).map((candidate) => shifted(candidate, -window.start));
      const sentences = parse(text);
      for (const candidate of doubtful.filter(within)) {
        if (evidence.has(candidate)) continue;
        const span = shifted(candidate, -window.start);
        const sentence = sentences.find(({ terms }) => terms.some((term) => overlaps(term, span)));
        if (sentence) evidence.set(candidate, judge(candidate, span, sentence, { known, text, rules }));
      }
    }
    return evidence;
  };
}

/** Whether the sentence has a say: the name needs support, has vetoes, or touches other capitals. */
function isDoubtful({ alias, start, end }: Candidate, text: string): boolean {
  if (alias.senses.some(({ policy, veto }) => veto.length > 0 || policy === 'context' || policy === 'licensed'))
    return true;
  const nested = alias.senses.some(({ entity }) => NESTED_KINDS.has(entity.kind));
  const ownProof = !nested && alias.senses.every(({ entity }) => entity.kind !== 'organisation');
  if (ownProof && alias.text.includes(' ')) return false;
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 6)];
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

function judge(candidate: Candidate, span: Span, sentence: Sentence, { known, text, rules }: Window): Evidence[] {
  const untag = tag(sentence, candidate, span, known);
  const words = wordsAround(sentence, span);
  const heading = isHeading(lineAround(text, span));
  const matches = sentence.matching();
  untag();
  return candidate.alias.senses.map((sense) =>
    evidenceFor(sense, { candidate, span, text, rules, words, matches, heading }),
  );
}

interface Surroundings {
  readonly candidate: Candidate;
  readonly span: Span;
  readonly text: string;
  readonly rules: readonly Rule[];
  readonly words: string;
  readonly matches: readonly { match: string; text: string }[];
  /** In a heading a capital says nothing of the word beside the name. */
  readonly heading: boolean;
}

function evidenceFor(
  sense: Sense,
  { candidate, span, text, rules: all, words, matches, heading }: Surroundings,
): Evidence {
  if (isModifier(sense, span, text))
    return { against: { code: 'longer-name', by: text.slice(span.start, span.end + 1) } };
  const vetoWord = sense.veto.find((word) => says(words, word));
  if (vetoWord) return { against: { code: 'other-meaning', by: vetoWord } };
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
function isModifier({ entity }: Sense, { start, end }: Span, text: string): boolean {
  const joined = HYPHENATED.test(text.slice(end, end + 2)) || PREFIXED.test(text.slice(Math.max(0, start - 6), start));
  return joined && (entity.kind === 'country' || entity.kind === 'place' || isOutside(entity));
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
function tag({ terms }: Sentence, candidate: Candidate, span: Span, known: readonly Span[]): () => void {
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
  if (before && joins(before, terms[first]) && isCapital(before)) {
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

function shifted<S extends Span>({ start, end }: S, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The other words of the sentence, lower case, in a form `says` can search. */
function wordsAround({ terms }: Sentence, span: Span): string {
  return ` ${terms.map((term) => (overlaps(term, span) ? '·' : term.normal)).join(' ')} `;
}

/** Whether the words hold this one, also with a plural s or a possessive. */
function says(words: string, word: string): boolean {
  return words.includes(` ${word} `) || words.includes(` ${word}s `) || words.includes(` ${word}'s `);
}

function lineAround(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to);
}
