import type { Action } from 'webextension-polyfill';
import type { FrameReport } from './rounds.js';

/** A page that changes all the time is counted anew no more often than this, ms. */
const COUNT_EVERY_MS = 700;

/** The toolbar button has room for three characters. */
const MOST_SHOWN = 99;

export interface BadgeOptions {
  readonly action: Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor'>;
  askFrames(tabId: number): Promise<FrameReport[]>;
}

export interface Badge {
  /** Counts the names of a tab, once for several calls in a short time. */
  count(tabId: number): void;
  clear(tabId: number): Promise<void>;
}

/** Shows on the toolbar button how many different names a tab has. */
export function createBadge({ action, askFrames }: BadgeOptions): Badge {
  const waiting = new Set<number>();
  const write = async (tabId: number, text: string) => {
    await action.setBadgeText({ tabId, text }).catch(() => undefined); // The tab was closed in between.
  };

  async function show(tabId: number): Promise<void> {
    const reports = await askFrames(tabId);
    const names = new Set(reports.flatMap((report) => report.names.map(({ entity }) => entity)));
    await action.setBadgeBackgroundColor({ tabId, color: '#1d4f91' }).catch(() => undefined);
    await write(tabId, textOf(names.size));
  }

  return {
    count(tabId) {
      if (waiting.has(tabId)) return;
      waiting.add(tabId);
      setTimeout(() => {
        waiting.delete(tabId);
        void show(tabId);
      }, COUNT_EVERY_MS);
    },
    clear: (tabId) => write(tabId, ''),
  };
}

function textOf(names: number): string {
  if (names === 0) return '';
  return names > MOST_SHOWN ? `${MOST_SHOWN}+` : String(names);
}
