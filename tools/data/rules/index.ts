import { checkLinks } from '../links.js';
import type { DataSet } from '../read.js';
import { aliasCollisions, aliasPolicies } from './aliases.js';
import { descriptionChains, officeChains } from './chains.js';
import { datesInRange } from './dates.js';
import { factsInParagraphs } from './evidence.js';
import { noForesight } from './foresight.js';
import { entitiesSorted } from './order.js';
import { factsHaveSources, referencesUsed } from './references.js';
import type { Rule } from './rule.js';
import { noStubs } from './stubs.js';
import { noTwinChanges, noTwins } from './twins.js';
import { neutralWording, sentenceLength } from './wording.js';

/** Every rule of `data:check`, by the name that the tests and CONTRIBUTING know it by. The first runs in each build. */
export const RULES: Readonly<Record<string, Rule>> = {
  links: ({ base, files }) => checkLinks(base, files),
  referencesUsed,
  factsHaveSources,
  factsInParagraphs,
  datesInRange,
  descriptionChains,
  officeChains,
  noForesight,
  noTwins,
  noTwinChanges,
  aliasCollisions,
  aliasPolicies,
  neutralWording,
  sentenceLength,
  entitiesSorted,
  noStubs,
};

export function checkAll(data: DataSet): string[] {
  return Object.values(RULES).flatMap((rule) => rule(data));
}
