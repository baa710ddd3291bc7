import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runCommand } from './cli.js';
import { pack, run, zipPath } from './release/build.js';
import { checksums } from './release/checksums.js';
import { noticesText } from './release/notices.js';
import { ROOT } from './release/root.js';
import { sbomText } from './release/sbom.js';

const RELEASE = join(ROOT, '.output/release');

/** The text for the stores and the pictures beside it. */
const STORE = join(ROOT, 'docs/store');

/** `npm run release` leaves in `.output/release` all that is handed to the stores, and the sums of all of it. */
runCommand(async () => {
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  pack(ROOT, 'chrome');
  pack(ROOT, 'firefox');
  for (const kind of ['chrome', 'firefox', 'sources'] as const) take(zipPath(ROOT, kind));
  for (const file of readdirSync(STORE)) take(join(STORE, file));
  writeFileSync(join(RELEASE, 'sbom.cdx.json'), sbomText(ROOT));
  writeFileSync(join(RELEASE, 'THIRD_PARTY_NOTICES.md'), noticesText(ROOT));
  const sums = checksums(RELEASE, readdirSync(RELEASE));
  writeFileSync(join(RELEASE, 'SHA256SUMS'), sums);
  console.log(`${origin()}\n${sums}\nAll of it is in ${RELEASE}`);
});

function take(path: string): void {
  copyFileSync(path, join(RELEASE, basename(path)));
}

/** Which commit this is, or that it is none: a release is made of what is committed. */
function origin(): string {
  try {
    const commit = run('git', ['rev-parse', 'HEAD'], ROOT, {}).trim();
    const changed = run('git', ['status', '--porcelain'], ROOT, {}).trim();
    return changed ? `NOT A RELEASE: files differ from commit ${commit}:\n${changed}` : `Commit ${commit}`;
  } catch {
    return 'Made from sources without a history';
  }
}
