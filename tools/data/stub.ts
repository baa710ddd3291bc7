import type * as v from 'valibot';
import { KIND_PREFIXES, type Kind } from '../../lib/kinds.js';
import type { ArticleFileSchema, EntityFileSchema } from '../../lib/knowledge-schema.js';
import { STUB } from './rules/stubs.js';

type ArticleFile = v.InferInput<typeof ArticleFileSchema>;
type EntityInput = v.InferInput<typeof EntityFileSchema>['entities'][number];

/** An article to be written: everything in it that is to be replaced says so. */
export function articleStub(id: string, title: string, date: string): ArticleFile {
  return {
    $schema: '../schema/article.schema.json',
    id,
    title,
    date,
    about: `${STUB} what this article tells, in one line`,
    references: [
      { id: 'source-1', publisher: `${STUB} publisher`, title: `${STUB} title`, url: null, date: `${STUB} date` },
    ],
    paragraphs: [
      { text: `${STUB} two or three short sentences in your own words.`, references: ['source-1'], facts: [] },
    ],
  };
}

/** An entity to be described. */
export function entityStub(id: string, name: string): EntityInput {
  return {
    id,
    name,
    relevance: 'context',
    wikipedia: name,
    descriptions: [{ text: `${STUB} what it is, in a few words` }],
    names: [{ text: name }],
  };
}

/** The paragraph with the first fact about a new entity, which no entity may lack; it cites the article's first source. */
export function paragraphStub(
  id: string,
  name: string,
  { references }: ArticleFile,
): ArticleFile['paragraphs'][number] {
  const text = `${name}: ${STUB} say who or what this is.`;
  const [first] = references;
  if (first) return { text, references: [first.id], facts: [{ text, about: [id] }] };
  return { text, references: [], facts: [{ text, about: [id], ownKnowledge: true, origins: 0 }] };
}

/** The kind that an id belongs to by its prefix. */
export function kindOf(id: string): Kind | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return (Object.keys(KIND_PREFIXES) as Kind[]).find((kind) => KIND_PREFIXES[kind] === prefix);
}
