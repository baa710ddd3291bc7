import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseOptions, runCommand } from './cli.js';
import { makeStorePictures } from './gallery/store.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const PICTURES = join(ROOT, 'bench', 'gallery');

/**
 * `npm run gallery [-- --only NAME --browser NAME]`: a picture of every state, to be looked at in bench/gallery/index.html.
 * With `--accept` the telling ones become those that the tests compare with; with `--store` the pictures of README and
 * stores are made.
 */
async function main(args: readonly string[]): Promise<void> {
  const { flags, values } = parseOptions(args, ['--accept', '--store'], ['--only', '--browser']);
  if (flags.has('--store')) return makeStorePictures(join(ROOT, 'docs'));
  const accept = flags.has('--accept');
  // A test's title is `how it looks (BROWSER) > MODES > STATE.VARIANT`.
  const title = [values.get('--browser') ?? '', values.get('--only') ?? ''].join('.*');
  // Pictures saved earlier keep the version they were saved with.
  const part = values.size > 0 ? { BACKGROUNDER_GALLERY_PART: '1' } : {};
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'browsers', 'tests/browser/gallery.test.ts', '-t', title],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, BACKGROUNDER_GALLERY: accept ? 'accept' : 'all', ...part },
    },
  );
  if (status !== 0) process.exitCode = 1;
  if (!accept) writeIndex();
}

/** One page with all pictures. */
function writeIndex(): void {
  mkdirSync(PICTURES, { recursive: true });
  const browsers = readdirSync(PICTURES).filter((name) => !name.includes('.'));
  const figures = browsers.flatMap((browser) =>
    readdirSync(join(PICTURES, browser))
      .sort()
      .map(
        (file) => `<figure><img src="${browser}/${file}" alt=""><figcaption>${browser}: ${file}</figcaption></figure>`,
      ),
  );
  const style =
    'body{background:#999;font:13px sans-serif;display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{max-width:560px}';
  writeFileSync(
    join(PICTURES, 'index.html'),
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('\n')}\n`,
  );
  console.log(`${figures.length} pictures: ${join(PICTURES, 'index.html')}`);
}

runCommand(() => main(process.argv.slice(2)));
