import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOptions, runCommand } from './cli.js';
import { anotherNode, type Built, rebuildClone, rebuildSources } from './release/rebuild.js';

/** Another line of Node than the oldest one supported. */
const OTHER_NODE = '22.23.3';

/**
 * `npm run release:rebuild [-- --node VERSION] [--keep]`: builds the commit twice from clones, in two time zones and with
 * two versions of Node, then from the zip of the sources, and compares. Exit 1 where anything differs.
 */
runCommand(async () => {
  const { flags, values } = parseOptions(process.argv.slice(2), ['--keep'], ['--node']);
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-rebuild-'));
  try {
    const other = anotherNode(join(folder, 'node'), values.get('--node') ?? OTHER_NODE);
    const first = rebuildClone(join(folder, 'one'), 'Pacific/Auckland', process.execPath);
    const second = rebuildClone(join(folder, 'a longer name/two'), 'America/St_Johns', other);
    const third = rebuildSources(first, join(folder, 'sources'), 'Asia/Kathmandu');
    for (const built of [first, second, third]) print(built);
    const same = [second, third].every((built) =>
      Object.entries(built.sums).every(([kind, sum]) => first.sums[kind] === sum),
    );
    console.log(same ? '\nThe same, bit for bit.' : '\nDIFFERENT.');
    if (!same) process.exitCode = 1;
  } finally {
    if (flags.has('--keep')) console.log(`Kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
});

function print({ folder, node, zone, sums }: Built): void {
  console.log(`\n${folder}, Node ${node}, ${zone}`);
  for (const [kind, sum] of Object.entries(sums)) console.log(`${sum}  ${kind}`);
}
