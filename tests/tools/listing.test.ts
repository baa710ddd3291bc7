import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../sources.js';

const FOLDER = join(ROOT, 'docs/store');

/** What both stores ask of a screenshot, in px. */
const PICTURE = { width: 1280, height: 800 };

/** The shorter of the two stores' limits for a summary, in characters. */
const SUMMARY_CHARACTERS = 132;

const listing = readFileSync(join(FOLDER, 'listing.md'), 'utf8');
const permissions = readFileSync(join(ROOT, 'PERMISSIONS.md'), 'utf8');
const messages = JSON.parse(readFileSync(join(ROOT, 'data/locales/en.json'), 'utf8')) as Record<string, string>;

describe('the listing in the stores', () => {
  it('has the name and the summary that the manifest has', () => {
    expect(section('Name')).toBe(messages['ext_name']);
    expect(section('Summary')).toBe(messages['ext_description']);
    expect(section('Summary').length).toBeLessThanOrEqual(SUMMARY_CHARACTERS);
  });

  it('gives a reason for every permission, and states the one purpose as PERMISSIONS.md does', () => {
    const named = [...permissions.matchAll(/^\| .*?`([^`]+)`/gm)].map(([, name]) => name ?? '');
    expect(named).toEqual(expect.arrayContaining(['storage', 'scripting', '<all_urls>']));
    const reasons = section('Why each permission is needed');
    for (const name of ['storage', 'scripting', '<all_urls>']) expect(reasons).toContain(name);
    const purpose = section('Single purpose').replace(/^To/, 'to');
    expect(permissions).toContain(purpose);
  });

  it('says that NATO has no part in it', () => {
    expect(section('Description')).toContain('Not affiliated with NATO');
  });

  it('has its pictures in the size that stores want, one to five, each described', () => {
    const pictures = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
    expect([...section('Pictures').matchAll(/`(.+?\.png)`/g)].map(([, file]) => file)).toEqual(pictures.sort());
    expect(pictures.length).toBeLessThanOrEqual(5);
    for (const file of pictures) {
      const png = readFileSync(join(FOLDER, file));
      expect({ file, width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({ file, ...PICTURE });
    }
  });
});

function section(title: string): string {
  const parts = listing.split(/^## /m);
  return (
    parts
      .find((part) => part.startsWith(`${title}\n`))
      ?.slice(title.length)
      .trim() ?? ''
  );
}
