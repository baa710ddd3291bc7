import { Fragment } from 'preact';
import type { Article, Entity, Paragraph } from '../../lib/knowledge-schema.js';
import { hashOf } from '../../lib/library-address.js';
import { linkNames } from '../../lib/library-links.js';
import type { Say } from '../../lib/say.js';
import { SourceLine } from './SourceLine.js';

interface ParagraphItemProps {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Counted from 1. */
  readonly number: number;
  readonly cited: boolean;
  /** Whose names are linked. */
  readonly entities: readonly Entity[];
  readonly say: Say;
}

/** A paragraph under its number, which links to it. The cited one is marked and shows its sources in full. */
export function ParagraphItem({ article, paragraph, number, cited, entities, say }: ParagraphItemProps) {
  const here = hashOf({ is: 'article', article: article.id, paragraph: number });
  return (
    <li class="paragraph" tabIndex={-1} aria-current={cited ? 'true' : undefined}>
      <a class="number" href={here} aria-label={say('library_paragraph', [String(number)])}>
        {number}
      </a>
      <div>
        <p>
          <LinkedText text={paragraph.text} entities={entities} />
        </p>
        <ParagraphSources article={article} paragraph={paragraph} full={cited} say={say} />
      </div>
    </li>
  );
}

function LinkedText({ text, entities }: { text: string; entities: readonly Entity[] }) {
  return linkNames(text, entities).map(({ text, entity }) =>
    entity === undefined ? (
      text
    ) : (
      <a key={entity} class="name-link" href={hashOf({ is: 'entity', entity })}>
        {text}
      </a>
    ),
  );
}

interface ParagraphSourcesProps {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly full: boolean;
  readonly say: Say;
}

function ParagraphSources({ article, paragraph, full, say }: ParagraphSourcesProps) {
  const used = article.references.flatMap((reference, index) =>
    paragraph.references.includes(reference.id) ? [{ reference, number: index + 1 }] : [],
  );
  if (used.length === 0) return <p class="sources-used">{say('library_own_knowledge')}</p>;
  const partly = paragraph.facts.some(({ ownKnowledge }) => ownKnowledge);
  const note = partly ? say('library_own_knowledge_part') : '';
  if (full) {
    return (
      <div class="sources-used">
        <ul>
          {used.map(({ reference, number }) => (
            <li key={reference.id}>
              <SourceNumber article={article} number={number} say={say} />
              <span>
                <SourceLine reference={reference} />
              </span>
            </li>
          ))}
        </ul>
        {note && <p>{note}</p>}
      </div>
    );
  }
  return (
    <p class="sources-used">
      {used.map(({ reference, number }, index) => (
        <Fragment key={reference.id}>
          {index > 0 && ' · '}
          <SourceNumber article={article} number={number} say={say} />
          {'\u00a0'}
          {reference.publisher}
        </Fragment>
      ))}
      {note && ` · ${note}`}
    </p>
  );
}

function SourceNumber({ article, number, say }: { article: Article; number: number; say: Say }) {
  const place = hashOf({ is: 'article', article: article.id, reference: number });
  return (
    <a class="source-number" href={place} aria-label={say('library_source', [String(number)])}>
      {number}
    </a>
  );
}
