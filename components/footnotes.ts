import type { CardFact } from '../lib/card.js';
import type { Reference } from '../lib/knowledge-schema.js';
import type { IsoDay } from '../lib/types.js';

/** A paragraph of an article under its footnote number. */
export interface NumberedParagraph {
  readonly number: number;
  readonly paragraph: number;
}

/** A reference with the footnotes that rest on it. */
export interface NumberedReference {
  readonly numbers: readonly number[];
  readonly reference: Reference;
}

/** One article with everything the card takes from it. */
export interface CitedArticle {
  readonly article: string;
  readonly title: string;
  readonly date: IsoDay;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly references: readonly NumberedReference[];
  /** Footnotes that rest on general knowledge, without a reference. */
  readonly unreferenced: readonly number[];
}

export interface Footnotes {
  /** The footnote number of each fact, in the order of the facts; facts from one paragraph share a number. */
  readonly numbers: readonly number[];
  readonly articles: readonly CitedArticle[];
}

/** Numbers the paragraphs that facts stand in, from 1, and gathers them by article. */
export function footnotesOf(facts: readonly CardFact[]): Footnotes {
  const places = new Map<string, CardFact>();
  for (const fact of facts) {
    const place = placeOf(fact);
    if (!places.has(place)) places.set(place, fact);
  }
  const keys = [...places.keys()];
  const numbered = [...places.values()].map((fact, index) => ({ number: index + 1, citation: fact.citation }));
  const ids = [...new Set(numbered.map(({ citation }) => citation.article))];
  return {
    numbers: facts.map((fact) => keys.indexOf(placeOf(fact)) + 1),
    articles: ids.map((id) =>
      citedArticle(
        id,
        numbered.filter(({ citation }) => citation.article === id),
      ),
    ),
  };
}

interface NumberedCitation {
  readonly number: number;
  readonly citation: CardFact['citation'];
}

function placeOf({ citation }: CardFact): string {
  return `${citation.article} ${citation.paragraph}`;
}

function citedArticle(article: string, cited: readonly NumberedCitation[]): CitedArticle {
  const references = new Map<string, { numbers: number[]; reference: Reference }>();
  for (const { number, citation } of cited) {
    for (const reference of citation.references) {
      const known = references.get(reference.id) ?? { numbers: [], reference };
      known.numbers.push(number);
      references.set(reference.id, known);
    }
  }
  return {
    article,
    title: cited[0]?.citation.title ?? '',
    date: cited[0]?.citation.date ?? '',
    paragraphs: cited.map(({ number, citation }) => ({ number, paragraph: citation.paragraph })),
    references: [...references.values()],
    unreferenced: cited.filter(({ citation }) => citation.references.length === 0).map(({ number }) => number),
  };
}
