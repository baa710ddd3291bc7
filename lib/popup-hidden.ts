import { isSame } from './page-settings.js';
import type { HiddenLine, PopupFacts } from './popup-facts.js';
import { covers } from './site-rules.js';

/** What was hidden on this page, and what is stored as hidden and holds here; what is stored is not listed twice. */
export function hiddenLines({ settings, reports, cards }: PopupFacts, site: string | undefined): HiddenLine[] {
  const names = new Map(cards.map(({ entity, name }) => [entity, name]));
  const stored = (settings?.hidden ?? []).filter(
    ({ host }) => host === null || (site !== undefined && covers(host, site)),
  );
  const lines: HiddenLine[] = stored.map(({ entity, surface, host }) => ({
    entity,
    surface,
    name: names.get(entity),
    stored: host,
  }));
  for (const { entity, name, surface } of reports.flatMap(({ hidden }) => hidden)) {
    if (!lines.some((line) => isSame(line, { entity, surface })))
      lines.push({ entity, surface, name, stored: undefined });
  }
  return lines;
}
