import { describe, expect, it } from 'vitest';
import { nearNames } from '../../lib/near-names.js';

const NAMES = ['Mark Rutte', 'Rutte', 'Türkiye', 'Turkey', 'NATO', 'KFOR', 'SFOR', 'IFOR', 'org:nato', 'Estonia'];

describe('instead of a name we do not know we offer', () => {
  it.each([
    ['one with a letter wrong', 'Ruttee', ['Rutte']],
    ['the nearest first', 'Turkeyy', ['Turkey', 'Türkiye']],
    ['one in other letters', 'TURKEY', ['Turkey', 'Türkiye']],
    ['one without its accent', 'turkiye', ['Türkiye', 'Turkey']],
    ['one that holds what was asked for', 'mark', ['Mark Rutte']],
    ['those equally near by name', 'XFOR', ['IFOR', 'KFOR', 'SFOR']],
  ])('%s', (_, asked, expected) => {
    expect(nearNames(asked, NAMES).slice(0, expected.length)).toEqual(expected);
  });

  it('nothing where nothing is near', () => {
    expect(nearNames('Bread and butter', NAMES)).toEqual([]);
  });

  it('five at most', () => {
    expect(
      nearNames(
        'a',
        Array.from({ length: 9 }, (_, index) => `a${index}`),
      ),
    ).toHaveLength(5);
  });
});
