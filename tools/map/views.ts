import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';
import type { View } from '../../lib/picture-schema.js';

/** Units of the drawing to one pixel of the card: whole units keep the paths short and still look smooth. */
export const FINENESS = 2;

/** What the card leaves for a picture, pixels. */
const WIDTH = 332;

interface ViewPlan {
  readonly height: number;
  /** Longitude and latitude of the middle. */
  readonly centre: readonly [number, number];
  /** Kilometres to the pixel. */
  readonly scale: number;
  /** Islands below this many square pixels are left out. */
  readonly smallest: number;
}

export const VIEW_PLANS: Record<View, ViewPlan> = {
  europe: { height: 172, centre: [16, 49.5], scale: 17, smallest: 3 },
  atlantic: { height: 160, centre: [-42, 56], scale: 33, smallest: 6 },
};

const EARTH_RADIUS_KM = 6371;

/** Turns places on the globe into units of the drawing, cut off at its edge. */
export function projectionOf(view: View): { project: GeoProjection; width: number; height: number } {
  const { height: pixels, centre, scale } = VIEW_PLANS[view];
  const width = WIDTH * FINENESS;
  const height = pixels * FINENESS;
  const project = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale((EARTH_RADIUS_KM / scale) * FINENESS)
    .translate([width / 2, height / 2])
    // Paths end out of sight, so that the edge itself is never drawn as a coast.
    .clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ]);
  return { project, width, height };
}
