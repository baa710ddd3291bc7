import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './cli.js';
import { zipPath } from './release/build.js';
import { ROOT } from './release/root.js';
import { unzip } from './release/unzip.js';

/** Puts what the zips for the stores hold into `.output/shipped`: `npm test` tries out that, and nothing else. */
runCommand(async () => {
  for (const kind of ['chrome', 'firefox'] as const) {
    const folder = join(ROOT, '.output', 'shipped', `${kind}-mv3`);
    rmSync(folder, { recursive: true, force: true });
    unzip(zipPath(ROOT, kind), folder);
  }
});
