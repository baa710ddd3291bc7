import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { SeenCard } from './eyes.js';

/** What axe-core says of a page. */
export interface Audit {
  /** Every rule that is broken, with the first element that breaks it. */
  readonly violations: readonly string[];
  /** The rules that were looked into and are kept. */
  readonly passes: readonly string[];
}

/** The global that axe-core makes of itself in a page. */
type AuditedWindow = { readonly axe: { run(context?: object): Promise<axe.AxeResults> } };

/** Examines a whole page, or the element that a selector finds in an open root. */
export async function audit(page: Page, selector?: readonly [host: string, inside: string]): Promise<Audit> {
  await page.evaluate(axe.source);
  return page.evaluate(async (places) => {
    const context = places ? { fromShadowDom: [...places] } : document;
    const { violations, passes } = await (globalThis as unknown as AuditedWindow).axe.run(context);
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
      passes: passes.map(({ id }) => id),
    };
  }, selector ?? null);
}

/**
 * Examines a card that was open in a page: its own root is closed to every script, so the same markup and styles are
 * drawn in an open one.
 */
export async function auditCard(page: Page, { markup, styles }: SeenCard): Promise<Audit> {
  await page.evaluate(
    (html, css) => {
      const host = document.createElement('div');
      host.id = 'examined';
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = html;
      root.querySelector<HTMLElement>('[popover]')?.showPopover();
    },
    markup,
    styles,
  );
  const found = await audit(page, ['#examined', '[popover]']);
  await page.evaluate(() => document.querySelector('#examined')?.remove());
  return found;
}
