import type { DateSignal, PageSignals } from '../../lib/page-date.js';
import type { Steps } from '../../lib/steps.js';
import { unclobbered } from '../shared/nodes.js';

/** Longest structured data that is parsed, UTF-16 units: more than any article has. */
const MAX_JSON = 200_000;

const PUBLISHED =
  'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date" i], meta[name="dc.date" i], meta[name="dc.date.issued" i], meta[name="dcterms.created" i], meta[name="pubdate" i], meta[name="parsely-pub-date"]';
const MODIFIED =
  'meta[property="article:modified_time"], meta[property="og:updated_time"], meta[itemprop="dateModified"], meta[name="last-modified" i], meta[name="dcterms.modified" i]';

const OF_AN_ARTICLE = 'meta[property="og:type"][content="article"], meta[property="article:published_time"]';

/** Types of structured data that are one dated piece of writing. */
const TYPE = /"@type"\s{0,8}:\s{0,8}(?:\[\s{0,8})?"([A-Za-z]{1,40})"/g;
const ARTICLE_TYPE = /(?:Article|^BlogPosting|^Report|^LiveBlogPosting)$/;

/**
 * Reads what a page says of its own date, in steps of one search through the page each. Changes nothing and runs nothing
 * of the page.
 */
export function* readPageSignals(page: Document): Steps<PageSignals> {
  const metas = [...page.querySelectorAll('meta')];
  yield;
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= MAX_JSON)
    .join('\n');
  yield;
  const time = fromTime(page);
  yield;
  const articles = page.getElementsByTagName('article').length;
  yield;
  return {
    published: [...fromData(data, 'datePublished'), ...fromMeta(metas, PUBLISHED), ...time],
    modified: [...fromData(data, 'dateModified'), ...fromMeta(metas, MODIFIED)],
    url: page.URL,
    article:
      metas.some((meta) => meta.matches(OF_AN_ARTICLE)) ||
      [...data.matchAll(TYPE)].some(([, name = '']) => ARTICLE_TYPE.test(name)) ||
      articles === 1,
  };
}

function fromData(data: string, key: string): DateSignal[] {
  return [...data.matchAll(new RegExp(`"${key}"\\s*:\\s*"([^"]{4,40})"`, 'g'))].map(([, value]) => ({
    source: 'json-ld',
    value: value ?? '',
  }));
}

function fromMeta(metas: readonly Element[], selector: string): DateSignal[] {
  return metas
    .filter((meta) => meta.matches(selector))
    .map((meta) => ({
      source: 'meta',
      value: meta.getAttribute('content') ?? '',
    }));
}

/** The first `<time>` near the headline: within the article, or right after the first heading. */
function fromTime(page: Document): DateSignal[] {
  const heading = page.querySelector('h1');
  const parent = heading?.parentElement;
  const near =
    heading?.closest('article, header, main')?.querySelector('time[datetime]') ??
    (parent && unclobbered(parent).querySelector('time[datetime]'));
  const value = near?.getAttribute('datetime');
  return value ? [{ source: 'time', value }] : [];
}
