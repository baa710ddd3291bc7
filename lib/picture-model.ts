import * as v from 'valibot';
import { PathSchema, VIEWS, type View } from './picture-schema.js';
import type { IsoDay } from './types.js';

/** A curve of a country's defence spending. What lies after `pageYear` is drawn, but not as known on the page's day. */
export interface SpendingPicture {
  readonly kind: 'spending';
  /** The name of the edition that all figures are of. */
  readonly edition: string;
  /** Whether the edition was out on the card's day. Only then may a figure be said. */
  readonly published: boolean;
  /** One share of GDP a year, per cent, from `firstYear` on. */
  readonly firstYear: number;
  readonly shares: readonly number[];
  /** The year of the card's day, or the last of the curve where that is later. */
  readonly pageYear: number;
  readonly estimatesFrom: number;
  readonly guidelines: readonly Guideline[];
}

/** What the allies had agreed to aim at on the card's day: a share of GDP, per cent. */
export interface Guideline {
  readonly share: number;
  readonly kind: 'guideline' | 'floor' | 'goal';
  readonly by?: number | undefined;
}

/** The offices a person held, oldest first, with those taken up after `asOf`. */
export interface OfficesPicture {
  readonly kind: 'offices';
  readonly asOf: IsoDay;
  /** The last day to draw: the end of the last office, `asOf` or the last day the data speak for. */
  readonly until: IsoDay;
  readonly offices: readonly Office[];
}

export interface Office {
  readonly title: string;
  /** Half-open, oldest first; without `to` where no end is known. */
  readonly periods: readonly Period[];
}

export interface Period {
  readonly from: IsoDay;
  readonly to?: IsoDay | undefined;
}

/** Where something is. Paths and places are in units of the drawing, `width` by `height`. */
export interface MapPicture {
  readonly kind: 'map';
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** The country the place is in. */
  readonly home: string;
  /** To be hatched over `home`; empty where nothing is. */
  readonly occupied: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Whether the place is a stretch of land and not a town. */
  readonly area: boolean;
  /** Whether borders have moved since the card's day: the map knows those of today only. */
  readonly otherBorders: boolean;
}

export type Picture = SpendingPicture | OfficesPicture | MapPicture;

const number = v.pipe(v.number(), v.finite());

/** A picture as the asking side of a message checks it. */
export const PictureSchema: v.GenericSchema<unknown, Picture> = v.variant('kind', [
  v.object({
    kind: v.literal('spending'),
    edition: v.string(),
    published: v.boolean(),
    firstYear: number,
    shares: v.array(number),
    pageYear: number,
    estimatesFrom: number,
    guidelines: v.array(
      v.object({ share: number, kind: v.picklist(['guideline', 'floor', 'goal']), by: v.optional(number) }),
    ),
  }),
  v.object({
    kind: v.literal('offices'),
    asOf: v.string(),
    until: v.string(),
    offices: v.array(
      v.object({
        title: v.string(),
        periods: v.array(v.object({ from: v.string(), to: v.optional(v.string()) })),
      }),
    ),
  }),
  v.object({
    kind: v.literal('map'),
    view: v.picklist(VIEWS),
    width: number,
    height: number,
    land: PathSchema,
    home: PathSchema,
    occupied: PathSchema,
    name: v.string(),
    x: number,
    y: number,
    area: v.boolean(),
    otherBorders: v.boolean(),
  }),
]);
