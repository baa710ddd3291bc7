import { type Confirm, confirmInSteps } from './confirm.js';
import { RULES, type Rule } from './confirm-rules.js';
import { createDoubt } from './doubt.js';
import { type Folded, fold, unfold } from './fold.js';
import { type Gazetteer, gazetteerInSteps } from './gazetteer.js';
import { aliasesFor, isEnglish } from './languages.js';
import { createLiteralScan } from './literal-scan.js';
import type { PassageFinds } from './page-evidence.js';
import { resolve } from './resolve.js';
import { type Found, scanFolded, withInner } from './scan.js';
import { runToEnd, type Steps } from './steps.js';
import type { Candidate, Evidence, IsoDay, Mention, Names, Passage } from './types.js';

/** Scan and confirm for any number of pages in one language; built once. */
export interface NameFinder {
  /** What stands in one passage, before the page as a whole is looked at; undefined where no name does. In steps. */
  find(passage: Passage): Steps<PassageFinds | undefined>;
}

/** @param language of the page, as in its `lang` attribute; English where it has none */
export function createNameFinder(names: Names, language = 'en', rules: readonly Rule[] = RULES): NameFinder {
  return runToEnd(nameFinderInSteps(names, language, rules));
}

/** The same in steps, for a page that must not wait for all of it. */
export function* nameFinderInSteps(names: Names, language = 'en', rules: readonly Rule[] = RULES): Steps<NameFinder> {
  const gazetteer: Gazetteer = yield* gazetteerInSteps(aliasesFor(names, language));
  const scanLiterally = createLiteralScan(names.foreign);
  yield;
  // What stands beside a name says something in English only.
  const isDoubtful = createDoubt();
  const confirm: Confirm = yield* confirmInSteps(isEnglish(language) ? rules : [], isDoubtful);
  return {
    *find(passage) {
      // Characters that do not show may stand in any word, also in those beside a name.
      const folded = fold(passage.text);
      const shown = { id: passage.id, text: folded.text };
      const found = merge(scanFolded(shown, gazetteer), scanLiterally(shown));
      const toJudge = (one: Found) => (countsAnyway(one) && !isDoubtful(one, shown.text) ? [one] : withInner(one));
      if (found.length === 0) return undefined;
      const finds = { found, evidence: yield* confirm(shown, found.flatMap(toJudge)) };
      return folded.origin ? unfoldFinds(finds, folded, passage.text) : finds;
    },
  };
}

/** A name that counts whatever its sentence says speaks for those inside it: "Rutte" of "Mark Rutte" need not be judged. */
function countsAnyway({ alias, inner }: Found): boolean {
  return inner.length > 0 && alias.senses.some(({ policy }) => policy === 'unmistakable');
}

/** A finder that is made in steps when first asked. */
export function finderOnDemand(make: () => Steps<NameFinder>): NameFinder {
  let made: NameFinder | undefined;
  return {
    *find(passage) {
      made ??= yield* make();
      return yield* made.find(passage);
    },
  };
}

/** Both lists in the order of the text; of two that overlap the earlier, or else the longer. */
function merge(some: readonly Found[], others: readonly Found[]): Found[] {
  if (others.length === 0) return [...some];
  const all = [...some, ...others].sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Found[] = [];
  for (const one of all) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}

/** The same finds, with the places they have in the text as it stands in the page. */
function unfoldFinds({ found, evidence }: PassageFinds, folded: Folded, text: string): PassageFinds {
  const moved = new Map<Candidate, readonly Evidence[]>();
  const move = (one: Found): Found => {
    const span = unfold(folded, one.start, one.end, text);
    const original = { ...one, ...span, surface: text.slice(span.start, span.end), inner: one.inner.map(move) };
    const said = evidence.get(one);
    if (said) moved.set(original, said);
    return original;
  };
  return { found: found.map(move), evidence: moved };
}

/** All mentions of a text that is known as a whole. */
export function mentionsIn(passages: readonly Passage[], finder: NameFinder, asOf: IsoDay): Mention[] {
  return resolve(
    passages.flatMap((passage) => runToEnd(finder.find(passage)) ?? []),
    asOf,
  );
}
