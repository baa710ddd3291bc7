import type { Library } from '../../lib/library-index.js';
import type { Say } from '../../lib/say.js';
import { ArticleList } from './ArticleList.js';
import { KindLinks } from './KindLinks.js';
import { PageHeading } from './PageHeading.js';

/** The first page: the kinds of names, then every article. */
export function HomePage({ library, say }: { library: Library; say: Say }) {
  return (
    <>
      <PageHeading text={say('library_title')} />
      <p class="lead">{say('library_intro')}</p>
      <section aria-labelledby="names">
        <h2 id="names">{say('library_names')}</h2>
        <KindLinks kinds={library.kinds} say={say} />
      </section>
      <section aria-labelledby="articles">
        <h2 id="articles">{say('library_articles')}</h2>
        <ArticleList articles={library.articles} />
      </section>
    </>
  );
}
