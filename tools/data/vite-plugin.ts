import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { anchorSource } from '../../lib/anchors.js';
import type { KnowledgeBase } from '../../lib/knowledge-schema.js';
import { packNames } from '../../lib/names-pack.js';
import type { PictureSources } from '../../lib/picture-schema.js';
import { checkLinks } from './links.js';
import { DataError, readKnowledgeBase } from './read.js';
import { checkPictures, readPictureSources } from './read-pictures.js';

export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** Reads and checks the data once for a build. @throws DataError */
export async function soundKnowledgeBase(folder = DATA_FOLDER): Promise<KnowledgeBase> {
  const base = await readKnowledgeBase(folder);
  const findings = checkLinks(base);
  if (findings.length > 0) throw new DataError(findings);
  return base;
}

/** Reads and checks what pictures are drawn from, against the entities of `base`. @throws DataError */
export async function soundPictureSources(base: KnowledgeBase, folder = DATA_FOLDER): Promise<PictureSources> {
  const sources = await readPictureSources(folder);
  const findings = checkPictures(sources, base.entities);
  if (findings.length > 0) throw new DataError(findings);
  return sources;
}

const MODULES: Record<string, (base: KnowledgeBase) => unknown> = {
  'virtual:anchors': anchorSource,
  'virtual:names': packNames,
  'virtual:knowledge': (base) => base,
  'virtual:pictures': (base) => soundPictureSources(base),
};

/** Serves the data under data/ as modules: what gates, annotators and the background each need, and no more. */
export function knowledgePlugin(): Plugin {
  let reading: Promise<KnowledgeBase> | undefined;
  return {
    name: 'backgrounder-knowledge',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!make) return undefined;
      reading ??= soundKnowledgeBase();
      const value = JSON.stringify(await make(await reading));
      // JSON.parse of a string is read faster than the same object written as code: https://v8.dev/blog/cost-of-javascript-2019#json
      return `export default JSON.parse(${JSON.stringify(value)});`;
    },
  };
}
