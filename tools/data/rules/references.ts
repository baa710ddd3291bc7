import { placedFacts, type Rule } from './rule.js';

/** Each reference of an article is used by a paragraph. */
export const referencesUsed: Rule = ({ base, files }) =>
  base.articles.flatMap((article) => {
    const used = new Set(article.paragraphs.flatMap(({ references }) => references));
    return article.references
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => `${files.get(article.id) ?? article.id}: references: "${id}" is used by no paragraph`);
  });

/**
 * A fact that may be shown has a reference and an origin. General knowledge is marked as such, cites nothing, and is
 * never a figure or the present holder of an office: those change, and nobody would notice.
 */
export const factsHaveSources: Rule = (data) =>
  placedFacts(data).flatMap(({ fact, paragraph, at }) => {
    const place = `${at}: "${fact.text}"`;
    const cites = paragraph.references.length > 0;
    if (!fact.ownKnowledge) {
      return [
        ...(cites ? [] : [`${place}: has no reference and is not marked as general knowledge`]),
        ...(fact.origins > 0 ? [] : [`${place}: has references but no origin`]),
      ];
    }
    return [
      ...(cites ? [`${place}: is general knowledge, but its paragraph cites references`] : []),
      ...(fact.origins > 0 ? [`${place}: is general knowledge, but counts origins`] : []),
      ...(fact.holder && !fact.to ? [`${place}: general knowledge may not name a present holder of an office`] : []),
      ...(/\d%|\b(?:billion|million)\b/.test(fact.text) ? [`${place}: general knowledge may not be a figure`] : []),
    ];
  });
