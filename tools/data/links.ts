import { KIND_PREFIXES } from '../../lib/kinds.js';
import type { KnowledgeBase } from '../../lib/knowledge-schema.js';

/** What no schema can say: ids are unique, links lead somewhere, periods run forwards, marked entities have facts. */
export function checkLinks(base: KnowledgeBase): string[] {
  const ids = new Set(base.entities.map((entity) => entity.id));
  return [...checkEntities(base, ids), ...checkArticles(base, ids)];
}

function checkEntities({ entities, articles }: KnowledgeBase, ids: ReadonlySet<string>): string[] {
  const findings: string[] = [];
  const seen = new Set<string>();
  const withFacts = new Set(
    articles.flatMap((article) => article.paragraphs.flatMap((p) => p.facts.flatMap((f) => f.about))),
  );
  for (const entity of entities) {
    const at = `entities: ${entity.id}`;
    if (seen.has(entity.id)) findings.push(`${at}: this id stands twice`);
    seen.add(entity.id);
    if (!entity.id.startsWith(`${KIND_PREFIXES[entity.kind]}:`))
      findings.push(`${at}: the id does not fit the kind ${entity.kind}`);
    if (!withFacts.has(entity.id)) findings.push(`${at}: no fact is about it`);
    for (const link of entity.related)
      if (!ids.has(link.entity)) findings.push(`${at}: related: no entity ${link.entity}`);
    for (const { text, from, to } of entity.descriptions) {
      if (from && to && from >= to) findings.push(`${at}: descriptions: "${text}": ends before it begins`);
    }
    const names = new Set<string>();
    for (const { text } of entity.names) {
      if (names.has(text)) findings.push(`${at}: names: "${text}" stands twice`);
      names.add(text);
    }
  }
  return findings;
}

function checkArticles({ articles }: KnowledgeBase, ids: ReadonlySet<string>): string[] {
  const findings: string[] = [];
  const seen = new Set<string>();
  for (const article of articles) {
    if (seen.has(article.id)) findings.push(`articles: ${article.id}: this id stands twice`);
    seen.add(article.id);
    const references = new Set(article.references.map((reference) => reference.id));
    article.paragraphs.forEach((paragraph, index) => {
      const at = `articles/${article.id}.json: paragraph ${index + 1}`;
      for (const id of paragraph.references) if (!references.has(id)) findings.push(`${at}: no reference "${id}"`);
      if (paragraph.references.length === 0 && paragraph.facts.some((fact) => !fact.ownKnowledge)) {
        findings.push(`${at}: has facts but no reference`);
      }
      for (const fact of paragraph.facts) {
        for (const id of fact.about) if (!ids.has(id)) findings.push(`${at}: "${fact.text}": no entity ${id}`);
        if (fact.from && fact.to && fact.from >= fact.to) findings.push(`${at}: "${fact.text}": ends before it begins`);
      }
    });
  }
  return findings;
}
