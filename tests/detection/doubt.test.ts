import { expect, it } from 'vitest';
import { createConfirm } from '../../lib/confirm.js';
import { RULES } from '../../lib/confirm-rules.js';
import { createGazetteer } from '../../lib/gazetteer.js';
import { packNames } from '../../lib/names-pack.js';
import { unpackNames } from '../../lib/names-unpack.js';
import { scan, withInner } from '../../lib/scan.js';
import { runToEnd } from '../../lib/steps.js';
import type { Candidate, Evidence } from '../../lib/types.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { TABLES } from '../fixtures/sentences/all.js';
import { readRow } from '../fixtures/sentences/sentence.js';

/*
 * Sentences are read only for names they may have a say in. A sentence that is left unread must have had nothing to say.
 */

const gazetteer = createGazetteer(unpackNames(packNames(await soundKnowledgeBase())).english);
const [some, all] = [createConfirm(), createConfirm(RULES, () => true)];
const texts = Object.entries(TABLES)
  .filter(([title]) => title !== 'other languages')
  .flatMap(([, rows]) => rows.map((row) => readRow(row).text));

/** What of the evidence decides anything: names that are their own proof need no support. */
function decisive({ alias }: Candidate, evidence: readonly Evidence[] | undefined): string[] {
  return alias.senses.map(({ policy }, index) => {
    const { against, support } = evidence?.[index] ?? {};
    return against ? `against: ${against.code}` : policy === 'unmistakable' ? '' : (support?.code ?? '');
  });
}

it('what is not doubtful would get no evidence', () => {
  let unread = 0;
  for (const text of texts) {
    const passage = { id: 0, text };
    const outermost = scan(passage, gazetteer);
    const candidates = outermost.flatMap(withInner);
    const [read, full] = [some, all].map((confirm) => runToEnd(confirm(passage, candidates)));
    // What lies inside a longer name is decided by that one.
    for (const candidate of outermost) {
      if (!read?.has(candidate)) unread += 1;
      expect(decisive(candidate, read?.get(candidate)), `${candidate.surface} in: ${text}`).toEqual(
        decisive(candidate, full?.get(candidate)),
      );
    }
  }
  expect(unread).toBeGreaterThan(texts.length / 3);
});
