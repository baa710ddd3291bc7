import type { Article } from '../../lib/knowledge-schema.js';
import { hashOf } from '../../lib/library-address.js';
import { Matched } from './Matched.js';

interface ArticleListProps {
  readonly articles: readonly Article[];
  /** Words to mark. */
  readonly words?: readonly string[];
}

/** Articles, each with what it is about. */
export function ArticleList({ articles, words = [] }: ArticleListProps) {
  return (
    <ul class="entries">
      {articles.map(({ id, title, about }) => (
        <li key={id}>
          <a href={hashOf({ is: 'article', article: id })}>
            <Matched text={title} words={words} />
          </a>
          <p class="sub">
            <Matched text={about} words={words} />
          </p>
        </li>
      ))}
    </ul>
  );
}
