import type { Report } from '../../lib/messages.js';
import type { FrameReport } from '../../lib/popup-facts.js';

/** Rounds a report stays without a newer one: a busy frame may miss one, a frame that is gone misses them all. */
const ROUNDS_KEPT = 2;

/** The newest report of each frame. Reports are asked for in rounds, each with a token of its own. */
export interface Reports {
  /** Begins a round and returns its token. */
  begin(): string;
  /** Takes a report of this or an earlier round. False where its token was never given out, or is older than a known report. */
  take(report: Report, frameId: number): boolean;
  /** By frame, without those that have been silent for too long. */
  list(): FrameReport[];
  /** Forgets all reports, and with them every token. */
  clear(): void;
}

/** @param newId gives an id that no other popup has */
export function createReports(newId: () => string): Reports {
  const frames = new Map<number, { round: number; report: FrameReport }>();
  let rounds: string[] = [];
  const oldest = () => rounds.length - ROUNDS_KEPT;
  return {
    begin() {
      rounds.push(newId());
      return rounds.at(-1) ?? '';
    },
    take(report, frameId) {
      const round = rounds.indexOf(report.report) + 1;
      if (round === 0 || round < oldest() || round < (frames.get(frameId)?.round ?? 0)) return false;
      frames.set(frameId, { round, report: { ...report, frameId } });
      return true;
    },
    list: () => [...frames.values()].filter(({ round }) => round >= oldest()).map(({ report }) => report),
    clear() {
      frames.clear();
      rounds = [];
    },
  };
}
