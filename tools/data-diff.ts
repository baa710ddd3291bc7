import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parseOptions, runCommand, UsageError } from './cli.js';
import { diffBases, diffText } from './data/diff.js';
import { readKnowledgeBase } from './data/read.js';
import { DATA_FOLDER } from './data/vite-plugin.js';

/** The largest file of the data is well under this. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

const run = promisify(execFile);

/** `npm run -s data:diff -- REV [--json]`: what changed in data/ since a revision, for the changelog. */
runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), ['--json'], ['--data']);
  const [revision] = options.positional;
  if (!revision) throw new UsageError('name a revision, as "data:diff v0.1.0"');
  const data = options.values.get('--data') ?? DATA_FOLDER;
  const folder = await mkdtemp(join(tmpdir(), 'data-diff-'));
  try {
    await checkOut(data, revision, folder);
    const diff = diffBases(await readKnowledgeBase(folder), await readKnowledgeBase(data));
    console.log(options.flags.has('--json') ? JSON.stringify(diff, null, 2) : diffText(diff));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Writes the JSON files of `data` as they were in a revision into `folder`. @throws UsageError for an unknown one */
async function checkOut(data: string, revision: string, folder: string): Promise<void> {
  const git = async (...args: string[]) =>
    (await run('git', ['-C', data, ...args], { maxBuffer: MAX_FILE_BYTES })).stdout;
  const listed = await git('ls-tree', '-r', '--name-only', '-z', '--end-of-options', revision).catch(() => {
    throw new UsageError(`git knows no revision ${revision}`);
  });
  const wanted = listed.split('\0').filter((name) => /^(?:horizon|(?:articles|entities)\/[^/]+)\.json$/.test(name));
  for (const name of wanted) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await git('show', `${revision}:./${name}`));
  }
}
