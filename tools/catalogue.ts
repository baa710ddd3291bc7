import { readFile } from 'node:fs/promises';
import type { MessageKey, Say } from '../lib/say.js';

/** Reads the catalogue for commands, which have no browser to look sentences up. */
export async function readCatalogue(): Promise<Say> {
  const path = new URL('../data/locales/en.json', import.meta.url);
  const catalogue = JSON.parse(await readFile(path, 'utf8')) as Record<MessageKey, string>;
  return (key, values = []) =>
    (catalogue[key] ?? key).replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
