import type { MadePage } from '../browser/serve.js';

/** No script of the page and nothing from elsewhere, in both browsers; the extension and the measuring are not touched. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** A page that shares its process with no other is told finer times: 5 µs in place of 100 in Chromium. */
const ALONE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** A page whose scripts do not run and which loads nothing. */
export function stillPage(body: string): MadePage {
  return { ...livePage(body), headers: { ...ALONE, 'content-security-policy': STILL } };
}

export function livePage(body: string): MadePage {
  return { type: 'text/html; charset=utf-8', body };
}

/** A whole page around the given body. */
export function pageWith(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;
}
