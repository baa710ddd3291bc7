import { dayNumber } from './days.js';
import { createUses, usageOf } from './other-uses.js';
import { type Found, withInner } from './scan.js';
import type { Candidate, Evidence, IsoDay, Mention, NamedEntity, Reason, Sense } from './types.js';

/** Below this score a mention is marked as likely only. */
export const LIKELY_BELOW = 0.75;

/** How sure each way of knowing is. Ordered by what readers may rely on, not measured probabilities. */
const SCORES = {
  unmistakable: 1,
  'given-name': 0.97,
  title: 0.95,
  'short-form': 0.9,
  dateline: 0.9,
  words: 0.8,
  company: 0.8,
  role: 0.6,
} as const;

/** A phrase such as "the alliance" stands for a name at most so many names away. */
const ROLE_REACH = 5;

/** Countries a page must name before a city of several is taken for the capital. */
const COMPANY_NEEDED = 1;

/** "The NATO summit" is one that is at most so many days away from the page's own day. */
const PERIOD_REACH_DAYS = 45;

/** What was found in one passage, with what its sentences say. */
export interface PassageFinds {
  readonly found: readonly Found[];
  readonly evidence: ReadonlyMap<Candidate, readonly Evidence[]>;
}

/** What the whole page says: which entities are named in full, and where surnames belong to somebody else. */
interface PageEvidence {
  /** For an entity, the places where it is named in full. */
  readonly licences: ReadonlyMap<string, readonly number[]>;
  /** For a name, the places where another bearer of it stands. */
  readonly otherBearers: ReadonlyMap<string, readonly number[]>;
  /** Where core entities are named for certain. */
  readonly core: readonly number[];
  /** The countries named for certain, by name. */
  readonly countries: ReadonlySet<string>;
  /** Names that the page uses for something else, each with the entity it does not mean here. */
  readonly otherUses: ReadonlySet<string>;
  readonly asOf: IsoDay;
}

/**
 * Decides every candidate of a page. The outcome does not depend on the order of the passages' arrival, only on where
 * they stand: a surname on the first line is licensed by a full name on the last.
 * @param passages in the order of the page
 * @param asOf the page's own day
 */
export function resolve(passages: Iterable<PassageFinds>, asOf: IsoDay): Mention[] {
  const list = [...passages];
  const page = { ...readPage(list), asOf };
  const mentions: Mention[] = [];
  let order = 0;
  for (const { found, evidence } of list) {
    for (const candidate of found) {
      order += 1;
      mentions.push(...decide(candidate, evidence, page, order));
    }
  }
  return mentions;
}

function readPage(passages: readonly PassageFinds[]): Omit<PageEvidence, 'asOf'> {
  const licences = new Map<string, number[]>();
  const otherBearers = new Map<string, number[]>();
  const core: number[] = [];
  const countries = new Set<string>();
  const uses = createUses();
  let order = 0;
  for (const { found, evidence } of passages) {
    for (const candidate of found) {
      order += 1;
      for (const part of withInner(candidate)) {
        const said = evidence.get(part) ?? [];
        part.alias.senses.forEach((sense, index) => {
          const { against, support } = said[index] ?? {};
          if (part === candidate) uses.count(part, sense, against?.code === 'other-meaning');
          if (against?.code === 'other-bearer') push(otherBearers, part.alias.text, order);
          if (against || !licenses(sense, support?.code)) return;
          push(licences, sense.entity.id, order);
          if (sense.entity.relevance === 'core') core.push(order);
          if (sense.entity.kind === 'country') countries.add(sense.entity.name);
        });
      }
    }
  }
  return { licences, otherBearers, core, countries, otherUses: uses.other() };
}

/** Whether a mention stands for itself and so licenses others: a full name, or a surname with its own title or given name. */
function licenses({ policy }: Sense, support: string | undefined): boolean {
  if (policy === 'unmistakable') return true;
  return policy === 'licensed' && (support === 'given-name' || support === 'title');
}

function decide(candidate: Found, evidence: PassageFinds['evidence'], page: PageEvidence, order: number): Mention[] {
  const mention = decideOne(candidate, evidence.get(candidate) ?? [], page, order);
  if (mention) return [mention];
  return candidate.inner.flatMap((part) => decide(part, evidence, page, order));
}

