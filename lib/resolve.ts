import { choose, isMetonym } from './choose.js';
import { type PageEvidence, type PassageFinds, readPage } from './page-evidence.js';
import type { Found } from './scan.js';
import { runToEnd, type Steps } from './steps.js';
import type { Candidate, Evidence, IsoDay, Mention } from './types.js';

/** Below this score a mention is marked as likely only. */
export const LIKELY_BELOW = 0.75;

/**
 * Decides every candidate of a page. The outcome does not depend on the order of the passages' arrival, only on where
 * they stand: a surname on the first line is licensed by a full name on the last.
 * @param passages in the order of the page
 * @param asOf the page's own day
 */
export function resolve(passages: Iterable<PassageFinds>, asOf: IsoDay): Mention[] {
  return runToEnd(resolveInSteps([...passages], asOf));
}

/** The same in steps of a passage each. */
export function* resolveInSteps(list: readonly PassageFinds[], asOf: IsoDay): Steps<Mention[]> {
  const page = { ...(yield* readPage(list)), asOf };
  const mentions: Mention[] = [];
  let order = 0;
  for (const { found, evidence } of list) {
    for (const candidate of found) {
      order += 1;
      mentions.push(...decide(candidate, evidence, page, order));
    }
    yield;
  }
  return mentions;
}

function decide(candidate: Found, evidence: PassageFinds['evidence'], page: PageEvidence, order: number): Mention[] {
  const mention = decideOne(candidate, evidence.get(candidate) ?? [], page, order);
  if (mention) return [mention];
  return candidate.inner.flatMap((part) => decide(part, evidence, page, order));
}

function decideOne(
  candidate: Candidate,
  evidence: readonly Evidence[],
  page: PageEvidence,
  order: number,
): Mention | undefined {
  const choices = candidate.alias.senses.flatMap(
    (sense, index) => choose(sense, evidence[index] ?? {}, candidate, page, order) ?? [],
  );
  const [first, second] = [...choices].sort((a, b) => b.score - a.score || a.distance - b.distance);
  const metonym = choices.find(isMetonym);
  const best = metonym ?? first;
  if (!best) return undefined;
  if (!metonym && second && second.score === best.score && second.distance === best.distance) return undefined;
  const { start, end, passage, surface } = candidate;
  return { start, end, passage, surface, entity: best.sense.entity, score: best.score, why: best.why };
}
