import * as v from 'valibot';
import { IsoDaySchema, ReferenceSchema } from './knowledge-schema.js';

/** The one definition of the files under `data/pictures/` (its README says where they come from). */
const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be kebab-case'));
const entityId = v.pipe(v.string(), v.regex(/^[a-z]+:[a-z0-9-]+$/, 'must be prefix:kebab-case'));
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a two-letter country code'));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(50));
const svgNumber = v.pipe(v.number(), v.finite());
const period = { from: v.optional(IsoDaySchema), to: v.optional(IsoDaySchema) };

/** Commands and numbers of a path and nothing else, so that a path can never carry anything but a drawing. */
export const PathSchema = v.pipe(v.string(), v.regex(/^[MmLlHhVvCcSsQqTtAaZz0-9eE\s,.+-]*$/, 'must be path data'));

export const VIEWS = ['europe', 'atlantic'] as const;

export const SpendingFileSchema = v.strictObject({
  /** All figures are of this edition; the next one replaces the file. */
  edition: line(30),
  /** The first day on which the edition is known to have been out. */
  published: IsoDaySchema,
  /** The year of the first share of each country; one a year follows. */
  firstYear: year,
  /** From this year on the edition itself calls its figures estimates. */
  estimatesFrom: year,
  reference: v.omit(ReferenceSchema, ['id']),
  /** What the allies had agreed to aim at, and while which wording of it was in force. */
  guidelines: v.array(
    v.strictObject({
      share,
      kind: v.picklist(['guideline', 'floor', 'goal']),
      /** The year a goal is to be reached. */
      by: v.optional(year),
      from: IsoDaySchema,
      to: v.optional(IsoDaySchema),
    }),
  ),
  /** Per cent of GDP by country. */
  shares: v.record(entityId, v.array(share)),
});

export const OfficesFileSchema = v.strictObject({
  /** How a description of a person begins where it names an office held, not a profession or a former office. */
  titles: v.array(line(40)),
  /** Descriptions that begin so and yet name no office of their period. */
  not: v.array(line(90)),
});

export const PlacesFileSchema = v.strictObject({
  spots: v.record(
    key,
    v.strictObject({
      name: line(30),
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      /** The country that is set off on the map. */
      country: countryCode,
      view: v.picklist(VIEWS),
      /** A stretch of land and not a town: ringed, not dotted. */
      area: v.optional(v.boolean(), false),
    }),
  ),
  /** Where an entity is to be found, and from which day that is sure. */
  entities: v.record(entityId, v.strictObject({ spot: key, ...period })),
});

export const MapFileSchema = v.strictObject({
  views: v.record(
    v.picklist(VIEWS),
    v.strictObject({
      width: svgNumber,
      height: svgNumber,
      /** The land of each country that has a spot in this view, by country code. */
      countries: v.record(countryCode, PathSchema),
      /** All other land. */
      land: PathSchema,
      /** Land that another state holds against the view of the United Nations: hatched over its country. */
      occupied: PathSchema,
      spots: v.record(key, v.strictObject({ x: svgNumber, y: svgNumber })),
    }),
  ),
});

const colour = v.pipe(v.string(), v.regex(/^(?:#[0-9a-f]{3,8}|none)$/, 'must be a colour as #rgb'));

export const FlagSchema = v.strictObject({
  viewBox: v.pipe(v.string(), v.regex(/^[\d.]+ [\d.]+ [\d.]+ [\d.]+$/, 'must be four numbers')),
  shapes: v.array(
    v.strictObject({
      d: PathSchema,
      fill: colour,
      stroke: v.optional(colour),
      strokeWidth: v.optional(svgNumber),
      opacity: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    }),
  ),
});

export const FlagsFileSchema = v.record(countryCode, FlagSchema);

/** While which days a country has flown the flag that is drawn; a day by which it surely did, where the day is moot. */
export const FlagPeriodsFileSchema = v.record(countryCode, v.strictObject(period));

export const PictureSourcesSchema = v.strictObject({
  spending: SpendingFileSchema,
  offices: OfficesFileSchema,
  places: PlacesFileSchema,
  map: MapFileSchema,
  flags: FlagsFileSchema,
  flagPeriods: FlagPeriodsFileSchema,
});

export type View = (typeof VIEWS)[number];
export type SpendingFile = v.InferOutput<typeof SpendingFileSchema>;
export type OfficesFile = v.InferOutput<typeof OfficesFileSchema>;
export type FlagShapes = v.InferOutput<typeof FlagSchema>;

/** Everything under `data/pictures/`, read and checked. */
export type PictureSources = v.InferOutput<typeof PictureSourcesSchema>;
