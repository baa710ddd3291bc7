import { describe, expect, test } from 'vitest';
import { ask, askOnce, type PageRuntime } from '../../entrypoints/shared/runtime.js';

interface Background {
  readonly runtime: PageRuntime;
  readonly asked: unknown[];
}

/** A background that is stopped while it answers the first `stops` questions. */
function stopped(stops: number, { goes = false } = {}): Background {
  const asked: unknown[] = [];
  const runtime = {
    id: 'backgrounder' as string | undefined,
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
    async sendMessage(message: unknown) {
      asked.push(message);
      if (asked.length > stops) return { on: true };
      if (goes) runtime.id = undefined;
      throw new Error('the message channel closed before a response was received');
    },
  };
  return { runtime: runtime as PageRuntime, asked };
}

const QUESTION = { ask: 'annotate' };

describe('a question of a page', () => {
  test.each([
    { what: 'is answered', stops: 0, times: 1, answer: { on: true } },
    { what: 'is asked again where the background was stopped', stops: 1, times: 2, answer: { on: true } },
    { what: 'goes without an answer after that', stops: 2, times: 2, answer: undefined },
  ])('$what', async ({ stops, times, answer }) => {
    const { runtime, asked } = stopped(stops);
    expect(await ask(runtime, QUESTION)).toEqual(answer);
    expect(asked).toHaveLength(times);
  });

  test('is not asked again where the extension has gone', async () => {
    const { runtime, asked } = stopped(1, { goes: true });
    expect(await ask(runtime, QUESTION)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  test('is asked but once where it may not happen twice', async () => {
    const { runtime, asked } = stopped(1);
    expect(await askOnce(runtime, QUESTION)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });
});
