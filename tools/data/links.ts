import { KIND_PREFIXES } from '../../lib/kinds.js';
import type { Article, Entity, KnowledgeBase } from '../../lib/knowledge-schema.js';

/** Where an entity or article was read from, by its id. */
type Files = ReadonlyMap<string, string>;

/** What no schema can say: ids are unique, links lead somewhere, periods run forwards, marked entities have facts. */
export function checkLinks(base: KnowledgeBase, files: Files = new Map()): string[] {
  const ids = new Set(base.entities.map((entity) => entity.id));
  return [...checkEntities(base, ids, files), ...checkArticles(base, ids, files)];
}

function checkEntities({ entities, articles }: KnowledgeBase, ids: ReadonlySet<string>, files: Files): string[] {
  const seen = new Set<string>();
  const withFacts = new Set(
    articles.flatMap((article) => article.paragraphs.flatMap((p) => p.facts.flatMap((f) => f.about))),
  );
  return entities.flatMap((entity) => {
    const findings = checkEntity(entity, ids);
    if (seen.has(entity.id)) findings.push('this id stands twice');
    seen.add(entity.id);
    if (!withFacts.has(entity.id)) findings.push('no fact is about it');
    return findings.map((finding) => `${files.get(entity.id) ?? 'entities'}: ${entity.id}: ${finding}`);
  });
}

function checkEntity({ id, kind, related, descriptions, chain, names }: Entity, ids: ReadonlySet<string>): string[] {
  const findings: string[] = [];
  if (!id.startsWith(`${KIND_PREFIXES[kind]}:`)) findings.push(`the id does not fit the kind ${kind}`);
  for (const { entity } of related) if (!ids.has(entity)) findings.push(`related: no entity ${entity}`);
  const periods = [
    ...related.map(({ entity, from, to }) => ({ what: `related: ${entity}`, from, to })),
    ...descriptions.map(({ text, from, to }) => ({ what: `descriptions: "${text}"`, from, to })),
    ...(chain
      ? [{ what: 'chain', ...chain }, ...chain.gaps.map((gap) => ({ what: `chain: "${gap.why}"`, ...gap }))]
      : []),
  ];
  for (const { what, from, to } of periods)
    if (from && to && from >= to) findings.push(`${what}: ends before it begins`);
  // One name may belong to several languages.
  const texts = names.map(({ text, lang }) => (lang ? `${text}" in "${lang}` : text));
  for (const text of twice(texts)) findings.push(`names: "${text}" stands twice`);
  return findings;
}

function checkArticles({ articles }: KnowledgeBase, ids: ReadonlySet<string>, files: Files): string[] {
  const double = new Set(twice(articles.map(({ id }) => id)));
  const reported = new Set<string>();
  return articles.flatMap((article) => {
    const at = files.get(article.id) ?? `articles/${article.id}.json`;
    const findings = twice(article.references.map(({ id }) => id)).map((id) => `references: "${id}" stands twice`);
    if (double.has(article.id) && !reported.has(article.id)) findings.push(`${article.id}: this id stands twice`);
    reported.add(article.id);
    return [...findings, ...checkParagraphs(article, ids)].map((finding) => `${at}: ${finding}`);
  });
}

function checkParagraphs(article: Article, ids: ReadonlySet<string>): string[] {
  const references = new Set(article.references.map((reference) => reference.id));
  return article.paragraphs.flatMap((paragraph, index) => {
    const findings = paragraph.references.filter((id) => !references.has(id)).map((id) => `no reference "${id}"`);
    if (paragraph.references.length === 0 && paragraph.facts.some((fact) => !fact.ownKnowledge)) {
      findings.push('has facts but no reference');
    }
    for (const { text, about, from, to, holder } of paragraph.facts) {
      for (const id of about) if (!ids.has(id)) findings.push(`"${text}": no entity ${id}`);
      if (from && to && from >= to) findings.push(`"${text}": ends before it begins`);
      if (holder && !ids.has(holder)) findings.push(`"${text}": no entity ${holder}`);
      else if (holder && !holder.startsWith(`${KIND_PREFIXES.person}:`))
        findings.push(`"${text}": the holder ${holder} is no person`);
    }
    return findings.map((finding) => `paragraph ${index + 1}: ${finding}`);
  });
}

/** What stands more than once, each once. */
function twice(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) < index))];
}
