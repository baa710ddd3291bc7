import { entityAt, type Rule } from './rule.js';

interface Bearer {
  readonly id: string;
  readonly policy: string;
}

/** A name that several entities bear needs words or a licence for each but one. */
export const aliasCollisions: Rule = (data) => {
  const bearers = new Map<string, Bearer[]>();
  for (const { id, names } of data.base.entities) {
    for (const { text, policy, lang } of names) {
      const key = lang ? `${text} (${lang})` : text;
      bearers.set(key, [...(bearers.get(key) ?? []), { id, policy }]);
    }
  }
  return [...bearers].flatMap(([name, all]) => {
    const certain = all.filter(({ policy }) => policy === 'unmistakable').map(({ id }) => id);
    const [first] = certain;
    return first && certain.length > 1
      ? [`${entityAt(data, first)}: names: "${name}" is unmistakable for ${certain.join(' and ')}`]
      : [];
  });
};

/** An anchor opens a page to the engine by itself; a name in need of context needs words to find it by. */
export const aliasPolicies: Rule = (data) =>
  data.base.entities.flatMap((entity) => {
    const at = `${entityAt(data, entity.id)}: names`;
    return entity.names.flatMap(({ text, policy, anchor, support, lead = 0 }) => [
      ...(anchor && policy !== 'unmistakable' ? [`${at}: "${text}" is an anchor, so it must be unmistakable`] : []),
      ...(policy === 'context' && support.length === 0 ? [`${at}: "${text}" needs context but has no support`] : []),
      ...(lead >= text.length ? [`${at}: "${text}": the lead leaves nothing to mark`] : []),
    ]);
  });
