import { expect, it } from 'vitest';
import { LIVE_DAY, LIVE_PARAGRAPH } from '../lib/live-paragraph.js';
import { packNames } from '../lib/names-pack.js';
import { soundKnowledgeBase } from '../tools/data/vite-plugin.js';
import { createMark } from './detection/pipeline.js';

it('the paragraph to try has the names marked that are marked on any page', async () => {
  const text = LIVE_PARAGRAPH.map((part) => part.text).join('');
  const expected = LIVE_PARAGRAPH.flatMap(({ text: surface, entity }, index) => {
    const start = LIVE_PARAGRAPH.slice(0, index).reduce((sum, part) => sum + part.text.length, 0);
    return entity === undefined ? [] : [`${start} ${surface} > ${entity}`];
  });
  expect(createMark(packNames(await soundKnowledgeBase()))(text, { asOf: LIVE_DAY })).toEqual(expected);
});
