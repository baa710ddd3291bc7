import { describe, expect, it } from 'vitest';
import { packNames } from '../../lib/names-pack.js';
import { unpackNames } from '../../lib/names-unpack.js';
import type { Alias } from '../../lib/types.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { createMark } from './pipeline.js';

/*
 * Every name of the data that is not unmistakable, both ways: alone it means nobody, with what it asks for it counts.
 */

const pack = packNames(await soundKnowledgeBase());
const { english } = unpackNames(pack);
const mark = createMark(pack);

/** Names with one meaning; those with several are in the tables of sentences. */
const single = english.flatMap((alias) => {
  const [sense, other] = alias.senses;
  return sense && !other && sense.policy !== 'unmistakable' ? [[alias.text, alias, sense] as const] : [];
});

const fullNames = new Map<string, string>();
for (const { text, senses, lead } of english) {
  for (const { entity, policy, veto } of senses) {
    if (policy === 'unmistakable' && veto.length === 0 && lead === 0 && senses.length === 1) {
      const known = fullNames.get(entity.id);
      if (!known || text.length > known.length) fullNames.set(entity.id, text);
    }
  }
}

const alone = (alias: Alias) => `They spoke of ${alias.text} there.`;

describe('alone it counts for nothing', () => {
  // A name that holds NATO's stands beside NATO wherever it stands.
  const bare = single.filter(([text]) => !text.includes('NATO'));
  it.each(bare)('%s', (_, alias, { entity }) => {
    expect(idsIn(mark(alone(alias)), alias)).not.toContain(entity.id);
  });
});

describe('beside the full name it counts', () => {
  const licensed = single.filter(([, , { policy, entity }]) => policy !== 'role' && fullNames.has(entity.id));
  it.each(licensed)('%s', (_, alias, { entity }) => {
    const before = `They knew the ${fullNames.get(entity.id)} well.`;
    expect(idsIn(mark(alone(alias), { before }), alias)).toContain(entity.id);
  });
});

describe('a fitting word speaks for it', () => {
  it.each(inContext())('%s', (_, alias, sense) => {
    const [word] = wordsBeside(alias, sense.support);
    if (word !== undefined)
      expect(idsIn(mark(`${alone(alias).slice(0, -1)}, ${word}.`), alias)).toContain(sense.entity.id);
  });
});

describe('a word of another meaning speaks against it, whatever speaks for it', () => {
  it.each(inContext())('%s', (_, alias, sense) => {
    const [word] = wordsBeside(alias, sense.support);
    const [veto] = wordsBeside(alias, sense.veto);
    if (word === undefined || veto === undefined) return;
    const text = `${alone(alias).slice(0, -1)}, ${word}, ${veto}.`;
    expect(idsIn(mark(text), alias)).not.toContain(sense.entity.id);
  });
});

function inContext() {
  return single.filter(([, , { policy }]) => policy === 'context');
}

/** Words that do not hold the name, which stands in the sentence anyway. */
function wordsBeside({ text }: Alias, words: readonly string[]): string[] {
  const parts = text.toLowerCase().split(/[\s-]+/);
  return words.filter((word) => !parts.some((part) => word.split(/[\s-]+/).includes(part)));
}

/** The entities of the marks on the name itself. */
function idsIn(marks: readonly string[], alias: Alias): string[] {
  const start = 'They spoke of '.length + alias.lead;
  return marks.filter((one) => one.startsWith(`${start} `)).map((one) => one.replace(/^.* > ~?/, ''));
}
