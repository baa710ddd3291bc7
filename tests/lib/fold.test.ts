import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../lib/fold.js';

/** The stretch of the original that a word of the folded text stands for. */
function original(text: string, word: string): string {
  const folded = fold(text);
  const at = folded.text.indexOf(word);
  const { start, end } = unfold(folded, at, at + word.length, text);
  return text.slice(start, end);
}

describe('a name is read through what does not show', () => {
  it.each([
    ['a soft hyphen', 'Stol\u00adten\u00adberg', 'Stoltenberg'],
    ['a zero-width space', 'NA\u200bTO', 'NATO'],
    ['a byte-order mark', '\ufeffNATO', 'NATO'],
    ['marks for the direction of writing', '\u202aNATO\u202c', 'NATO'],
    ['a word joiner', 'F\u2060-16', 'F-16'],
    ['an accent written apart', 'Erdog\u0306an', 'Erdoğan'],
    ['an accent at the very end', 'Orba\u0301', 'Orbá'],
  ])('%s', (_, text, seen) => {
    expect(fold(text).text).toBe(seen);
  });

  it('leaves a text alone that has nothing of the kind', () => {
    expect(fold('Türkiye – NATO')).toEqual({ text: 'Türkiye – NATO', origin: undefined });
  });

  it('keeps an accent that no letter takes', () => {
    expect(fold('\u0301a').text).toBe('\u0301a');
    expect(fold('q\u0306').text).toBe('q\u0306');
  });
});

describe('a mark covers the letters of the page', () => {
  it.each([
    ['with a soft hyphen inside', 'the Stol\u00adtenberg era', 'Stoltenberg', 'Stol\u00adtenberg'],
    ['without what stands before it', 'x \u200bNATO', 'NATO', 'NATO'],
    ['without what stands behind it', 'NATO\u200b x', 'NATO', 'NATO'],
    ['with the accent of its last letter', 'Orba\u0301 said', 'Orbá', 'Orba\u0301'],
    ['after an accent earlier in the text', 'cafe\u0301, NATO', 'NATO', 'NATO'],
    ['where nothing was folded', 'a NATO b', 'NATO', 'NATO'],
  ])('%s', (_, text, word, covered) => {
    expect(original(text, word)).toBe(covered);
  });

  it('is as long as the text where the whole text is marked, whatever the text', () => {
    const piece = fc.constantFrom('a', 'é', 'o\u0308', '\u00ad', '\u200b', ' ', 'N', '😀');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const text = `A${pieces.join('')}Z`;
        const folded = fold(text);
        expect(unfold(folded, 0, folded.text.length, text)).toEqual({ start: 0, end: text.length });
      }),
    );
  });
});
