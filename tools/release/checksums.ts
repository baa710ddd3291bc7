import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of a file, in hex. */
export function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Lines as `sha256sum --check` reads them, one for each file of a folder. */
export function checksums(folder: string, files: readonly string[]): string {
  return [...files]
    .sort()
    .map((file) => `${sha256(join(folder, file))}  ${file}\n`)
    .join('');
}
