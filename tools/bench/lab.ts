import type { BrowserName } from '../browser/find.js';
import { type FileServer, type MadePage, serve } from '../browser/serve.js';
import { soundKnowledgeBase } from '../data/vite-plugin.js';
import { builtFolder, copyEmpty, type EmptyCopy } from './builds.js';
import { createBundler, type ProgramName } from './bundle.js';
import { findMaterial, type Material } from './material.js';
import { openStation, type Station } from './station.js';
import { unmistakableNames } from './writer.js';

/** What a browser carries: the extension, the same with an empty content script, or nothing. */
export type Variant = 'ours' | 'empty' | 'bare';

/** What all rows share, whichever the browser. */
export interface Bench {
  readonly material: Material;
  /** Names that count wherever they stand. */
  readonly names: readonly string[];
  readonly server: FileServer;
  /** Gives the server one more page. @returns its address */
  add(path: string, page: MadePage): string;
  program(name: ProgramName): Promise<string>;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const names = unmistakableNames(await soundKnowledgeBase());
  const material = findMaterial(names);
  const made = new Map(material.made);
  // No file is served, only what was made: the folder is never reached.
  const server = await serve('/nonexistent', made);
  return {
    material,
    names,
    server,
    add(path, page) {
      made.set(`/${path}`, page);
      return server.url(path);
    },
    program: createBundler(),
    close: () => server.close(),
  };
}

/** The bench with one browser. */
export interface Lab extends Bench {
  readonly browser: BrowserName;
  /** The browser with what it carries, started at the first call. */
  station(variant: Variant): Promise<Station>;
  /** Ends the browsers; the next call of `station` starts a new one. */
  reset(): Promise<void>;
}

export function createLab(bench: Bench, browser: BrowserName): Lab {
  const stations = new Map<Variant, Promise<Station>>();
  const copies: EmptyCopy[] = [];
  const folderOf = (variant: Variant) => {
    if (variant !== 'empty') return builtFolder(browser);
    const copy = copyEmpty(browser);
    copies.push(copy);
    return copy.folder;
  };
  const lab: Lab = {
    ...bench,
    browser,
    station(variant) {
      const station = stations.get(variant) ?? openStation(browser, folderOf(variant), variant === 'bare');
      stations.set(variant, station);
      return station;
    },
    async reset() {
      const open = [...stations.values()];
      stations.clear();
      for (const station of open) await (await station.catch(() => undefined))?.close();
      for (const copy of copies.splice(0)) copy.remove();
    },
  };
  return lab;
}
