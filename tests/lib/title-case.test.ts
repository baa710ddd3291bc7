import { describe, expect, it } from 'vitest';
import { isHeading } from '../../lib/title-case.js';

describe('a line whose capitals say nothing', () => {
  it.each([
    ['in title case', 'Leaders Meet to Discuss the Eastern Flank'],
    ['in capitals', 'LEADERS MEET IN BRUSSELS TODAY'],
    ['with a few small words of weight', 'Leaders Meet About Budget Plans after Summit'],
    ['with blanks around it', '  Leaders Meet Over Defence Budget  '],
    ['with apostrophes', 'Norland’s Leaders Won’t Meet Again'],
  ])('%s', (_, line) => {
    expect(isHeading(line)).toBe(true);
  });
});

describe('a line whose capitals say something', () => {
  it.each([
    ['a sentence', 'Leaders meet in Brussels to discuss the eastern flank.'],
    ['a sentence with many names', 'Ada Brant, Hugo Brant, Norland Bank.'],
    ['a question in capitals', 'WILL THE LEADERS MEET TODAY?'],
    ['a quotation that ends', '“Leaders Meet Over Defence Budget.”'],
    ['a heading with one capital', 'Leaders meet over defence budget'],
    ['too short a line to judge', 'Leaders Meet Today'],
    ['short words only', 'On The Way To It All'],
    ['an empty line', ''],
  ])('%s', (_, line) => {
    expect(isHeading(line)).toBe(false);
  });
});
