import type { Card } from './card.js';
import type { FrameReport, PageDay, Place, PopupContent, PopupFacts, PopupName, PopupState } from './popup-facts.js';
import { siteOf } from './site.js';

export function popupState(facts: PopupFacts): PopupState {
  const site = siteOf(facts.url) ?? undefined;
  return { site: facts.permission ? site : undefined, switches: facts.switches, content: contentOf(facts, site) };
}

/**
 * The first reason that applies wins: what the person can least change comes first, so that no switch or button is
 * offered that would have no effect.
 */
function contentOf(facts: PopupFacts, site: string | undefined): PopupContent {
  if (facts.url !== undefined && site === undefined) return { is: 'unreadable' };
  if (!facts.permission) return { is: 'no-permission' };
  if (site === undefined) return { is: 'unreadable' };
  if (!facts.switches) return { is: 'waiting' };
  if (!facts.switches.master) return { is: 'off', by: 'master' };
  if (!facts.switches.site) return { is: 'off', by: 'site' };
  if (!facts.highlights || facts.reports.some(({ unable }) => unable === 'no-highlights')) return { is: 'unable' };
  const partial = facts.reports.some((report) => report.partial);
  const names = namesOf(facts.reports, facts.cards);
  if (names.length > 0) {
    const mentions = sum(names.map(({ count }) => count));
    return { is: 'names', names, mentions, held: heldIn(facts.reports), partial, day: dayOf(facts) };
  }
  if (facts.reports.length > 0) return { is: 'empty', held: heldIfLookedFor(facts.reports), partial };
  if (facts.readable === undefined) return { is: 'waiting' };
  return facts.readable ? { is: 'empty', held: undefined, partial } : { is: 'unreadable' };
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

/** The names of all frames as one list, the most frequent first. */
function namesOf(reports: readonly FrameReport[], cards: readonly Card[]): PopupName[] {
  const descriptions = new Map(cards.map(({ entity, description }) => [entity, description]));
  const listed = new Map<string, { name: string; places: Place[] }>();
  for (const report of inVisitingOrder(reports)) {
    for (const { entity, name, count } of report.names) {
      if (count <= 0) continue;
      const known = listed.get(entity) ?? { name, places: [] };
      known.places.push({ frameId: report.frameId, count });
      listed.set(entity, known);
    }
  }
  return [...listed]
    .map(([entity, { name, places }]) => ({
      entity,
      name,
      count: sum(places.map(({ count }) => count)),
      description: descriptions.get(entity) || undefined,
      places,
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}

/** The top frame first; frames too small to be marked last, because there is little to see in them. */
function inVisitingOrder(reports: readonly FrameReport[]): FrameReport[] {
  const small = ({ unable }: FrameReport) => (unable === 'too-small' ? 1 : 0);
  return [...reports].sort((a, b) => small(a) - small(b) || a.frameId - b.frameId);
}

function heldIn(reports: readonly FrameReport[]): number {
  return sum(reports.map(({ held }) => held));
}

/** A frame that never met a telling name has not been read for the others; only the top frame's word is final. */
function heldIfLookedFor(reports: readonly FrameReport[]): number | undefined {
  const held = heldIn(reports);
  return held > 0 || reports.some(({ frameId }) => frameId === 0) ? held : undefined;
}

/**
 * The frame to which the visit with this number goes, counted from 0: each frame is walked through before the next,
 * then the round begins again. Undefined where the entity is named nowhere.
 */
export function frameOfVisit(places: readonly Place[], visit: number): number | undefined {
  const total = sum(places.map(({ count }) => count));
  let left = total > 0 ? visit % total : 0;
  for (const { frameId, count } of places) {
    if (left < count) return frameId;
    left -= count;
  }
  return undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
