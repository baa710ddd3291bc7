import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../lib/plain-text.js';

const FULL = 'This line is as full as lines of wrapped text are wont to be';

function texts(text: string): string[] {
  return passagesOf(text).map((passage) => passage.text.trim());
}

describe('plain text is parted', () => {
  it.each([
    ['at blank lines', 'one two\n\nthree', ['one two', 'three']],
    ['at blank lines of blanks', `${FULL}\n  \nthree`, [FULL, 'three']],
    ['after a sentence at the end of a line', `${FULL}.\nThree`, [`${FULL}.`, 'Three']],
    ['after a quotation at the end of a line', `${FULL}.”\nThree`, [`${FULL}.”`, 'Three']],
    ['after a short line, as headings and lists have', 'A heading\nThe text', ['A heading', 'The text']],
    ['with the line ends of another system', 'one two.\r\n\r\nthree', ['one two.', 'three']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('not where a full line is wrapped', () => {
    expect(texts(`${FULL}\nand goes on.`)).toEqual([`${FULL}\nand goes on.`]);
  });

  it.each([
    ['', []],
    [' \n\n ', []],
  ])('into nothing where nothing is written: %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

it('every passage keeps its place, and nothing that is written is lost', () => {
  const piece = fc.constantFrom('NATO', FULL, 'word.', '\n', '\n\n', ' ', '😀', '\r\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const passages = passagesOf(text);
      for (const passage of passages) expect(text.startsWith(passage.text, passage.start)).toBe(true);
      expect(
        passages
          .map((passage) => passage.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      expect(passages.map(({ id }) => id)).toEqual(passages.map((_, index) => index));
    }),
  );
});
