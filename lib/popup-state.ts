import type { FrameReport, PageDay, PopupContent, PopupFacts, PopupState } from './popup-facts.js';
import { hiddenLines } from './popup-hidden.js';
import { nameGroups } from './popup-names.js';
import { siteOf } from './site.js';
import { type Switches, switchesOf } from './site-rules.js';

/** Stands for the host of a page without one. A reserved name, so nobody's site (RFC 6761). */
const NO_HOST = 'invalid';

export function popupState(facts: PopupFacts): PopupState {
  const site = siteOf(facts.url) ?? undefined;
  const { settings, permission, isPrivate } = facts;
  const switches = settings && switchesOf(settings, site ?? NO_HOST);
  const hidden = hiddenLines(facts, site);
  const content = contentOf(facts, site, switches, hidden.length > 0);
  const isRead = content.is === 'names' || content.is === 'empty';
  return {
    site: permission ? site : undefined,
    switches,
    onlyListed: settings?.mode === 'listed',
    isPrivate,
    density: content.is === 'names' ? settings?.density : undefined,
    hidden: isRead ? hidden : [],
    content,
  };
}

/**
 * The first reason that applies wins: what the person can least change comes first, so that no switch or button is
 * offered that would have no effect.
 */
function contentOf(
  facts: PopupFacts,
  site: string | undefined,
  switches: Switches | undefined,
  hidesSome: boolean,
): PopupContent {
  if (facts.url !== undefined && site === undefined) return { is: 'unreadable' };
  if (!facts.permission) return { is: 'no-permission' };
  if (site === undefined) return { is: 'unreadable' };
  if (!switches) return { is: 'waiting' };
  if (!switches.master) return { is: 'off', by: 'master' };
  if (!switches.site) return { is: 'off', by: 'site' };
  if (!facts.highlights || facts.reports.some(({ unable }) => unable === 'no-highlights')) return { is: 'unable' };
  return namesIn(facts, hidesSome);
}

function namesIn(facts: PopupFacts, hidesSome: boolean): PopupContent {
  const { reports, settings } = facts;
  const partial = reports.some((report) => report.partial);
  const groups = nameGroups(facts);
  const names = groups.flatMap((group) => group.names);
  if (names.length > 0) {
    const mentions = sum(names.map(({ count }) => count));
    return { is: 'names', groups, total: names.length, mentions, held: heldIn(reports), partial, day: dayOf(facts) };
  }
  const isNarrow = settings !== undefined && (settings.kindsOff.length > 0 || settings.scope === 'narrow');
  const leftOut = hidesSome ? 'hidden' : isNarrow ? 'kinds' : undefined;
  if (reports.length > 0) return { is: 'empty', held: heldIfLookedFor(reports), partial, leftOut };
  if (facts.readable === undefined) return { is: 'waiting' };
  return facts.readable ? { is: 'empty', held: undefined, partial, leftOut } : { is: 'unreadable' };
}

/** The day of the page is the top frame's; an inner frame's only where the top one says nothing. */
function dayOf({ reports, today }: PopupFacts): PageDay | undefined {
  const report = topReport(reports);
  if (!report || report.pageDay === today) return undefined;
  return { pageDay: report.pageDay, shown: report.asOf === report.pageDay ? 'then' : 'today' };
}

export function topReport(reports: readonly FrameReport[]): FrameReport | undefined {
  return reports.find(({ frameId }) => frameId === 0) ?? reports[0];
}

function heldIn(reports: readonly FrameReport[]): number {
  return sum(reports.map(({ held }) => held));
}

/** A frame that never met a telling name has not been read for the others; only the top frame's word is final. */
function heldIfLookedFor(reports: readonly FrameReport[]): number | undefined {
  const held = heldIn(reports);
  return held > 0 || reports.some(({ frameId }) => frameId === 0) ? held : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
