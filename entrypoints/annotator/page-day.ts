import { pageDate } from '../../lib/page-date.js';
import type { Steps } from '../../lib/steps.js';
import type { IsoDay } from '../../lib/types.js';
import { unclobbered } from '../shared/nodes.js';
import type { PageDays } from './page-mentions.js';
import { readPageSignals } from './page-signals.js';

/** What a page says its date with, or what tells where to look for it. */
const DATED = 'meta, script[type="application/ld+json"], time, h1, article';

/**
 * The page's own day. Reading it means searching the page and its structured data, so it is read again only when
 * something came in that may say it.
 */
export function createPageDay(page: Document, today: () => IsoDay) {
  let known: IsoDay | undefined;
  return {
    *days(): Steps<PageDays> {
      known ??= pageDate(yield* readPageSignals(page), today()).day;
      return { pageDay: known, today: today() };
    },
    /** Another page may have taken this one's place. */
    forget(): void {
      known = undefined;
    },
    noteAdded(elements: Iterable<Element>): void {
      for (const element of elements) {
        if (known === undefined) return;
        const real = unclobbered(element);
        if (real.matches(DATED) || real.querySelector(DATED)) known = undefined;
      }
    },
  };
}
