import { readFileSync } from 'node:fs';
import type { MadePage } from '../../tools/browser/serve.js';

/** A page without a date, with a place in its head and one under its heading for what may date it. */
const SUMMIT = readFileSync(new URL('./pages/summit.html', import.meta.url), 'utf8');

/** A day between two accessions: thirty members, Sweden and Finland not among them. */
export const PAGE_DAY = '14 June 2021';

/** Ways in which a page can be of that day, each with the path it is served under. */
export const DATED = [
  ['article:published_time', '/dated/meta.html', published('2021-06-14T18:30:00+02:00'), ''],
  ['JSON-LD', '/dated/json-ld.html', jsonLd({ datePublished: '2021-06-14T18:30:00+02:00' }), ''],
  ['<time> near the heading', '/dated/time.html', '', '<p><time datetime="2021-06-14">Monday</time></p>'],
  ['its address', '/2021/06/14/summit.html', '', ''],
  [
    'a change made years later',
    '/dated/changed.html',
    jsonLd({ datePublished: '2004-06-29', dateModified: '2021-06-14' }),
    '',
  ],
  [
    'its publication, corrected a week later',
    '/dated/corrected.html',
    jsonLd({ datePublished: '2021-06-14', dateModified: '2021-06-21' }),
    '',
  ],
] as const;

export const UNDATED = 'summit.html';

/** The path of a page of that day. */
export const OF_2021 = DATED[0][1];

/** The same, with a dark background. */
export const DARK = '/dated/dark.html';

const DARK_STYLE = '<style>html { background: #14171c; color: #d8dce4; }</style>';

export function datedPages(): Map<string, MadePage> {
  const pages = new Map<string, MadePage>(DATED.map(([, path, head, byline]) => [path, summit(head, byline)]));
  return pages.set(DARK, summit(published('2021-06-14') + DARK_STYLE, ''));
}

function summit(head: string, byline: string): MadePage {
  const body = SUMMIT.replace('<!--head-->', () => head).replace('<!--byline-->', () => byline);
  return { type: 'text/html; charset=utf-8', body };
}

function published(time: string): string {
  return `<meta property="article:published_time" content="${time}">`;
}

function jsonLd(dates: { datePublished: string; dateModified?: string }): string {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', ...dates };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
