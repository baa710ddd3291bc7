import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createCardIndex } from '../lib/card.js';
import { packNames } from '../lib/names-pack.js';
import { unpackNames } from '../lib/names-unpack.js';
import { soundKnowledgeBase } from '../tools/data/vite-plugin.js';

/** What every annotated page gets, bytes gzipped. */
const MOST_NAMES = 30_000;

/** What the background and the library get, bytes gzipped. */
const MOST_DATA = 400_000;

const base = await soundKnowledgeBase();
const gzipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

it('the names on every page stay small', () => {
  expect(gzipped(packNames(base))).toBeLessThanOrEqual(MOST_NAMES);
});

it('the whole base stays small', () => {
  expect(gzipped(base)).toBeLessThanOrEqual(MOST_DATA);
});

it('building twice gives the same', async () => {
  const again = await soundKnowledgeBase();
  expect(JSON.stringify(packNames(again))).toBe(JSON.stringify(packNames(base)));
  expect(JSON.stringify(again)).toBe(JSON.stringify(base));
});

it('every entity is found by a name and answers with a card', () => {
  const named = new Set(
    unpackNames(packNames(base)).english.flatMap(({ senses }) => senses.map(({ entity }) => entity.id)),
  );
  const { cardOf } = createCardIndex(base);
  const silent = base.entities.filter(({ id }) => !named.has(id) || cardOf(id, base.horizon)?.name === undefined);
  expect(silent.map(({ id }) => id)).toEqual([]);
});
