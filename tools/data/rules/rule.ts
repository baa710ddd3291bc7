import type { Kind } from '../../../lib/kinds.js';
import type { Article, Entity, Fact, Paragraph } from '../../../lib/knowledge-schema.js';
import type { DataSet } from '../read.js';

/** Looks at all the data and says what breaks it: one line a finding, as "file: place: reason". */
export type Rule = (data: DataSet) => string[];

/** A fact and where it stands. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly paragraph: Paragraph;
  readonly article: Article;
  /** "file: paragraph 3", the beginning of a finding. */
  readonly at: string;
}

export function placedFacts({ base, files }: DataSet): PlacedFact[] {
  return base.articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph, index) => {
      const at = `${files.get(article.id) ?? article.id}: paragraph ${index + 1}`;
      return paragraph.facts.map((fact) => ({ fact, paragraph, article, at }));
    }),
  );
}

/** "file: id", the beginning of a finding about an entity. */
export function entityAt({ files }: DataSet, id: string): string {
  return `${files.get(id) ?? 'entities'}: ${id}`;
}

/** A text a card may show, and from which day on. */
export interface DatedText {
  readonly text: string;
  readonly from: string | undefined;
  readonly at: string;
  /** Years it may name though they lie ahead. */
  readonly ahead: readonly number[];
  readonly about: readonly Entity[];
}

/** What an event is includes its day: nobody meets its name in earnest before, and without a day it is no help. */
const KNOWN_BY_DATE: ReadonlySet<Kind> = new Set<Kind>(['event', 'operation', 'treaty']);

/** Every line that a card may show: facts, what they say of a change, descriptions, links. */
export function cardTexts(data: DataSet): DatedText[] {
  const entities = new Map(data.base.entities.map((entity) => [entity.id, entity]));
  const facts = placedFacts(data).flatMap(({ fact: { text, since, from, ahead = [], about }, at }) => {
    const found = about.flatMap((id) => entities.get(id) ?? []);
    return [text, since].flatMap((line) => (line ? [{ text: line, from, at, ahead, about: found }] : []));
  });
  return [...facts, ...data.base.entities.flatMap((entity) => entityTexts(data, entity))];
}

function entityTexts(data: DataSet, entity: Entity): DatedText[] {
  const at = entityAt(data, entity.id);
  const descriptions = entity.descriptions
    .filter(({ from }) => from !== undefined || !KNOWN_BY_DATE.has(entity.kind))
    .map(({ text, from }) => ({ text, from, at: `${at}: descriptions`, ahead: [], about: [entity] }));
  const links = entity.related.map(({ as, from }) => ({ text: as, from, at: `${at}: related`, ahead: [], about: [] }));
  return [...descriptions, ...links];
}
