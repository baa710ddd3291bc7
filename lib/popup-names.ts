import { KINDS, type Kind } from './kinds.js';
import type { FrameReport, NameGroup, PopupFacts, PopupName } from './popup-facts.js';
import type { Place } from './visits.js';

/** The order in which a reader looks for them. */
const KIND_ORDER: readonly Kind[] = [
  'person',
  'organisation',
  'country',
  'place',
  'treaty',
  'event',
  'operation',
  'weapon',
  'office',
  'concept',
  'media',
];

/** The names of all frames by kind, the most frequent first. */
export function nameGroups(facts: PopupFacts): NameGroup[] {
  const kinds = new Map(facts.reports.flatMap(({ names }) => names.map(({ entity, kind }) => [entity, kind])));
  const names = namesOf(facts);
  return KIND_ORDER.flatMap((kind) => {
    const ofKind = names.filter(({ entity }) => kindOf(kinds.get(entity)) === kind);
    return ofKind.length > 0 ? [{ kind, names: ofKind }] : [];
  });
}

/** A kind that nobody knows would hide its names. */
function kindOf(kind: string | undefined): Kind {
  return KINDS.find((known) => known === kind) ?? 'concept';
}

function namesOf({ reports, cards, visit }: PopupFacts): PopupName[] {
  const known = new Map(cards.map((card) => [card.entity, card]));
  const listed = new Map<string, { name: string; places: Place[] }>();
  for (const report of inVisitingOrder(reports)) {
    for (const { entity, name, count } of report.names) {
      if (count <= 0) continue;
      const one = listed.get(entity) ?? { name, places: [] };
      one.places.push({ frameId: report.frameId, count });
      listed.set(entity, one);
    }
  }
  return [...listed]
    .map(([entity, { name, places }]) => ({
      entity,
      name,
      count: places.reduce((sum, { count }) => sum + count, 0),
      description: known.get(entity)?.description || undefined,
      flag: known.get(entity)?.flagShapes,
      places,
      visited:
        visit?.entity === entity
          ? Math.min(
              visit.at + 1,
              places.reduce((sum, { count }) => sum + count, 0),
            )
          : undefined,
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}

/** The top frame first; frames too small to be marked last, because there is little to see in them. */
function inVisitingOrder(reports: readonly FrameReport[]): FrameReport[] {
  const small = ({ unable }: FrameReport) => (unable === 'too-small' ? 1 : 0);
  return [...reports].sort((a, b) => small(a) - small(b) || a.frameId - b.frameId);
}
