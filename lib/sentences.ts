import nlp from 'compromise/one';
import { lexicon, TAGS } from './confirm-words.js';
import type { Steps } from './steps.js';
import type { Span } from './types.js';

/** One word of a sentence with its place in the parsed text and its tags, which rules read and we add to. */
export interface Term extends Span {
  readonly text: string;
  /** Lower case, without punctuation. */
  readonly normal: string;
  /** What stands right before this word, as an opening bracket does. */
  readonly pre: string;
  /** What stands between this word and the next. */
  readonly post: string;
  readonly tags: Set<string>;
}

export interface Sentence {
  readonly terms: readonly Term[];
  /** The patterns that match the sentence as it is tagged now, with the words they matched. */
  matching(): { readonly match: string; readonly text: string }[];
}

/** Splits text into tagged sentences. */
export type Parser = (text: string) => Sentence[];

/** The parts of a parsed term that are used; the package types leave the offset out. */
interface ParsedTerm {
  text: string;
  normal: string;
  pre: string;
  post: string;
  tags: Set<string>;
  offset: { start: number; length: number };
}

/** Words given to the tagger between two pauses. */
const WORDS_A_STEP = 150;

/**
 * A parser on compromise's first layer: sentences, terms and match patterns, with our words and our tags.
 * Only the offsets of terms are used; those of matches are wrong beside punctuation
 * (https://github.com/spencermountain/compromise/issues/1144).
 */
export function* parserInSteps(patterns: readonly string[]): Steps<Parser> {
  nlp.addTags(Object.fromEntries(TAGS.map((tag) => [tag, {}])));
  // The package types allow one tag a word; the tagger takes several (https://github.com/spencermountain/compromise/wiki/Lexicon).
  const words = Object.entries(lexicon() as unknown as Record<string, string>);
  for (let from = 0; from < words.length; from += WORDS_A_STEP) {
    yield;
    nlp.addWords(Object.fromEntries(words.slice(from, from + WORDS_A_STEP)));
  }
  yield;
  const net = nlp.buildNet([...new Set(patterns)].map((match) => ({ match })));
  yield;
  return (text) => {
    const doc = nlp(text.replace(/\s/g, ' '));
    doc.compute('offset');
    const sentences = doc.document as unknown as ParsedTerm[][];
    return sentences.map((terms, index) => ({
      terms: terms.map((term) => toTerm(term)),
      matching: () =>
        doc
          .eq(index)
          .sweep(net, { tagger: false })
          .found.map((found) => {
            const { match, view } = found as { match: string; view: { text(): string } };
            return { match, text: view.text() };
          }),
    }));
  };
}

/** A view of a parsed term. The tags are the parser's own set, so that a tag added here is seen by its patterns. */
function toTerm({ text, normal, pre, post, tags, offset }: ParsedTerm): Term {
  return { text, normal, pre, post, tags, start: offset.start, end: offset.start + offset.length };
}
