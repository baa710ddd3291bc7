import { withoutMarks } from './fold.js';

/** Most names offered instead of one that is not known. */
const MAX_NEAR = 5;

/** Names like the one asked for, nearest first: those that begin alike or differ in few letters. */
export function nearNames(asked: string, names: readonly string[]): string[] {
  const wanted = withoutMarks(asked);
  return names
    .map((name) => ({ name, distance: distance(wanted, withoutMarks(name)) }))
    .filter(({ name, distance: away }) => away <= Math.max(2, wanted.length / 3) || withoutMarks(name).includes(wanted))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
    .slice(0, MAX_NEAR)
    .map(({ name }) => name);
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}
