import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.js';

/** What tells a file of ours from any other. */
const MARK = 'settings';

/** Longer than the longest lists make it, UTF-16 units. */
const MAX_LENGTH = 2_000_000;

/** Why a file is not taken. */
export type FileFault = 'too_large' | 'not_json' | 'foreign' | 'newer' | 'damaged';

export type SettingsFile = { readonly settings: Settings } | { readonly fault: FileFault };

/** The settings as a file that can be read, kept and brought back. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ backgrounder: MARK, ...settings }, null, 2)}\n`;
}

/** Reads a file of settings as a whole: one damaged part, and nothing of it is taken. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > MAX_LENGTH) return { fault: 'too_large' };
  const given = parse(text);
  if (given === undefined) return { fault: 'not_json' };
  if (typeof given !== 'object' || given === null) return { fault: 'foreign' };
  const { backgrounder, version, ...rest } = given as Readonly<Record<string, unknown>>;
  if (backgrounder !== MARK || typeof version !== 'number') return { fault: 'foreign' };
  if (version > DEFAULT_SETTINGS.version) return { fault: 'newer' };
  const settings = parseSettings(rest);
  return isWhole(rest, settings) ? { settings } : { fault: 'damaged' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Whether reading left nothing out of what the file gives; what it does not give has its default. */
function isWhole(given: Readonly<Record<string, unknown>>, read: Settings): boolean {
  const known = new Map<string, unknown>(Object.entries(read));
  return Object.entries(given).every(([key, value]) => known.has(key) && isSameValue(value, known.get(key)));
}

/** Lists are the same in any order, an entry given twice counts once. */
function isSameValue(given: unknown, read: unknown): boolean {
  if (!Array.isArray(read)) return given === read;
  if (!Array.isArray(given)) return false;
  const keys = (list: readonly unknown[]) => [...new Set(list.map((one) => keyOf(one)))].sort().join('\n');
  return keys(given) === keys(read);
}

function keyOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}
