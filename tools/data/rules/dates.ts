import { entityAt, placedFacts, type Rule } from './rule.js';

/** Nothing the base speaks of began earlier, but for the history told in its descriptions of wars and states. */
const EARLIEST = '1900-01-01';

/** Every date lies between 1900 and the horizon; only what the text itself calls a plan may end later. */
export const datesInRange: Rule = (data) => {
  const { horizon, articles } = data.base;
  const findings: string[] = [];
  const check = (at: string, field: string, day: string | undefined, latest = horizon) => {
    if (day && day < EARLIEST) findings.push(`${at}: ${field} ${day} is before ${EARLIEST}`);
    if (day && day > latest) findings.push(`${at}: ${field} ${day} is after the horizon, ${horizon}`);
  };
  for (const { fact, at } of placedFacts(data)) {
    const place = `${at}: "${fact.text}"`;
    check(place, 'from', fact.from);
    check(place, 'to', fact.to, fact.ahead ? '9999-12-31' : horizon);
    check(place, 'confirmed', fact.confirmed);
    if (fact.confirmed && fact.from && fact.confirmed < fact.from)
      findings.push(`${place}: confirmed ${fact.confirmed} before it began`);
  }
  for (const entity of data.base.entities) {
    const at = entityAt(data, entity.id);
    for (const { text, from, to } of entity.descriptions) {
      check(`${at}: descriptions: "${text}"`, 'from', from);
      check(`${at}: descriptions: "${text}"`, 'to', to);
    }
    for (const { entity: other, from, to } of entity.related) {
      check(`${at}: related: ${other}`, 'from', from);
      check(`${at}: related: ${other}`, 'to', to);
    }
  }
  for (const article of articles) check(data.files.get(article.id) ?? article.id, 'date', article.date, '9999-12-31');
  return findings;
};
