import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Wanted {
  /** What a person would ask for. */
  readonly title: string;
  /** The environment variable that names an executable and overrides the search. */
  readonly variable: string;
  /** The first version the extension supports, as in wxt.config.ts. */
  readonly oldest: number;
  /** Names on PATH, best first. */
  readonly commands: readonly string[];
  /** Where installers put it when PATH does not say. */
  readonly places: readonly string[];
}

const PROGRAMS = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const PROGRAMS_X86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const LOCAL_PROGRAMS = process.env.LOCALAPPDATA ?? '';

export const WANTED: Readonly<Record<BrowserName, Wanted>> = {
  chromium: {
    title: 'Chromium or Google Chrome',
    variable: 'BACKGROUNDER_CHROMIUM',
    oldest: 128,
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      join(PROGRAMS, 'Google\\Chrome\\Application\\chrome.exe'),
      join(PROGRAMS_X86, 'Google\\Chrome\\Application\\chrome.exe'),
      join(LOCAL_PROGRAMS, 'Google\\Chrome\\Application\\chrome.exe'),
      join(LOCAL_PROGRAMS, 'Chromium\\Application\\chrome.exe'),
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'BACKGROUNDER_FIREFOX',
    oldest: 153,
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(PROGRAMS, 'Mozilla Firefox\\firefox.exe'),
      join(PROGRAMS_X86, 'Mozilla Firefox\\firefox.exe'),
    ],
  },
};

/** Where a browser was looked for and what was wrong with what was there. */
export interface Search {
  readonly path?: string;
  readonly tooOld: readonly string[];
}

/**
 * Looks for an executable of a browser that is new enough.
 * @throws Error where the environment variable names a file that does not exist.
 */
export function findBrowser(name: BrowserName): Search {
  const { variable, commands, places, oldest } = WANTED[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
    return { path: named, tooOld: [] };
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const tooOld: string[] = [];
  for (const path of [...onPath, ...places].filter((candidate) => existsSync(candidate))) {
    const version = versionOf(path);
    if (version === undefined || version >= oldest) return { path, tooOld };
    tooOld.push(`${path} is version ${version}`);
  }
  return { tooOld };
}

/** The path of a browser, for code that runs after `ensureBrowsers`. @throws Error where there is none. */
export function browserPath(name: BrowserName): string {
  const { path } = findBrowser(name);
  if (!path) throw new Error(howToGet(name, []));
  return path;
}

/** What a person has to do to get a browser. */
export function howToGet(name: BrowserName, tooOld: readonly string[]): string {
  const { title, variable, oldest } = WANTED[name];
  const found = tooOld.length > 0 ? ` Found, but too old: ${tooOld.join('; ')}.` : '';
  return `${title} ${oldest} or later is needed.${found} Install it, or set ${variable} to its executable.`;
}

/** The main version a browser tells on its command line; undefined on Windows, where browsers print nothing. */
function versionOf(path: string): number | undefined {
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const major = /(\d+)\.\d/.exec(stdout ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}
