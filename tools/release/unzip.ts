import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;

/** The end record without a comment, which our zips do not have. */
const END_BYTES = 22;

/** Lengths of the fixed part of an entry, in the directory and before its content. */
const [DIRECTORY_BYTES, LOCAL_BYTES] = [46, 30];

const STORED = 0;

/** The files in a zip as WXT writes them, by path, in the order they stand in. */
export function readZip(path: string): ReadonlyMap<string, Buffer> {
  const zip = readFileSync(path);
  const end = zip.length - END_BYTES;
  if (zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error(`${path}: not a zip without a comment`);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameEnd = at + DIRECTORY_BYTES + zip.readUInt16LE(at + 28);
    files.set(zip.toString('utf8', at + DIRECTORY_BYTES, nameEnd), contentOf(zip, at));
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** @param at where the entry stands in the directory */
function contentOf(zip: Buffer, at: number): Buffer {
  const local = zip.readUInt32LE(at + 42);
  const start = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
  return zip.readUInt16LE(at + 10) === STORED ? packed : inflateRawSync(packed);
}

/** Writes the files of a zip below a folder. */
export function unzip(path: string, folder: string): void {
  for (const [name, content] of readZip(path)) {
    if (normalize(name).startsWith('..')) throw new Error(`${path}: ${name} leads out of the folder`);
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
