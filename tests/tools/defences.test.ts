import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFENCES } from '../../tools/defences/list.js';
import { defencesPage } from '../../tools/defences/table.js';
import { ROOT } from '../sources.js';

describe('the list of defences', () => {
  test.each(DEFENCES.map((defence) => [defence.what, defence] as const))('%s: stands where it says', (_, defence) => {
    const { file, from, to, test: path } = defence;
    expect(readFileSync(join(ROOT, file), 'utf8').split(from)).toHaveLength(2);
    expect(from).not.toBe(to);
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  test('is shown with the test that turned red, or with none', () => {
    const [one, other] = DEFENCES;
    if (!one || !other) throw new Error('there are no defences');
    const page = defencesPage([
      { defence: one, red: 'a page > <b> | c' },
      { defence: other, red: undefined },
    ]);
    expect(page).toContain('1 of 2 were noticed');
    expect(page).toContain(`| ${one.what} | \`${one.file}\` | a page > &lt;b> \\| c | \`${one.test}\` |`);
    expect(page).toContain(`| ${other.what} | \`${other.file}\` | **none** |`);
  });
});
