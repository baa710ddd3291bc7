import { dayNumber } from './days.js';
import { awayFrom, firstAfter, nearest } from './nearest.js';
import { usageOf } from './other-uses.js';
import type { PageEvidence } from './page-evidence.js';
import type { Candidate, Evidence, IsoDay, NamedEntity, Reason, Sense } from './types.js';

/** How sure each way of knowing is. Ordered by what readers may rely on, not measured probabilities. */
const SCORES = {
  unmistakable: 1,
  'given-name': 0.97,
  title: 0.95,
  'short-form': 0.9,
  dateline: 0.9,
  words: 0.8,
  metonym: 0.8,
  company: 0.8,
  role: 0.6,
} as const;

/** A phrase such as "the alliance" stands for a name at most so many names away. */
const ROLE_REACH = 5;

/** Countries a page must name before a city of several is taken for the capital; its own country is enough. */
const COMPANY_NEEDED = 2;

/** "The NATO summit" is one that is at most so many days away from the page's own day. */
const PERIOD_REACH_DAYS = 45;

/** One sense of a candidate that counts. */
export interface Choice {
  readonly sense: Sense;
  readonly why: Reason;
  readonly score: number;
  /** Distance to the licence that speaks for it, in candidates. */
  readonly distance: number;
}

/** Where a place acts, the state is meant, however certain the place's own name is. */
export function isMetonym({ why }: Choice): boolean {
  return why.code === 'metonym';
}

/** What speaks for one sense of a candidate, by its sentence first and then by the page; undefined where nothing does. */
export function choose(
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
  if (sense.policy === 'metonym') return support?.code === 'metonym' ? choice({ ...support }) : undefined;
  const words = support?.code === 'words';
  if (support && !words) return choice({ ...support });
  const licence = nearestLicence(sense, page, order);
  if (licence !== undefined && !takenAway(candidate.alias.text, page, order, licence)) {
    return choice({ code: 'short-form', by: sense.entity.name }, awayFrom(licence, order));
  }
  if (sense.policy !== 'context') return undefined;
  if (support) return choice({ ...support });
  const company = companyOf(sense, candidate, page);
  if (company !== undefined) return choice({ code: 'company', by: company });
  return belongsToSubject(sense, page, order) ? choice({ code: 'role', by: sense.entity.name }) : undefined;
}

/**
 * "Article 5" beside NATO is NATO's, though nothing in its own sentence says so; so is "the Washington summit" anywhere
 * on a page that names NATO in those days.
 */
function belongsToSubject({ entity }: Sense, page: PageEvidence, order: number): boolean {
  if (entity.relevance !== 'core' || page.core.length === 0) return false;
  if (isNear(page.core, order)) return true;
  return entity.period !== undefined && daysAway(entity, page.asOf) <= PERIOD_REACH_DAYS;
}

function nearestLicence({ entity }: Sense, { licences }: PageEvidence, order: number): number | undefined {
  const places = licences.get(entity.id);
  return places && nearest(places, order);
}

/**
 * A city that shares its name with others is the capital on a page of world affairs: one that names its country, or
 * several others. A local paper's Paris stands among none.
 */
function companyOf({ entity }: Sense, { alias }: Candidate, { countries }: PageEvidence): string | undefined {
  if (entity.kind !== 'place') return undefined;
  const own = alias.senses.find(({ policy }) => policy === 'metonym')?.entity.name;
  if (own !== undefined && countries.has(own)) return own;
  return countries.size >= COMPANY_NEEDED ? [...countries][0] : undefined;
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
