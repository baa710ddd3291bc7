import { type Confirm, createConfirm } from './confirm.js';
import { RULES, type Rule } from './confirm-rules.js';
import { createGazetteer, type Gazetteer } from './gazetteer.js';
import { aliasesFor, isEnglish } from './languages.js';
import { createLiteralScan } from './literal-scan.js';
import { type PassageFinds, resolve } from './resolve.js';
import { scan, withInner } from './scan.js';
import type { IsoDay, Mention, Names, Passage } from './types.js';

/** Scan and confirm for any number of pages in one language; built once. */
export interface NameFinder {
  /** What stands in one passage, before the page as a whole is looked at; undefined where no name does. */
  find(passage: Passage): PassageFinds | undefined;
}

/** @param language of the page, as in its `lang` attribute; English where it has none */
export function createNameFinder(names: Names, language = 'en', rules: readonly Rule[] = RULES): NameFinder {
  const gazetteer: Gazetteer = createGazetteer(aliasesFor(names, language));
  const scanLiterally = createLiteralScan(names.foreign);
  // What stands beside a name says something in English only.
  const confirm: Confirm = createConfirm(isEnglish(language) ? rules : []);
  return {
    find(passage) {
      const found = [...scan(passage, gazetteer), ...scanLiterally(passage)];
      if (found.length === 0) return undefined;
      const candidates = found.flatMap(withInner);
      return { found, evidence: confirm(passage, candidates) };
    },
  };
}

/** All mentions of a text that is known as a whole. */
export function mentionsIn(passages: readonly Passage[], finder: NameFinder, asOf: IsoDay): Mention[] {
  return resolve(
    passages.flatMap((passage) => finder.find(passage) ?? []),
    asOf,
  );
}
