import type { DateSignal, PageSignals } from '../../lib/page-date.js';

/** Longest structured data that is parsed, UTF-16 units: more than any article has. */
const MAX_JSON = 200_000;

const PUBLISHED =
  'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date" i], meta[name="dc.date" i], meta[name="dc.date.issued" i], meta[name="dcterms.created" i], meta[name="pubdate" i], meta[name="parsely-pub-date"]';
const MODIFIED =
  'meta[property="article:modified_time"], meta[property="og:updated_time"], meta[itemprop="dateModified"], meta[name="last-modified" i], meta[name="dcterms.modified" i]';

/** Types of structured data that are one dated piece of writing. */
const TYPE = /"@type"\s{0,8}:\s{0,8}(?:\[\s{0,8})?"([A-Za-z]{1,40})"/g;
const ARTICLE_TYPE = /(?:Article|^BlogPosting|^Report|^LiveBlogPosting)$/;

/** Reads what a page says of its own date. Changes nothing and runs nothing of the page. */
export function readPageSignals(page: Document): PageSignals {
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= MAX_JSON)
    .join('\n');
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return {
    published: [...fromData(data, 'datePublished'), ...fromMeta(page, PUBLISHED), ...fromTime(page)],
    modified: [...fromData(data, 'dateModified'), ...fromMeta(page, MODIFIED)],
    url: page.URL,
    article:
      type === 'article' ||
      [...data.matchAll(TYPE)].some(([, name = '']) => ARTICLE_TYPE.test(name)) ||
      page.querySelector('meta[property="article:published_time"]') !== null ||
      page.querySelectorAll('article').length === 1,
  };
}

function fromData(data: string, key: string): DateSignal[] {
  return [...data.matchAll(new RegExp(`"${key}"\\s*:\\s*"([^"]{4,40})"`, 'g'))].map(([, value]) => ({
    source: 'json-ld',
    value: value ?? '',
  }));
}

function fromMeta(page: Document, selector: string): DateSignal[] {
  return [...page.querySelectorAll(selector)].map((meta) => ({
    source: 'meta',
    value: meta.getAttribute('content') ?? '',
  }));
}

/** The first `<time>` near the headline: within the article, or right after the first heading. */
function fromTime(page: Document): DateSignal[] {
  const heading = page.querySelector('h1');
  const near =
    heading?.closest('article, header, main')?.querySelector('time[datetime]') ??
    heading?.parentElement?.querySelector('time[datetime]');
  const value = near?.getAttribute('datetime');
  return value ? [{ source: 'time', value }] : [];
}
