import { formatDay } from '../../lib/format-day.js';
import type { Article } from '../../lib/knowledge-schema.js';
import { entitiesIn, type Library } from '../../lib/library-index.js';
import type { Say } from '../../lib/say.js';
import { PageHeading } from './PageHeading.js';
import { ParagraphItem } from './ParagraphItem.js';
import { SourceList } from './SourceList.js';

interface ArticlePageProps {
  readonly article: Article;
  readonly library: Library;
  readonly say: Say;
  /** The cited paragraph, counted from 1. */
  readonly paragraph?: number | undefined;
  /** The reference pointed at, counted from 1. */
  readonly reference?: number | undefined;
}

/** An article: numbered paragraphs with their sources, and the sources in full at its end. */
export function ArticlePage({ article, library, say, paragraph, reference }: ArticlePageProps) {
  return (
    <article class="article">
      <header>
        <PageHeading text={article.title} />
        <p class="lead">{article.about}</p>
        <p class="sub">{say('library_written', [formatDay(article.date)])}</p>
      </header>
      <ol class="paragraphs">
        {article.paragraphs.map((one, index) => (
          <ParagraphItem
            key={one.text}
            article={article}
            paragraph={one}
            number={index + 1}
            cited={index + 1 === paragraph}
            entities={entitiesIn(one, library)}
            say={say}
          />
        ))}
      </ol>
      <SourceList article={article} current={reference} say={say} />
    </article>
  );
}
