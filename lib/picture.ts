import type { Entity } from './knowledge-schema.js';
import { holdsOn } from './period.js';
import type { MapPicture, Picture, SpendingPicture } from './picture-model.js';
import { officesPicture } from './picture-offices.js';
import type { FlagShapes, PictureSources } from './picture-schema.js';
import type { IsoDay } from './types.js';

/**
 * The last day on which a border in the two maps moved: Kosovo declared its independence. Pages from before are told
 * that the map shows borders of another time.
 */
const BORDERS_SINCE = '2008-02-17';

/** Since then Crimea is held by Russia. */
const CRIMEA_HELD_SINCE = '2014-03-18';

/**
 * The one picture on a card as of a day, if there is one that says more than the words beside it: spending of a
 * country, offices of a person, or a map of where something is. `horizon` is the last day the data speak for.
 */
export function pictureFor(
  entity: Entity,
  asOf: IsoDay,
  sources: PictureSources,
  horizon: IsoDay,
): Picture | undefined {
  if (entity.kind === 'country') return spendingPicture(entity.id, asOf, sources);
  if (entity.kind === 'person') return officesPicture(entity, asOf, horizon, sources.offices);
  return mapPicture(entity.id, asOf, sources);
}

/** The flag a country flew on a day. None where the flag of that day was another one than is drawn. */
export function flagOn(code: string | undefined, asOf: IsoDay, sources: PictureSources): FlagShapes | undefined {
  const period = code === undefined ? undefined : sources.flagPeriods[code];
  if (code === undefined || !period || !holdsOn(period, asOf)) return undefined;
  return sources.flags[code];
}

function spendingPicture(id: string, asOf: IsoDay, { spending }: PictureSources): SpendingPicture | undefined {
  const shares = spending.shares[id];
  const year = Number(asOf.slice(0, 4));
  // With its first year alone a curve would all be later than the page.
  if (!shares || year <= spending.firstYear) return undefined;
  return {
    kind: 'spending',
    edition: spending.edition,
    published: spending.published <= asOf,
    firstYear: spending.firstYear,
    shares,
    pageYear: Math.min(year, spending.firstYear + shares.length - 1),
    estimatesFrom: spending.estimatesFrom,
    guidelines: spending.guidelines
      .filter((guideline) => holdsOn(guideline, asOf))
      .map(({ share, kind, by }) => ({ share, kind, by })),
  };
}

function mapPicture(id: string, asOf: IsoDay, { places, map }: PictureSources): MapPicture | undefined {
  const place = places.entities[id];
  const spot = place && holdsOn(place, asOf) ? places.spots[place.spot] : undefined;
  const drawn = spot && map.views[spot.view];
  const at = place && drawn?.spots[place.spot];
  if (!spot || !drawn || !at) return undefined;
  const { width, height, land, countries } = drawn;
  const others = Object.entries(countries).flatMap(([code, path]) => (code === spot.country ? [] : [path]));
  return {
    kind: 'map',
    view: spot.view,
    width,
    height,
    land: land + others.join(''),
    home: countries[spot.country] ?? '',
    occupied: spot.country === 'UA' && asOf >= CRIMEA_HELD_SINCE ? drawn.occupied : '',
    name: spot.name,
    x: at.x,
    y: at.y,
    area: spot.area,
    otherBorders: asOf < BORDERS_SINCE,
  };
}
