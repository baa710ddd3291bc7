import type { Entity } from '../../../lib/knowledge-schema.js';
import { entityAt, type PlacedFact, placedFacts, type Rule } from './rule.js';

interface Link {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly text: string;
}

/** Descriptions follow one another without a gap and without an overlap, so that each day has one. */
export const descriptionChains: Rule = (data) =>
  data.base.entities.flatMap((entity) => {
    const at = `${entityAt(data, entity.id)}: descriptions`;
    return entity.descriptions.flatMap((later, index) => {
      const earlier = entity.descriptions[index - 1];
      return earlier ? seam(earlier, later).map((reason) => `${at}: ${reason}`) : [];
    });
  });

/** Where an office says that its holders are all known, the facts that name them join on, day by day. */
export const officeChains: Rule = (data) => {
  const holders = placedFacts(data).filter(({ fact }) => fact.holder !== undefined);
  return data.base.entities.flatMap((entity) => {
    const own = holders.filter(({ fact }) => fact.about[0] === entity.id);
    const at = entityAt(data, entity.id);
    if (!entity.chain) return own.length > 0 ? [`${at}: has holders but no chain`] : [];
    const unsure = own
      .filter(({ fact }) => !fact.to && !fact.confirmed)
      .map(({ fact }) => `"${fact.text}" names a present holder, but not the day that was last confirmed`);
    return [...unsure, ...brokenLinks(entity.chain, own)].map((reason) => `${at}: chain: ${reason}`);
  });
};

function brokenLinks(chain: NonNullable<Entity['chain']>, holders: readonly PlacedFact[]): string[] {
  const links: Link[] = [
    ...holders.map(({ fact }) => ({ from: fact.from, to: fact.to, text: fact.text })),
    ...chain.gaps.map(({ from, to, why }) => ({ from, to, text: why })),
  ].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const first = links[0];
  const last = links.at(-1);
  if (!first || !last) return ['no fact names a holder'];
  const findings = links.flatMap((later, index) => {
    const earlier = links[index - 1];
    return earlier ? seam(earlier, later) : [];
  });
  if (first.from !== chain.from) findings.push(`is to begin on ${chain.from}, but "${first.text}" on ${first.from}`);
  if (last.to !== chain.to)
    findings.push(`is to end ${chain.to ?? 'open'}, but "${last.text}" ends ${last.to ?? 'open'}`);
  return findings;
}

function seam(earlier: Link, later: Link): string[] {
  if (!earlier.to) return [`"${earlier.text}" has no end, but "${later.text}" follows it`];
  if (!later.from) return [`"${later.text}" has no beginning, but follows "${earlier.text}"`];
  if (earlier.to < later.from) return [`a gap from ${earlier.to} to ${later.from}, before "${later.text}"`];
  if (earlier.to > later.from) return [`an overlap from ${later.from} to ${earlier.to}, before "${later.text}"`];
  return [];
}
