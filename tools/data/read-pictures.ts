import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Entity } from '../../lib/knowledge-schema.js';
import { type PictureSources, PictureSourcesSchema } from '../../lib/picture-schema.js';
import { DataError } from './read.js';

/** The file of each part, under `pictures/`. */
const FILES: Readonly<Record<keyof PictureSources, string>> = {
  spending: 'spending.json',
  offices: 'offices.json',
  places: 'places.json',
  map: 'map.json',
  flags: 'flags.json',
  flagPeriods: 'flag-periods.json',
};

/**
 * Reads and checks what the pictures of cards are drawn from, in the folder `root`.
 * @throws DataError naming each broken file, the place in it and the reason.
 */
export async function readPictureSources(root: string): Promise<PictureSources> {
  const findings: string[] = [];
  const parts: Record<string, unknown> = {};
  for (const [part, file] of Object.entries(FILES)) {
    try {
      parts[part] = JSON.parse(await readFile(join(root, 'pictures', file), 'utf8'));
    } catch (error) {
      findings.push(`pictures/${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const result = v.safeParse(PictureSourcesSchema, parts);
  if (findings.length === 0 && result.success) return result.output;
  for (const issue of findings.length === 0 ? (result.issues ?? []) : []) {
    const [part = '', ...place] = (v.getDotPath(issue) ?? '').split('.');
    const file = FILES[part as keyof PictureSources] ?? part;
    findings.push(`pictures/${file}: ${place.join('.') || '(whole file)'}: ${issue.message}`);
  }
  throw new DataError(findings);
}

/** What no schema can say: pictures are of entities there are, places are on the map, every flag named is drawn. */
export function checkPictures(sources: PictureSources, entities: readonly Entity[]): string[] {
  const { spending, places, map, flags, flagPeriods } = sources;
  const ids = new Set(entities.map(({ id }) => id));
  const findings: string[] = [];
  const unknown = (file: string, id: string) => {
    if (!ids.has(id)) findings.push(`pictures/${file}: no entity ${id}`);
  };
  for (const id of Object.keys(spending.shares)) unknown('spending.json', id);
  const lengths = new Set(Object.values(spending.shares).map((shares) => shares.length));
  if (lengths.size > 1) findings.push('pictures/spending.json: shares: not as many years for each country');
  for (const [id, { spot }] of Object.entries(places.entities)) {
    unknown('places.json', id);
    if (!places.spots[spot]) findings.push(`pictures/places.json: ${id}: no spot ${spot}`);
  }
  for (const [key, { view, country }] of Object.entries(places.spots)) {
    const drawn = map.views[view];
    if (!drawn?.spots[key] || !drawn.countries[country]) {
      findings.push(`pictures/map.json: spot ${key} is not drawn; run "npx tsx tools/map/build-map.ts"`);
    }
  }
  for (const { id, flag } of entities) {
    if (flag && !flagPeriods[flag]) findings.push(`pictures/flag-periods.json: ${id}: no flag ${flag}`);
  }
  for (const code of Object.keys(flagPeriods)) {
    if (!flags[code])
      findings.push(`pictures/flags.json: ${code} is not drawn; run "npx tsx tools/flags/build-flags.ts"`);
  }
  return findings;
}
