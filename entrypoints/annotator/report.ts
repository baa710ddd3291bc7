import type { Report } from '../../lib/messages.js';
import type { Mention } from '../../lib/types.js';
import type { FrameReading } from './frame-reading.js';
import { stopAhead, stopsOf } from './stops.js';

export interface ReportOptions {
  readonly token: string;
  readonly reading: FrameReading;
  /** The mention whose card is held open. */
  readonly held: Mention | undefined;
  readonly unable: Report['unable'];
}

/** What a frame found and did, for whoever asked. */
export function reportOf({ token, reading, held, unable }: ReportOptions): Report {
  const { asOf, pageDay, mentions, placed, held: notShown } = reading.state();
  const { read, resolve, mark } = reading.costs;
  // Where nothing can be marked, no card can be opened either.
  const stops = unable ? [] : stopsOf(placed);
  const stop = held ? stops.findIndex(({ mention }) => mention.entity.id === held.entity.id) : -1;
  return {
    report: token,
    asOf,
    pageDay,
    names: countNames(mentions),
    held: notShown,
    hidden: reading.choices().hidden.map(({ entity, name, surface }) => ({ entity, name, surface })),
    stops: stops.length,
    stop: stop === -1 ? null : stop,
    ahead: stopAhead(stops),
    partial: reading.isPartial(),
    timings: { read: read.total, resolve: resolve.total, mark: mark.total },
    longestSlice: Math.max(read.longest, resolve.longest, mark.longest),
    ...(unable ? { unable } : {}),
  };
}

/** The names of a frame with their counts, most frequent first. */
export function countNames(mentions: readonly Mention[]): Report['names'] {
  const names = new Map<string, Report['names'][number]>();
  for (const { entity } of mentions) {
    const listed = names.get(entity.id) ?? { entity: entity.id, name: entity.name, kind: entity.kind, count: 0 };
    listed.count += 1;
    names.set(entity.id, listed);
  }
  return [...names.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
