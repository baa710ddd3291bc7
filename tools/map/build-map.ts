import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoArea, geoStream } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { MapFileSchema, PlacesFileSchema, VIEWS, type View } from '../../lib/picture-schema.js';
import { type Borders, bordersOf } from './borders.js';
import { ringPath } from './path-data.js';
import { simplified } from './simplify.js';
import { FINENESS, projectionOf, VIEW_PLANS } from './views.js';

/*
 * Draws `data/pictures/map.json` anew from the atlas and from `data/pictures/places.json`:
 * `npx tsx tools/map/build-map.ts`. The same atlas and places give the same file to the byte.
 */

const PICTURES = new URL('../../data/pictures/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

type Spots = v.InferOutput<typeof PlacesFileSchema>['spots'];

/** The coarser atlas leaves half the fjords and islands out, the finer one holds nothing that could be seen. */
const ATLAS = 'world-atlas/countries-50m.json';

async function readJson(path: string | URL): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Where a point of the atlas comes to lie, whether it is seen or not. */
function placeIn(view: View): (place: Position) => Position {
  const project = projectionOf(view).project.clipExtent(null);
  return ([longitude = 0, latitude = 0]) => project([longitude, latitude]) ?? [0, 0];
}

function drawView(view: View, { countries, crimea }: Borders, spots: Spots) {
  const { project, width, height } = projectionOf(view);
  const here = Object.entries(spots).filter(([, spot]) => spot.view === view);
  const setOff = new Set(here.map(([, { country }]) => country));
  const draw = (land: MultiPolygon) => pathOf(land, view, project.stream);
  const named = countries.flatMap(({ code, land }) => (code && setOff.has(code) ? [[code, draw(land)] as const] : []));
  const others = countries.filter(({ code }) => !code || !setOff.has(code));
  return {
    width,
    height,
    countries: Object.fromEntries(named.sort(([a], [b]) => a.localeCompare(b))),
    land: others.map(({ land }) => draw(land)).join(''),
    occupied: draw(crimea),
    spots: Object.fromEntries(
      here.map(([key, { longitude, latitude }]) => {
        const [x = 0, y = 0] = project([longitude, latitude]) ?? [];
        return [key, { x: Math.round(x), y: Math.round(y) }];
      }),
    ),
  };
}

/** An islet that thinning left with two points, or turned over, counts as all the rest of the globe (in steradians). */
const HALF_THE_GLOBE = 2 * Math.PI;

/** The outline of a stretch of land as it comes out of a projection. */
function pathOf(land: MultiPolygon, view: View, stream: ReturnType<typeof projectionOf>['project']['stream']): string {
  const smallest = VIEW_PLANS[view].smallest * FINENESS ** 2;
  let path = '';
  let ring: Position[] = [];
  const sink = {
    point: (x: number, y: number) => void ring.push([x, y]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      path += ringPath(ring, smallest);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
  for (const coordinates of land.coordinates) {
    const part: Polygon = { type: 'Polygon', coordinates };
    if (geoArea(part) < HALF_THE_GLOBE) geoStream(part, stream(sink));
  }
  return path;
}

const { spots } = v.parse(PlacesFileSchema, await readJson(new URL('places.json', PICTURES)));
const atlas = (await readJson(resolve(ATLAS))) as Topology;
const views: Record<string, unknown> = {};
for (const view of VIEWS) {
  views[view] = drawView(view, bordersOf(simplified(atlas, placeIn(view))), spots);
}
const map = v.parse(MapFileSchema, { views });
await writeFile(new URL('map.json', PICTURES), `${JSON.stringify(map, null, 2)}\n`);
