import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchBackward, matchForward } from '../../lib/compare.js';

type Letters = 'exact' | 'upper' | 'free';

function forward(text: string, name: string, letters: Letters = 'exact'): number {
  return matchForward(text, 0, name, 0, { letters });
}

describe('a name as listed and a name as printed are the same', () => {
  it.each<[string, string, string, Letters]>([
    ['letter for letter', 'Mark Rutte', 'Mark Rutte', 'exact'],
    ['over several blanks', 'Mark   Rutte', 'Mark Rutte', 'exact'],
    ['over the end of a line', 'Mark\n\tRutte', 'Mark Rutte', 'exact'],
    ['over a blank that does not break', 'Mark\u00a0Rutte', 'Mark Rutte', 'exact'],
    ['with a hyphen for a blank', 'Secretary-General', 'Secretary General', 'exact'],
    ['with a hyphen that does not break', 'F\u201116', 'F-16', 'exact'],
    ['with a dash for a hyphen', 'Russia–Ukraine war', 'Russia-Ukraine war', 'exact'],
    ['with a curly apostrophe', 'Russia’s war', "Russia's war", 'exact'],
    ['in capitals', 'MARK RUTTE', 'Mark Rutte', 'upper'],
    ['in capitals with accents', 'TÜRKIYE', 'Türkiye', 'upper'],
    ['in small letters', 'eastern FLANK', 'Eastern flank', 'free'],
  ])('%s', (_, text, name, letters) => {
    expect(forward(text, name, letters)).toBe(text.length);
    expect(matchBackward(text, text.length, name, name.length, { letters })).toBe(0);
  });
});

describe('they are not', () => {
  it.each<[string, string, string, Letters]>([
    ['in other letters', 'mark rutte', 'Mark Rutte', 'exact'],
    ['without the blank', 'MarkRutte', 'Mark Rutte', 'exact'],
    ['without the hyphen', 'F16', 'F-16', 'exact'],
    ['with a blank for a hyphen', 'F 16', 'F-16', 'exact'],
    ['without the accent', 'Turkiye', 'Türkiye', 'exact'],
    ['with a slash between', 'Mark/Rutte', 'Mark Rutte', 'exact'],
    ['where the text ends first', 'Mark Rut', 'Mark Rutte', 'exact'],
    ['where the text is empty', '', 'Mark', 'free'],
  ])('%s', (_, text, name, letters) => {
    expect(forward(text, name, letters)).toBe(-1);
    expect(matchBackward(text, text.length, name, name.length, { letters })).toBe(-1);
  });
});

it('a match begins and ends where the name does, in the middle of a text', () => {
  const text = 'when Mark  Rutte spoke';
  const name = 'Mark Rutte';
  expect(matchForward(text, text.indexOf('Rutte'), name, 5, { letters: 'exact' })).toBe(text.indexOf(' spoke'));
  expect(matchBackward(text, text.indexOf('Rutte'), name, 5, { letters: 'exact' })).toBe(text.indexOf('Mark'));
});

it('forwards and backwards agree on every text', () => {
  const words = fc.array(fc.constantFrom('a', 'B', '-', ' ', '’'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [text, name] = [one.join(''), other.join('').replace(/ +/g, ' ')];
      const whole = matchForward(text, 0, name, 0, { letters: 'free' }) === text.length;
      expect(matchBackward(text, text.length, name, name.length, { letters: 'free' }) === 0).toBe(whole);
    }),
  );
});
