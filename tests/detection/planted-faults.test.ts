import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packNames } from '../../lib/names-pack.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { TABLES } from '../fixtures/sentences/all.js';
import { readRow } from '../fixtures/sentences/sentence.js';
import { ROOT } from '../sources.js';
import { compile, loadMark, newFolder, toJavaScript } from './compiled.js';
import type { Mark } from './pipeline.js';
import { FAULTS, type Fault } from './planted-faults.js';

/** The least share of planted faults the sentences must notice. */
const LEAST_NOTICED = 0.85;

const FOLDER = newFolder();

const pack = packNames(await soundKnowledgeBase());
const sentences = Object.values(TABLES).flat().map(readRow);

const compiled = join(FOLDER, 'sound');
compile(compiled);

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** What the sound code marks: the tables themselves are tests/detection/sentences.test.ts. */
const sound = marksOf((await loadMark(compiled))(pack));

/** The modules the pipeline is made of, by name. */
const modules = readdirSync(join(ROOT, 'lib')).filter((name) => name.endsWith('.ts'));

describe('planted faults', () => {
  const unnoticed: string[] = [];

  it.each(FAULTS.map((fault, index) => [nameOf(fault), fault, index] as const))('%s', async (name, fault, index) => {
    const folder = join(FOLDER, String(index));
    cpSync(compiled, folder, { recursive: true });
    const { file, source } = withFault(fault);
    writeFileSync(join(folder, 'lib', file), source);
    if (!(await isNoticed(folder))) unnoticed.push(name);
    rmSync(folder, { recursive: true });
  });

  it('are noticed by the sentences', () => {
    const share = 1 - unnoticed.length / FAULTS.length;
    console.info(`${FAULTS.length} faults planted, ${unnoticed.length} unnoticed\n${unnoticed.join('\n')}`);
    expect(share).toBeGreaterThanOrEqual(LEAST_NOTICED);
  });
});

/** Whether a sentence comes out otherwise, or code with a fault cannot read one at all. */
async function isNoticed(folder: string): Promise<boolean> {
  const mark = (await loadMark(folder))(pack);
  try {
    return sentences.some(({ text, page }, index) => mark(text, page).join() !== sound[index]);
  } catch {
    return true;
  }
}

function marksOf(mark: Mark): string[] {
  return sentences.map(({ text, page }) => mark(text, page).join());
}

/** The one module a fault fits, compiled with it. @throws where it fits none, or more than one place */
function withFault({ from, to }: Fault): { file: string; source: string } {
  const places = modules.flatMap((name) => {
    const parts = readFileSync(join(ROOT, 'lib', name), 'utf8').split(from);
    return parts.length > 1 ? [{ name, parts }] : [];
  });
  const [place, other] = places;
  if (!place || other || place.parts.length !== 2)
    throw new Error(`"${from}" stands in ${places.length} modules of lib/`);
  return { file: place.name.replace(/ts$/, 'js'), source: toJavaScript(place.parts.join(to)) };
}

function nameOf({ from, to }: Fault): string {
  return `${from.trim()} -> ${to.trim() || '(nothing)'}`.replaceAll('%', '%%');
}
