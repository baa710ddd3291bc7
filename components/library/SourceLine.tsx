import { formatDay } from '../../lib/format-day.js';
import type { Reference } from '../../lib/knowledge-schema.js';

/** One reference: publisher, title, where it is and its date. */
export function SourceLine({ reference: { publisher, title, url, date } }: { reference: Reference }) {
  return (
    <>
      {publisher}: {isLink(url) ? <OutwardLink url={url} text={title} /> : title}
      {date && `, ${inWords(date)}`}
    </>
  );
}

/** The site is shown beside the title, so that nobody has to follow a link to learn where it leads. */
function OutwardLink({ url, text }: { url: string; text: string }) {
  return (
    <>
      <a class="outward" href={url} target="_blank" rel="noreferrer noopener">
        {text}
      </a>
      <span class="site"> ({hostOf(url)})</span>
    </>
  );
}

function isLink(url: string | null): url is string {
  return url?.startsWith('https://') ?? false;
}

function hostOf(url: string): string {
  return (url.split('/')[2] ?? '').replace(/^www\./, '');
}

/** Sources are dated by a day, or by words such as "stored copy of 2015". */
function inWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDay(date) : date;
}
