import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/confirm-rules.js';
import { packNames } from '../../lib/names-pack.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { TABLES } from '../fixtures/sentences/all.js';
import { readRow } from '../fixtures/sentences/sentence.js';
import { createMark } from './pipeline.js';

const pack = packNames(await soundKnowledgeBase());
const sentences = Object.values(TABLES).flat().map(readRow);

/** The sentences that come out otherwise where the given rules are all there is. */
function changedBy(rules: typeof RULES): string[] {
  const mark = createMark(pack, rules);
  return sentences
    .filter(({ text, page, expected }) => mark(text, page).join() !== expected.join())
    .map((one) => one.text);
}

/*
 * A rule that no sentence needs is either not covered or not needed.
 */
describe('without one rule some sentence comes out wrong', () => {
  const cases = RULES.map((rule, index) => [`${rule.match} (${rule.kinds.join(', ')})`, rule, index] as const);

  it.each(cases)('%s', (_, __, index) => {
    expect(changedBy(RULES.filter((___, other) => other !== index))).not.toEqual([]);
  });

  it.each(cases.filter(([, { inHeadings }]) => inHeadings))('in headings: %s', (_, rule, index) => {
    expect(changedBy(RULES.with(index, { ...rule, inHeadings: false }))).not.toEqual([]);
  });

  // The capital of a neighbour says nothing in a heading; what an institution is called does, so nothing is pinned there.
  it.each(cases.filter(([, { match }]) => match.includes('!#Opener')))(
    'only outside headings: %s',
    (_, rule, index) => {
      expect(changedBy(RULES.with(index, { ...rule, inHeadings: true }))).not.toEqual([]);
    },
  );

  it.each(cases.filter(([, { evenWhole }]) => evenWhole))('even of whole names: %s', (_, rule, index) => {
    expect(changedBy(RULES.with(index, { ...rule, evenWhole: false }))).not.toEqual([]);
  });
});
