import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DataError, readDataSet } from '../../tools/data/read.js';
import { checkAll, RULES } from '../../tools/data/rules/index.js';
import { draft, TABLE } from './broken-data.js';
import { type SmallData, soundData, withFolder } from './small-data.js';

async function findings(data: SmallData): Promise<string[]> {
  return withFolder(data, async (folder) => {
    try {
      return checkAll(await readDataSet(folder));
    } catch (error) {
      if (error instanceof DataError) return [...error.findings];
      throw error;
    }
  });
}

describe('data:check', () => {
  it('finds nothing in sound data', async () => {
    expect(await findings(soundData())).toEqual([]);
  });

  it.each(TABLE)('$rule: $what', async ({ breakIt, says }) => {
    const data = draft();
    breakIt(data);
    const said = await findings(data);
    for (const expected of says) expect(said).toContainEqual(expect.stringMatching(expected));
    const unexpected = said.filter((line) => !says.some((expected) => expected.test(line)));
    expect(unexpected).toEqual([]);
  });

  it('has a broken input for each rule', () => {
    const proven = new Set(TABLE.map(({ rule }) => rule));
    expect(Object.keys(RULES).filter((rule) => !proven.has(rule))).toEqual([]);
  });

  it('allows a year that a fact declares to lie ahead', async () => {
    const data = draft();
    Object.assign(data.paragraph, { text: `${data.paragraph.text} Ada Alm aims at 2035.` });
    Object.assign(data.first, { text: 'Ada Alm aims at 2035.', ahead: [2035] });
    expect(await findings(data)).toEqual([]);
  });

  it('allows a gap between holders that an entry explains', async () => {
    const data = draft();
    Object.assign(data.first, { to: '2011-04-01' });
    const gaps = [{ from: '2011-04-01', to: '2011-05-01', why: 'nobody was found' }];
    Object.assign(data.chair, { chain: { from: '2001-05-01', gaps } });
    expect(await findings(data)).toEqual([]);
  });

  it('names a file that is no JSON', async () => {
    await withFolder(soundData(), async (folder) => {
      await writeFile(`${folder}/articles/chairs.json`, '{');
      await expect(readDataSet(folder)).rejects.toThrow(/articles\/chairs\.json: /);
    });
  });
});
