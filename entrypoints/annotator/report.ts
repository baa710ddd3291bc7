import type { Report } from '../../lib/messages.js';
import type { Mention } from '../../lib/types.js';

/** The names of a frame with their counts, most frequent first. */
export function countNames(mentions: readonly Mention[]): Report['names'] {
  const names = new Map<string, Report['names'][number]>();
  for (const { entity } of mentions) {
    const listed = names.get(entity.id) ?? { entity: entity.id, name: entity.name, kind: entity.kind, count: 0 };
    listed.count += 1;
    names.set(entity.id, listed);
  }
  return [...names.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
