import type { Action, Tabs } from 'webextension-polyfill';
import type { Order } from '../../lib/messages.js';
import { type Direction, nextStop } from '../../lib/name-tour.js';
import type { FrameReport } from './rounds.js';

export interface TourOptions {
  readonly tabs: Pick<Tabs.Static, 'sendMessage'>;
  readonly action: Pick<Action.Static, 'openPopup'>;
  askFrames(tabId: number): Promise<FrameReport[]>;
}

/**
 * Goes to the next or previous name of a tab. Where it has none, the popup opens, which says why: a key that does nothing
 * leaves a person who cannot see the page without an answer.
 */
export function createTour({ tabs, action, askFrames }: TourOptions): (tabId: number, to: Direction) => Promise<void> {
  return async (tabId, to) => {
    const reports = await askFrames(tabId);
    const found = nextStop(reports, to);
    if (!found) {
      await action.openPopup().catch(() => undefined); // Older browsers open it for a click only.
      return;
    }
    const { frameId, stop, position, total } = found;
    const tell = (frame: number, order: Order) =>
      tabs.sendMessage(tabId, order, { frameId: frame }).catch(() => undefined); // The frame was left in between.
    const left = reports.filter((report) => report.frameId !== frameId && report.stop !== null);
    await Promise.all(left.map((report) => tell(report.frameId, { tell: 'close-card' })));
    await tell(frameId, { tell: 'open-stop', stop, position, total });
  };
}
