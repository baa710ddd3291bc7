import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { anchorSource } from '../lib/anchors.js';
import { annotateText } from '../lib/annotate.js';
import { packNames } from '../lib/names-pack.js';
import { unpackNames } from '../lib/names-unpack.js';
import { createNameFinder } from '../lib/page-names.js';
import type { Mention } from '../lib/types.js';
import { soundKnowledgeBase } from '../tools/data/vite-plugin.js';

/** The report the first article restates. It is not part of the project; without it these tests are skipped. */
const FOLDER = fileURLToPath(new URL('../../shared/seed/', import.meta.url));
const [FILE] = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

/** The entities the report names outright, with their articles in the English Wikipedia. */
const NAMED: [entity: string, link: string][] = [
  ['person:mark-rutte', 'Mark Rutte'],
  ['person:jens-stoltenberg', 'Jens Stoltenberg'],
  ['person:donald-trump', 'Donald Trump'],
  ['org:nato', 'NATO'],
  ['org:ukrainian-army', 'Armed Forces of Ukraine'],
  ['office:nato-secretary-general', 'Secretary General of NATO'],
  ['office:prime-minister-nl', 'Prime Minister of the Netherlands'],
  ['office:president-us', 'President of the United States'],
  ['country:us', 'United States'],
  ['country:ua', 'Ukraine'],
  ['country:ru', 'Russia'],
  ['country:se', 'Sweden'],
  ['country:fi', 'Finland'],
  ['country:su', 'Soviet Union'],
  ['place:brussels', 'Brussels'],
  ['place:nato-headquarters', 'NATO headquarters'],
  ['place:moscow', 'Moscow'],
  ['treaty:north-atlantic', 'North Atlantic Treaty'],
  ['weapon:fgm-148-javelin', 'FGM-148 Javelin'],
  ['event:russian-war-in-ukraine', 'Russian invasion of Ukraine'],
  ['event:cold-war', 'Cold War'],
];

describe.skipIf(FILE === undefined)('the original report (skipped where it is not beside the project)', () => {
  const links = new Map<string, string>();
  let text = '';
  let mentions: readonly Mention[] = [];

  beforeAll(async () => {
    const base = await soundKnowledgeBase();
    for (const { id, wikipedia } of base.entities) links.set(id, wikipedia);
    text = readFileSync(`${FOLDER}${FILE}`, 'utf8');
    const finder = createNameFinder(unpackNames(packNames(base)));
    const anchors = new RegExp(anchorSource(base), 'g');
    mentions = annotateText(text, { finder, anchors, asOf: '2024-10-01', everywhere: false });
  });

  it.each(NAMED)('names %s, linked to "%s"', (id, link) => {
    expect(mentions.filter(({ entity }) => entity.id === id)).not.toEqual([]);
    expect(links.get(id)).toBe(link);
  });

  it('is marked where the names stand', () => {
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  });

  it('shows nobody it does not name', () => {
    const people = new Set(mentions.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => entity.id));
    expect([...people].sort()).toEqual(['person:donald-trump', 'person:jens-stoltenberg', 'person:mark-rutte']);
  });
});
