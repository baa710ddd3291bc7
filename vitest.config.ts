import { defineConfig } from 'vitest/config';
import { knowledgePlugin } from './tools/data/vite-plugin.js';
import { trimCompromise } from './tools/trim-compromise.js';

/** A browser on a busy machine of two cores: a page, a card and a popup take up to 20 s together. */
const BROWSER_TEST_MS = 60_000;

/** Two browsers started one after the other. */
const BROWSER_HOOK_MS = 120_000;

export default defineConfig({
  plugins: [knowledgePlugin(), trimCompromise()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/{lib,tools,detection}/**/*.test.ts'],
          // What is tested is the trimmed compromise that ships. Compiled with planted faults there is a hundred times as
          // much to transform, which is left as it is.
          server: { deps: { external: [/\.cache\/faults-/], inline: ['compromise'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // Two browsers at a time are more than two cores can run without pages missing their timings.
          fileParallelism: false,
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_HOOK_MS,
        },
      },
    ],
  },
});
