import type { Candidate, Span } from './types.js';

/** A name we know in the text around another. */
export interface KnownName extends Span {
  /** Whether it can only be a country or one of their organisations. */
  readonly worldly: boolean;
}

/** Longest stretch between two names of one list, UTF-16 units: figures and a comma, or "and the". */
const MAX_GAP = 16;

/** "Moldova, Georgia", "Georgia and the European Union", "Georgia (90 days), Moldova", "Slovakia 8.15 23. Poland". */
const JOINS = /^(?:,?\s+(?:and|or|&)\s+(?:the\s+)?|(?:\s+\([^()]*\))?,\s+|[\s.,]*\d[\s\d.,]*)$/u;

const WORLDLY = new Set(['country', 'organisation']);

export function isWorldly({ alias }: Candidate): boolean {
  return alias.senses.every(({ entity, policy }) => WORLDLY.has(entity.kind) && policy === 'unmistakable');
}

/** The name beside this one in a list of countries: who stands among countries is one. */
export function listedBeside({ start, end }: Span, text: string, known: readonly KnownName[]): string | undefined {
  const beside = known.find(
    (other) => other.worldly && (joins(text, other.end, start) || joins(text, end, other.start)),
  );
  return beside && text.slice(beside.start, beside.end);
}

function joins(text: string, from: number, to: number): boolean {
  const gap = to - from;
  return gap > 0 && gap <= MAX_GAP && JOINS.test(text.slice(from, to));
}
