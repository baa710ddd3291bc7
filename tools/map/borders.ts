import { geoContains } from 'd3-geo';
import type { Feature, GeoJsonProperties, MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type {
  GeometryObject,
  MultiPolygon as SharedMultiPolygon,
  Polygon as SharedPolygon,
  Topology,
} from 'topojson-specification';

type Land = SharedPolygon<GeoJsonProperties> | SharedMultiPolygon<GeoJsonProperties>;

/** Two-letter codes of the countries that can be set off on a map, by the numbers the atlas gives them. */
const CODES: Record<string, string> = {
  '040': 'AT',
  '056': 'BE',
  '203': 'CZ',
  '233': 'EE',
  '246': 'FI',
  '250': 'FR',
  '276': 'DE',
  '304': 'GL',
  '380': 'IT',
  '428': 'LV',
  '440': 'LT',
  '442': 'LU',
  '528': 'NL',
  '616': 'PL',
  '620': 'PT',
  '642': 'RO',
  '643': 'RU',
  '724': 'ES',
  '792': 'TR',
  '804': 'UA',
  '826': 'GB',
  '840': 'US',
};

/** A place in the middle of Crimea, longitude first. */
const CRIMEA: Position = [34.4, 45.2];

/** The atlas knows the north of Cyprus as a country of its own; no state but Turkey does. */
const JOINED: Record<string, string> = { 'N. Cyprus': 'Cyprus' };

export interface Country {
  readonly code: string | undefined;
  readonly name: string;
  readonly land: MultiPolygon;
}

export interface Borders {
  readonly countries: readonly Country[];
  readonly crimea: MultiPolygon;
}

interface Owned {
  readonly name: string;
  readonly code: string | undefined;
  readonly parts: SharedPolygon[];
}

/**
 * The countries of an atlas file, with the two corrections that data/pictures/README.md explains: Crimea, which the
 * atlas draws with Russia, is Ukraine's, and Cyprus is one.
 */
export function bordersOf(atlas: Topology): Borders {
  const owned = new Map<string, Owned>();
  for (const country of countriesOf(atlas)) {
    const name = String(country.properties?.['name'] ?? '');
    const owner = JOINED[name] ?? name;
    const entry = owned.get(owner) ?? { name: owner, code: undefined, parts: [] };
    owned.set(owner, {
      ...entry,
      code: entry.code ?? CODES[String(country.id)],
      parts: [...entry.parts, ...partsOf(country)],
    });
  }
  const crimea = takeCrimea(atlas, owned);
  return {
    countries: [...owned.values()].map(({ name, code, parts }) => ({ name, code, land: merge(atlas, parts) })),
    crimea: merge(atlas, [crimea]),
  };
}

function countriesOf(atlas: Topology): Land[] {
  const all = atlas.objects['countries'];
  if (all?.type !== 'GeometryCollection') throw new Error('The atlas holds no collection of countries.');
  return all.geometries.filter(isLand);
}

function isLand(object: GeometryObject<GeoJsonProperties>): object is Land {
  return object.type === 'Polygon' || object.type === 'MultiPolygon';
}

function partsOf(land: Land): SharedPolygon[] {
  if (land.type === 'Polygon') return [{ type: 'Polygon', arcs: land.arcs }];
  return land.arcs.map((arcs) => ({ type: 'Polygon', arcs }));
}

/** Moves the part that holds Crimea from Russia to Ukraine. @throws Error where the atlas has none. */
function takeCrimea(atlas: Topology, owned: Map<string, Owned>): SharedPolygon {
  const russia = owned.get('Russia');
  const ukraine = owned.get('Ukraine');
  const crimea = russia?.parts.find((part) => holds(merge(atlas, [part]), CRIMEA));
  if (!russia || !ukraine || !crimea) throw new Error('The atlas no longer draws Crimea as a part of Russia.');
  russia.parts.splice(russia.parts.indexOf(crimea), 1);
  ukraine.parts.push(crimea);
  return crimea;
}

function holds(land: Polygon | MultiPolygon, place: Position): boolean {
  const feature: Feature = { type: 'Feature', properties: {}, geometry: land };
  return geoContains(feature, [place[0] ?? 0, place[1] ?? 0]);
}
