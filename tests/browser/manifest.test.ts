import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtFolder } from './launch.js';

/**
 * What the programs inside pages may weigh, gzipped: every frame of every page pays for the first, those with names for the
 * second, those where a card opens for the third.
 */
const BUDGETS = { 'gate.js': 6 * 1024, 'annotator.js': 90 * 1024, 'card.js': 24 * 1024 } as const;

/** Ways out of the machine, and into a page's markup, that no program of ours may contain. */
const FORBIDDEN = [
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'eval(',
  'new Function',
];

/** A call of the browser's own `fetch`, not a method of that name or its definition. */
const FETCH = /(?<![\w.$])fetch\((?![^()]*\)\s*\{)/;

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly object[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_popup: string };
  readonly commands: Readonly<Record<string, { readonly suggested_key: { readonly default: string } }>>;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly strict_min_version: string; readonly data_collection_permissions: object };
    readonly gecko_android: { readonly strict_min_version: string };
  };
}

describe.each(BROWSERS)('the build for %s', (name) => {
  const folder = builtFolder(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );

  test('asks for storage, scripting and pages, and for nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    for (const key of [
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('has two commands, on keys that Chromium binds', () => {
    const keys = Object.entries(manifest.commands).map(([command, { suggested_key }]) => [
      command,
      suggested_key.default,
    ]);
    expect(keys).toEqual([
      ['next-name', 'Alt+Shift+J'],
      ['previous-name', 'Alt+Shift+K'],
    ]);
  });

  test('puts one small script into every frame and nothing more', () => {
    expect(manifest.content_scripts).toEqual([
      {
        js: ['gate.js'],
        matches: ['<all_urls>'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ]);
  });

  test('lets its own pages connect to nothing', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(';').map((rule) => {
        const [directive = '', ...sources] = rule.trim().split(/\s+/);
        return [directive, sources.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('connect-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect([...policy.values()].join(' ')).not.toMatch(/https?:|\*|data:|unsafe/);
  });

  test('says which versions it was run on and what it collects', () => {
    if (name === 'chromium') expect(manifest.minimum_chrome_version).toBe('128');
    else {
      expect(manifest.browser_specific_settings?.gecko).toMatchObject({
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      });
      expect(manifest.browser_specific_settings?.gecko_android).toEqual({ strict_min_version: '153.0' });
    }
  });

  test('has icons of its own in every size, grey ones too', () => {
    for (const size of [16, 32, 48, 128]) {
      expect(manifest.icons[size]).toBe(`icon/${size}.png`);
      for (const file of [`icon/${size}.png`, `icon/off-${size}.png`]) {
        expect([file, ...pngSize(readFileSync(join(folder, file)))]).toEqual([file, size, size]);
      }
    }
  });

  test.each(Object.entries(BUDGETS))('%s fits its budget', (file, budget) => {
    expect(gzipSync(readFileSync(join(folder, file)), { level: 9 }).length).toBeLessThanOrEqual(budget);
  });

  test('its scripts hold no way out', () => {
    for (const file of files.filter((one) => one.endsWith('.js'))) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect([file, FORBIDDEN.filter((word) => code.includes(word))]).toEqual([file, []]);
      expect([file, FETCH.test(code)]).toEqual([file, false]);
    }
  });
});

/** Width and height from the first chunk of a PNG. */
function pngSize(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
