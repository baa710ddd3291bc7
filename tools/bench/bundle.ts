import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { knowledgePlugin } from '../data/vite-plugin.js';
import { trimCompromise } from '../trim-compromise.js';

/** The programs that run inside measured pages. */
export type ProgramName = 'stages' | 'peers' | 'live';

/** Bundles programs that run in a page, made of the extension's own modules, each once and when it is first wanted. */
export function createBundler(): (name: ProgramName) => Promise<string> {
  const bundled = new Map<ProgramName, Promise<string>>();
  return (name) => {
    const code = bundled.get(name) ?? bundle(name);
    bundled.set(name, code);
    return code;
  };
}

async function bundle(name: ProgramName): Promise<string> {
  const path = `./page/${name}.ts`;
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // The peers need the whole of compromise; our own stages are measured with what ships.
    plugins: [knowledgePlugin(), ...(name === 'peers' ? [] : [trimCompromise()])],
    build: {
      write: false,
      target: ['chrome128', 'firefox140'],
      lib: { entry: fileURLToPath(new URL(path, import.meta.url)), formats: ['iife'], name: 'bundled' },
    },
  });
  const [{ output } = { output: [] }] = [result].flat() as Rollup.RollupOutput[];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error(`${path} was not bundled`);
  return chunk.code;
}
