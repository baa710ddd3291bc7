import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Report } from '../lib/messages.js';
import { type Desk, openDesk } from './browser/desk.js';
import { openChromium } from './browser/open.js';
import { watchBackgroundRequests, watchPageRequests } from './browser/own-requests.js';
import { type FileServer, serve } from './browser/serve.js';
import { sumOf } from './start/print.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Saved pages wait for hosts that are not there; what has not come by then will not. */
const LOAD_MS = 15_000;

/** The gate waits up to 2 s for an idle moment; two equal reports in a row after that mean that the page is read. */
const FIRST_LOOK_MS = 2_500;
const LOOK_MS = 500;
const MOST_LOOKS = 20;

/** No host but the file server's can be reached. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** A page by whose address a tab is known before a saved page can take it somewhere else. */
const BLANK = '/blank';

interface Row {
  readonly page: string;
  readonly names: number;
  readonly mentions: number;
  readonly ms: number;
  readonly longest: number;
}

/** `npm run bench:pages`: what the extension finds on the saved pages beside the project, and what it costs them. */
async function main(): Promise<void> {
  const unpack = join(ROOT, '..', 'shared', 'corpora', 'unpack');
  if (!existsSync(unpack)) {
    console.log('skipped: there are no saved pages beside this clone (../shared/corpora)');
    return;
  }
  const folder = join(execFileSync(unpack, { encoding: 'utf8' }).trim(), 'pages');
  const listed = JSON.parse(readFileSync(join(folder, 'dev.json'), 'utf8')) as { file: string; site: string }[];
  const server = await serve(join(folder, 'dev'), new Map([[BLANK, { type: 'text/html', body: '' }]]));
  const extension = join(ROOT, '.output', 'chrome-mv3');
  const opened = await openChromium({
    extension,
    headless: true,
    args: [NO_NETWORK],
    viewport: { width: 1_100, height: 900 },
  });
  const errors: string[] = [];
  const requests: string[] = [];
  const note = (url: string) => void requests.push(url);
  watchBackgroundRequests(opened.browser, opened.origin(), note);
  try {
    const desk = await openDesk(opened);
    console.log(lineOf('page', 'names', 'mentions', 'ms', 'longest'));
    const rows: Row[] = [];
    for (const { file, site } of listed) {
      const page = await opened.browser.newPage();
      watchPageRequests(page, opened.origin(), note);
      page.on('pageerror', (error) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        if (text.includes(opened.origin())) errors.push(`${site}: ${text}`);
      });
      const row = await measure(page, server, desk, file, site);
      rows.push(row);
      console.log(lineOf(row.page, row.names, row.mentions, row.ms.toFixed(1), row.longest.toFixed(1)));
      await page.close();
    }
    summarise(rows, errors, requests);
  } finally {
    await opened.browser.close();
    await server.close();
  }
}

async function measure(page: Page, server: FileServer, desk: Desk, file: string, site: string): Promise<Row> {
  await page.goto(server.url(BLANK));
  const tab = await desk.tabOf(page);
  await page.goto(server.url(file), { waitUntil: 'load', timeout: LOAD_MS }).catch(() => undefined);
  const reports = await readReports(desk, tab);
  const names = sumOf(reports);
  return {
    page: `${site} ${file.slice(0, 6)}`,
    names: names.length,
    mentions: names.reduce((sum, { count }) => sum + count, 0),
    ms: reports.reduce((sum, { timings }) => sum + Object.values(timings).reduce((a, b) => a + b, 0), 0),
    longest: Math.max(0, ...reports.map(({ longestSlice }) => longestSlice)),
  };
}

async function readReports(desk: Desk, tab: number): Promise<Report[]> {
  await wait(FIRST_LOOK_MS);
  let last = '';
  for (let look = 1; ; look += 1) {
    const reports = await desk.reports(tab);
    const counts = JSON.stringify(sumOf(reports));
    if (counts === last || reports.length === 0 || look === MOST_LOOKS) return reports;
    last = counts;
    await wait(LOOK_MS);
  }
}

function lineOf(page: string, ...numbers: readonly (string | number)[]): string {
  return page.slice(0, 44).padEnd(46) + numbers.map((number) => String(number).padStart(10)).join('');
}

function summarise(rows: readonly Row[], errors: readonly string[], requests: readonly string[]): void {
  const named = rows.filter(({ names }) => names > 0);
  console.log(
    `\n${rows.length} pages, ${named.length} with names, longest slice ${Math.max(...rows.map(({ longest }) => longest)).toFixed(1)} ms`,
  );
  console.log(errors.length === 0 ? 'no uncaught error of the extension' : errors.join('\n'));
  console.log(
    requests.length === 0 ? 'no request by the extension' : `requests by the extension:\n${requests.join('\n')}`,
  );
  if (errors.length + requests.length > 0) process.exitCode = 1;
}

await main();
