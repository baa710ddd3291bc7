import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsAround } from '../../lib/windows.js';

const WORDS = 'plain words in a row '.repeat(200);

function span(start: number, length = 4) {
  return { start, end: start + length };
}

describe('what is read around a name', () => {
  it('is the whole of a short text', () => {
    expect(windowsAround('They met NATO there.', [span(9)])).toEqual([{ start: 0, end: 20 }]);
  });

  it('is a sentence or so of a long one, cut at blanks', () => {
    const [window] = windowsAround(WORDS, [span(2_000)]);
    expect(window?.start).toBeGreaterThan(1_800);
    expect(window?.end).toBeLessThan(2_200);
    const text = WORDS.slice(window?.start, window?.end);
    expect(WORDS.charAt((window?.start ?? 0) - 1)).toBe(' ');
    expect(text.split(' ').every((word) => 'plain words in a row '.includes(word))).toBe(true);
  });

  it('is read once for names close together', () => {
    expect(windowsAround(WORDS, [span(2_000), span(2_100), span(2_200)])).toHaveLength(1);
  });

  it('is read apart for names far apart', () => {
    expect(windowsAround(WORDS, [span(500), span(2_000)])).toHaveLength(2);
  });

  it('is nothing without names', () => {
    expect(windowsAround(WORDS, [])).toEqual([]);
  });

  it('never grows to the whole of a long text, however many names it holds', () => {
    const spans = Array.from({ length: 80 }, (_, index) => span(index * 50));
    for (const { start, end } of windowsAround(WORDS, spans)) expect(end - start).toBeLessThan(2_500);
  });

  it('holds every name whole, with words on both sides where there are any', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: WORDS.length - 40 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 40 }), (places, length) => {
        const spans = places.sort((a, b) => a - b).map((start) => span(start, length));
        const windows = windowsAround(WORDS, spans);
        for (const { start, end } of spans) {
          const around = windows.find((window) => window.start <= start && end <= window.end);
          expect(around).toBeDefined();
          expect(around?.start === 0 || start - (around?.start ?? start) > 20).toBe(true);
        }
      }),
    );
  });

  it('copes with a text that has no blank to cut at', () => {
    const text = 'x'.repeat(3_000);
    const [window] = windowsAround(text, [span(1_500)]);
    expect(window?.start).toBeLessThanOrEqual(1_500);
    expect(window?.end).toBeGreaterThanOrEqual(1_504);
  });
});
