import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxId } from '../../tools/browser/open.js';
import { ROOT } from '../sources.js';
import type { Driver } from './driver.js';
import { builtFolder, launch } from './launch.js';

/** Where Firefox on Linux looks for a person's own manifests; Chromium reads a folder of the machine's alone. */
const FOLDER = '.mozilla/managed-storage';

/** The example for Firefox in docs/policy.md, as a person would copy it. */
function exampleForFirefox(): { name: string; data: { scope: string; off: string[] } } {
  const blocks = readFileSync(join(ROOT, 'docs/policy.md'), 'utf8').match(/```json\n[\s\S]*?```/g) ?? [];
  const last = blocks.at(-1)?.replace(/^```json|```$/g, '');
  if (!last) throw new Error('docs/policy.md has no example');
  return JSON.parse(last);
}

describe.skipIf(process.platform !== 'linux')('what an institution has set (firefox)', () => {
  const home = mkdtempSync(join(tmpdir(), 'backgrounder-home-'));
  const running: { driver?: Driver } = {};
  beforeAll(async () => {
    const example = exampleForFirefox();
    mkdirSync(join(home, FOLDER), { recursive: true });
    writeFileSync(join(home, FOLDER, `${example.name}.json`), JSON.stringify(example));
    running.driver = await launch('firefox', { env: { HOME: home } });
  });
  afterAll(async () => {
    await running.driver?.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('is where it begins; what a person chooses holds; erasing brings it back', async () => {
    const example = exampleForFirefox();
    expect(example.name).toBe(firefoxId(builtFolder('firefox')));
    const desk = await running.driver?.desk();
    if (!desk) throw new Error('used before the tests began');
    const settings = () => desk.ask({ ask: 'settings', private: false });
    const { off, scope } = example.data;
    expect(await settings()).toMatchObject({ off, scope });
    await desk.ask({ ask: 'set-choices', choices: { scope: 'wide' }, private: false });
    expect(await settings()).toMatchObject({ off, scope: 'wide' });
    await desk.ask({ ask: 'erase-settings', private: false });
    expect(await settings()).toMatchObject({ off, scope });
  });
});
