import { RULES, type Rule } from './confirm-rules.js';
import { createDoubt } from './doubt.js';
import { isWorldly, type KnownName } from './enumeration.js';
import { evidenceFor } from './evidence.js';
import { overlaps, tag, wordsAround } from './sentence-tags.js';
import { parserInSteps, type Sentence } from './sentences.js';
import { runToEnd, type Steps } from './steps.js';
import { isHeading, isInCapitals } from './title-case.js';
import type { Candidate, Evidence, Passage, Span } from './types.js';
import { windowsAround } from './windows.js';

/**
 * Judges candidates by their sentences, in steps of a window each. Evidence comes in the order of the senses of each
 * candidate's alias.
 */
export type Confirm = (passage: Passage, candidates: readonly Candidate[]) => Steps<Map<Candidate, Evidence[]>>;

export function createConfirm(rules: readonly Rule[] = RULES, isDoubtful = createDoubt()): Confirm {
  return runToEnd(confirmInSteps(rules, isDoubtful));
}

/** The same in steps. */
export function* confirmInSteps(rules: readonly Rule[], isDoubtful = createDoubt()): Steps<Confirm> {
  const parse = yield* parserInSteps(rules.map((rule) => rule.match));
  return function* (passage, candidates) {
    const evidence = new Map<Candidate, Evidence[]>();
    const heading = isHeading(passage.text);
    const doubtful = candidates.filter((candidate) => isDoubtful(candidate, passage.text));
    const judged = createMemory();
    let [firstKnown, firstDoubtful] = [0, 0];
    for (const window of windowsAround(passage.text, doubtful)) {
      // Candidates and windows come in order; what ends before this window lies before all the next ones too.
      firstKnown = skip(candidates, firstKnown, window.start);
      firstDoubtful = skip(doubtful, firstDoubtful, window.start);
      const text = passage.text.slice(window.start, window.end);
      const known = within(candidates, firstKnown, window).map((candidate) => ({
        ...shifted(candidate, -window.start),
        worldly: isWorldly(candidate),
      }));
      const waiting = within(doubtful, firstDoubtful, window).filter((candidate) => !evidence.has(candidate));
      let sentences: Sentence[] | undefined;
      for (const candidate of waiting) {
        const span = shifted(candidate, -window.start);
        const found = judged(surroundingsOf(candidate, text, span), () => judgeIn(candidate, span, text, known));
        evidence.set(candidate, found);
      }
      yield;

      function judgeIn(candidate: Candidate, span: Span, around: string, names: readonly KnownName[]): Evidence[] {
        sentences ??= parse(around);
        const own = sentences.filter(({ terms }) => terms.some((term) => overlaps(term, span)));
        return own.length === 0 ? [] : judge(candidate, span, own, { known: names, text: around, rules, heading });
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

function surroundingsOf({ alias }: Candidate, text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - SAME_SURROUNDINGS), start);
  return [before, alias.text, text.slice(end, end + SAME_SURROUNDINGS)].join('\u0000');
}

/** Repeated text, such as a table or a hostile page, is judged once. */
function createMemory() {
  const known = new Map<string, Evidence[]>();
  return (surroundings: string, judge: () => Evidence[]): Evidence[] => {
    const evidence = known.get(surroundings) ?? judge();
    known.set(surroundings, evidence);
    return evidence;
  };
}

interface Window {
  readonly text: string;
  /** Where names stand in it. */
  readonly known: readonly KnownName[];
  readonly rules: readonly Rule[];
  /** Whether the whole passage is a heading. */
  readonly heading: boolean;
}

/** @param own the sentences the name stands in: two where a stop inside it ("Art. 5") was taken for the end of one */
function judge(candidate: Candidate, span: Span, own: readonly Sentence[], window: Window): Evidence[] {
  const { known, text, rules, heading } = window;
  // The words of a longer name around this one speak for that name, not for this.
  const whole = known.find((other) => other.start <= span.start && other.end >= span.end && !same(other, span)) ?? span;
  const untag = own.map((sentence) => tag(sentence, candidate, span, whole, known));
  const matches = own.flatMap((sentence) => sentence.matching());
  for (const undo of untag) undo();
  const around = {
    words: own.map((sentence) => wordsAround(sentence, whole)).join(''),
    allWords: own.map((sentence) => wordsAround(sentence, undefined)).join(''),
    heading: heading || own.some((sentence) => isInCapitals(textOf(sentence, text))),
  };
  return candidate.alias.senses.map((sense) =>
    evidenceFor(sense, { candidate, span, text, known, rules, matches, ...around }),
  );
}

function textOf({ terms }: Sentence, text: string): string {
  return text.slice(terms[0]?.start ?? 0, terms.at(-1)?.end ?? 0);
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function shifted<S extends Span>({ start, end }: S, by: number): Span {
  return { start: start + by, end: end + by };
}
