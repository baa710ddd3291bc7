import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '../../lib/knowledge-schema.js';
import { readCatalogue } from '../../tools/catalogue.js';
import { diffBases, diffText } from '../../tools/data/diff.js';
import { articleText, entityText } from '../../tools/data/preview.js';
import { readDataSet, readKnowledgeBase } from '../../tools/data/read.js';
import { checkAll } from '../../tools/data/rules/index.js';
import { schemaFiles } from '../../tools/data/schemas.js';
import { readPublishers, sourcesText } from '../../tools/data/sources.js';
import { statsOf, statsText } from '../../tools/data/stats.js';
import { DATA_FOLDER } from '../../tools/data/vite-plugin.js';
import { soundData, withFolder } from './small-data.js';

const small = (): Promise<KnowledgeBase> => withFolder(soundData(), readKnowledgeBase);
const shipped = (name: string): Promise<string> => readFile(join(DATA_FOLDER, name), 'utf8');

describe('the data that ship', () => {
  it('break no rule', async () => {
    expect(checkAll(await readDataSet(DATA_FOLDER))).toEqual([]);
  });

  it('meet their targets, and each fact shown has a reference', async () => {
    const stats = statsOf(await readKnowledgeBase(DATA_FOLDER));
    expect(stats.entities).toBeGreaterThanOrEqual(450);
    expect(stats.articles).toBeGreaterThanOrEqual(25);
    expect(stats.factsPerEntity.least).toBeGreaterThanOrEqual(1);
    expect(stats.shareWithReference).toBe(1);
  });

  it.each([...schemaFiles()])('publish %s as it is generated (npm run data:schema)', async (name, text) => {
    expect(await shipped(`schema/${name}`)).toBe(text);
  });

  it('list their sources as they are cited (npm run data:sources)', async () => {
    const text = sourcesText(await readKnowledgeBase(DATA_FOLDER), await readPublishers(DATA_FOLDER));
    expect(await shipped('SOURCES.md')).toBe(text);
  });
});

describe('data:sources', () => {
  it('wants a note on each publisher and on no other', async () => {
    const base = await small();
    expect(() => sourcesText(base, {})).toThrow('publishers.json: "The Paper" has no note on its licence');
    expect(() => sourcesText(base, { 'The Paper': 'facts only', 'The Spare': 'facts only' })).toThrow(
      'publishers.json: "The Spare" is cited nowhere',
    );
  });
});

describe('data:stats', () => {
  it('counts', async () => {
    const stats = statsOf(await small());
    expect(stats).toMatchObject({
      horizon: '2026-10-10',
      entities: 3,
      entitiesByKind: { office: 1, person: 2 },
      articles: 2,
      facts: 3,
      factsPerEntity: { least: 1, median: 1, most: 2 },
      generalKnowledge: 1,
      shareWithReference: 1,
      shareWithTwoOrigins: 0,
      offices: { 'office:chair': { holders: 2, from: '2001-05-01', to: 'open' } },
    });
    expect(statsText(stats)).toContain('share with reference    100 %');
  });
});

describe('data:diff', () => {
  it('names what is new, changed and gone', async () => {
    const before = await small();
    const data = soundData();
    const facts = data.second.paragraphs[0]?.facts ?? [];
    Object.assign(facts[0] ?? {}, { text: 'Ada Alm taught before 2001.' });
    Object.assign(data.horizon, { horizon: '2026-11-10' });
    const after = await withFolder(data, readKnowledgeBase);
    expect(diffText(diffBases(before, after))).toBe(
      [
        'Data to 2026-11-10 (were to 2026-10-10).\n',
        '### Articles\n- changed: clerks\n',
        '### Facts\n- new: clerks: Ada Alm taught before 2001.\n- gone: clerks: Ada Alm was a teacher before 2001.',
      ].join('\n'),
    );
    expect(diffText(diffBases(before, await small()))).toBe('No change in the data.');
  });
});

describe('data:preview', () => {
  it('shows an article with its facts and references', async () => {
    const [article] = (await small()).articles;
    const text = article ? articleText(article) : '';
    expect(text).toContain('¶1 Ada Alm chaired the board from 1 May 2001.');
    expect(text).toContain(
      '- Ada Alm has chaired the board since 1 May 2001. (2001-05-01 to 2011-05-01; office:chair)',
    );
    expect(text).toContain('[paper] The Paper, Chairs, 2021, https://example.org/');
  });

  it('shows the cards of an entity on each day of a change', async () => {
    const base = await small();
    const ada = base.entities.find(({ id }) => id === 'person:ada-alm');
    const text = ada ? entityText(ada, base, await readCatalogue()) : '';
    expect(text).toContain('person:ada-alm: Ada Alm; Alm (licensed)');
    expect(text.match(/^As of .*/gm)).toEqual(['As of 1 May 2001', 'As of 10 October 2026']);
  });
});
