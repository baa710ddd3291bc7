import { readFile, writeFile } from 'node:fs/promises';
import * as drawings from 'country-flag-icons/string/3x2';
import * as v from 'valibot';
import { FlagPeriodsFileSchema, type FlagShapes, FlagsFileSchema } from '../../lib/picture-schema.js';
import { shapesOf } from './shapes.js';

/*
 * Draws `data/pictures/flags.json` anew: `npx tsx tools/flags/build-flags.ts`. It holds the flags that
 * `data/pictures/flag-periods.json` names, as plain shapes, so that no markup is ever parsed in a browser.
 */

const PICTURES = new URL('../../data/pictures/', import.meta.url);

const periods = v.parse(
  FlagPeriodsFileSchema,
  JSON.parse(await readFile(new URL('flag-periods.json', PICTURES), 'utf8')),
);
const svgs: Readonly<Record<string, string>> = drawings;
const flags: Record<string, FlagShapes> = {};
for (const code of Object.keys(periods).sort()) {
  flags[code] = shapesOf(svgs[code] ?? '', code);
}
await writeFile(new URL('flags.json', PICTURES), `${JSON.stringify(v.parse(FlagsFileSchema, flags), null, 2)}\n`);
