import { isSame } from './page-settings.js';
import type { HiddenLine, PopupFacts } from './popup-facts.js';
import { covers } from './site-rules.js';

/** What was hidden on this page, and what is stored as hidden and holds here; what is stored is not listed twice. */
export function hiddenLines({ settings, reports, cards }: PopupFacts, site: string | undefined): HiddenLine[] {
  const names = new Map(cards.map(({ entity, name }) => [entity, name]));
  const stored = (settings?.hidden ?? []).filter(
    ({ host }) => host === null || (site !== undefined && covers(host, site)),
  );
  const lines: HiddenLine[] = [];
  // What is hidden everywhere comes first: the same words need no line for a site besides.
  for (const { entity, surface, host } of [...stored].sort(
    (a, b) => Number(a.host !== null) - Number(b.host !== null),
  )) {
    const known = lines.some((line) => isSame(line, { entity, surface }));
    if (!known) lines.push({ entity, surface, name: names.get(entity), stored: host });
  }
  for (const { entity, name, surface } of reports.flatMap(({ hidden }) => hidden)) {
    if (!lines.some((line) => isSame(line, { entity, surface })))
      lines.push({ entity, surface, name, stored: undefined });
  }
  return lines;
}
