import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { knowledgePlugin } from '../data/vite-plugin.js';

/** The programs that run inside measured pages. */
export type ProgramName = 'stages' | 'peers' | 'live';

/** Bundles programs that run in a page, made of the extension's own modules, each once and when it is first wanted. */
export function createBundler(): (name: ProgramName) => Promise<string> {
  const bundled = new Map<ProgramName, Promise<string>>();
  return (name) => {
    const code = bundled.get(name) ?? bundle(`./page/${name}.ts`);
    bundled.set(name, code);
    return code;
  };
}

async function bundle(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [knowledgePlugin()],
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
