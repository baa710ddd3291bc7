import { LIKELY_BELOW } from './resolve.js';
import type { Scope } from './settings.js';
import type { Mention } from './types.js';

/** How many different close entities make a page one about the subject without any core name. */
const CLOSE_NEEDED = 3;

/** What of a page's mentions counts. */
export interface RelevantMentions {
  readonly shown: readonly Mention[];
  /** Names left out because the page is not about the subject. */
  readonly held: number;
}

/** Whether the page is about the subject: it names a core entity for certain, or three different close ones. */
export function isAboutSubject(mentions: readonly Mention[]): boolean {
  if (mentions.some(({ entity, score }) => entity.relevance === 'core' && score >= LIKELY_BELOW)) return true;
  const close = mentions.filter(({ entity }) => entity.relevance === 'close').map(({ entity }) => entity.id);
  return new Set(close).size >= CLOSE_NEEDED;
}

/**
 * `normal`: core and close names count wherever they are found, context names only on a page about the subject. `narrow`:
 * core names alone, and nothing is said of the others, which were not asked for. `wide`: all.
 */
export function relevantMentions(mentions: readonly Mention[], scope: Scope = 'normal'): RelevantMentions {
  if (scope === 'narrow') return { shown: mentions.filter(({ entity }) => entity.relevance === 'core'), held: 0 };
  if (scope === 'wide' || isAboutSubject(mentions)) return { shown: mentions, held: 0 };
  const shown = mentions.filter(({ entity }) => entity.relevance !== 'context');
  return { shown, held: mentions.length - shown.length };
}
