import * as v from 'valibot';
import type { Runtime, Tabs } from 'webextension-polyfill';
import { type Order, type Report, ReportSchema } from '../../lib/messages.js';

/** Frames answer within a few ms; one that is busy for longer than this is left out, ms. */
const ROUND_MS = 150;

/** A report and the frame it came from; the top frame is 0. */
export interface FrameReport extends Report {
  readonly frameId: number;
}

export interface RoundsOptions {
  readonly runtime: Pick<Runtime.Static, 'onMessage'>;
  readonly tabs: Pick<Tabs.Static, 'sendMessage'>;
  newToken(): string;
}

/** Asks all frames of a tab for a report, so that the background need not remember what each of them found. */
export function createRounds({ runtime, tabs, newToken }: RoundsOptions): (tabId: number) => Promise<FrameReport[]> {
  return async (tabId) => {
    const token = newToken();
    const reports = new Map<number, FrameReport>();
    const listener = (message: unknown, { tab, frameId = 0 }: Runtime.MessageSender): undefined => {
      const report = v.safeParse(ReportSchema, message);
      if (!report.success || report.output.report !== token || tab?.id !== tabId) return;
      reports.set(frameId, { ...report.output, frameId });
    };
    runtime.onMessage.addListener(listener);
    const order: Order = { tell: 'report', token };
    // Rejects where no frame listens.
    await tabs.sendMessage(tabId, order).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, ROUND_MS));
    runtime.onMessage.removeListener(listener);
    return [...reports.values()];
  };
}
