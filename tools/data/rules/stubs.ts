import type { Rule } from './rule.js';

/** Stands in a stub wherever something is to be written. */
export const STUB = 'TODO';

/** Nothing of a stub is left. */
export const noStubs: Rule = ({ base, files }) => {
  const articles = base.articles.flatMap((article) =>
    left(article).map((text) => `${files.get(article.id) ?? article.id}: "${text}" is still to be written`),
  );
  const entities = base.entities.flatMap((entity) =>
    left(entity).map((text) => `${files.get(entity.id) ?? 'entities'}: ${entity.id}: "${text}" is still to be written`),
  );
  return [...articles, ...entities];
};

/** Every text below a value that says so. */
function left(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(STUB) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(left);
}