interface Choice {
  readonly sense: Sense;
  readonly why: Reason;
  readonly score: number;
  /** Distance to the licence that speaks for it, in candidates. */
  readonly distance: number;
}

function decideOne(
  candidate: Candidate,
  evidence: readonly Evidence[],
  page: PageEvidence,
  order: number,
): Mention | undefined {
  const choices = candidate.alias.senses.flatMap(
    (sense, index) => choose(sense, evidence[index] ?? {}, candidate, page, order) ?? [],
  );
  const [best, second] = [...choices].sort((a, b) => b.score - a.score || a.distance - b.distance);
  if (!best) return undefined;
  if (second && second.score === best.score && second.distance === best.distance) return undefined;
  const { start, end, passage, surface } = candidate;
  return { start, end, passage, surface, entity: best.sense.entity, score: best.score, why: best.why };
}

function choose(
  sense: Sense,
  { against, support }: Evidence,
  candidate: Candidate,
  page: PageEvidence,
  order: number,
): Choice | undefined {
  if (against || (!support && page.otherUses.has(usageOf(candidate, sense)))) return undefined;
  const choice = (why: Reason, distance = 0): Choice => ({ sense, why, score: SCORES[why.code], distance });
  if (sense.policy === 'role') {
    const away = daysAway(sense.entity, page.asOf);
    const fits = isNear(page.core, order) && away <= PERIOD_REACH_DAYS;
    return fits ? choice({ code: 'role', by: sense.entity.name }, away) : undefined;
  }
  if (sense.policy === 'unmistakable') return choice({ code: 'unmistakable' });
  const words = support?.code === 'words';
  if (support && !words) return choice({ ...support });
  const licence = nearestLicence(sense, page, order);
  if (licence !== undefined && !takenAway(candidate.alias.text, page, order, licence)) {
    return choice({ code: 'short-form', by: sense.entity.name }, awayFrom(licence, order));
  }
  if (sense.policy !== 'context') return undefined;
  if (support) return choice({ ...support });
  const company = companyOf(sense, page);
  if (company !== undefined) return choice({ code: 'company', by: company });
  // "Article 5" beside NATO is NATO's, though nothing in its own sentence says so.
  return sense.entity.relevance === 'core' && isNear(page.core, order)
    ? choice({ code: 'role', by: sense.entity.name })
    : undefined;
}

function nearestLicence({ entity }: Sense, { licences }: PageEvidence, order: number): number | undefined {
  const places = licences.get(entity.id);
  return places && nearest(places, order);
}

/**
 * A city that shares its name with others is the capital on a page of world affairs: one that names several countries.
 * A local paper's Paris stands among none.
 */
function companyOf({ entity }: Sense, { countries }: PageEvidence): string | undefined {
  return entity.kind === 'place' && countries.size >= COMPANY_NEEDED ? [...countries][0] : undefined;
}

/** Days between a day and an event; none for what lasts. */
function daysAway({ period }: NamedEntity, day: IsoDay): number {
  if (!period) return 0;
  const at = dayNumber(day);
  return Math.max(0, dayNumber(period.from) - at, at - dayNumber(period.to) + 1);
}

/** Whether a core entity is named shortly before or after. */
function isNear(core: readonly number[], order: number): boolean {
  return core.length > 0 && Math.abs(nearest(core, order) - order) <= ROLE_REACH;
}

/** A different bearer of the name, named after the licence and before this place, takes the licence away. */
function takenAway(name: string, { otherBearers }: PageEvidence, order: number, licence: number): boolean {
  const others = otherBearers.get(name);
  if (!others) return false;
  const before = others[firstAfter(others, order) - 1];
  return before !== undefined && awayFrom(before, order) < awayFrom(licence, order);
}

/** The nearest place, one before preferred to one as far behind. Places come in order. */
function nearest(places: readonly number[], order: number): number {
  const next = firstAfter(places, order);
  const [before, after] = [places[next - 1], places[next]];
  if (before === undefined || after === undefined) return before ?? after ?? order;
  return awayFrom(after, order) < awayFrom(before, order) ? after : before;
}

/** The index of the first place behind `order`, by halving: a name may stand on a page 100,000 times. */
function firstAfter(places: readonly number[], order: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}

function awayFrom(place: number, order: number): number {
  return place <= order ? order - place : place - order + 0.5;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
