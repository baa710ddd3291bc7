import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FrameStops, nextStop } from '../../lib/name-tour.js';

const frame = (frameId: number, stops: number, stop: number | null = null, ahead = 0): FrameStops => ({
  frameId,
  stops,
  stop,
  ahead,
});

describe('the next name', () => {
  it.each<[string, FrameStops[], object | undefined]>([
    ['of a page without any is none', [frame(0, 0)], undefined],
    ['of nothing is none', [], undefined],
    ['is the first on screen', [frame(0, 5, null, 2)], { frameId: 0, stop: 2, position: 3, total: 5 }],
    ['is the first again where all lie above', [frame(0, 5, null, 5)], { frameId: 0, stop: 0, position: 1, total: 5 }],
    ['follows the open one', [frame(0, 5, 2)], { frameId: 0, stop: 3, position: 4, total: 5 }],
    ['after the last is the first', [frame(0, 5, 4)], { frameId: 0, stop: 0, position: 1, total: 5 }],
    ['is in the next frame', [frame(4, 2), frame(0, 3, 2)], { frameId: 4, stop: 0, position: 4, total: 5 }],
    [
      'passes frames without names',
      [frame(0, 1, 0), frame(3, 0), frame(9, 1)],
      { frameId: 9, stop: 0, position: 2, total: 2 },
    ],
    [
      'of a page with names in frames alone',
      [frame(0, 0), frame(7, 2, null, 1)],
      { frameId: 7, stop: 1, position: 2, total: 2 },
    ],
    [
      'goes on in the frame after the top one, all of which lies above',
      [frame(0, 2, null, 2), frame(5, 1)],
      { frameId: 5, stop: 0, position: 3, total: 3 },
    ],
  ])('%s', (_, frames, expected) => {
    expect(nextStop(frames, 'next')).toEqual(expected);
  });
});

describe('the previous name', () => {
  it.each<[string, FrameStops[], object | undefined]>([
    ['is the last one above what is on screen', [frame(0, 5, null, 2)], { frameId: 0, stop: 1, position: 2, total: 5 }],
    ['is the last of all where none lies above', [frame(0, 5)], { frameId: 0, stop: 4, position: 5, total: 5 }],
    ['comes before the open one', [frame(0, 5, 2)], { frameId: 0, stop: 1, position: 2, total: 5 }],
    ['before the first is the last', [frame(0, 3, 0), frame(4, 2)], { frameId: 4, stop: 1, position: 5, total: 5 }],
    ['is in the frame before', [frame(0, 3), frame(4, 2, 0)], { frameId: 0, stop: 2, position: 3, total: 5 }],
  ])('%s', (_, frames, expected) => {
    expect(nextStop(frames, 'previous')).toEqual(expected);
  });
});

it('one round visits every name of every frame once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('next', 'previous'),
      (sizes, to) => {
        let frames = sizes.map((stops, frameId) => frame(frameId, stops));
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const visited = new Set<string>();
        for (let step = 0; step < total; step += 1) {
          const found = nextStop(frames, to);
          expect(found?.total).toBe(total);
          visited.add(`${found?.frameId} ${found?.stop}`);
          frames = frames.map((one) => ({ ...one, stop: one.frameId === found?.frameId ? found.stop : null }));
        }
        expect(visited.size).toBe(total);
      },
    ),
  );
});
