import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePage } from '../browser/serve.js';
import { ROOT } from './builds.js';
import { pageWith, stillPage } from './pages.js';
import { createWriter } from './writer.js';

/** Shorter pages are read faster than a clock can tell. UTF-16 units of text. */
const LEAST_TEXT = 3_000;

/** A page whose text is measured. */
export interface MaterialPage {
  readonly path: string;
  /** Length of its text, UTF-16 units. */
  readonly letters: number;
  /** Whether it speaks of NATO. */
  readonly named: boolean;
}

export interface Material {
  /** What a reader of the table is told of the pages. */
  readonly says: string;
  readonly pages: readonly MaterialPage[];
  /** What the server is to send. */
  readonly made: ReadonlyMap<string, MadePage>;
}

interface Listed {
  readonly file: string;
  readonly textchars: number;
  readonly charset: string | null;
  readonly names: Readonly<Record<string, number>>;
}

/** The saved pages beside the project, or pages of our own where there are none. */
export function findMaterial(names: readonly string[]): Material {
  const unpack = join(process.env.SHARED ?? join(ROOT, '..', 'shared'), 'corpora', 'unpack');
  return existsSync(unpack) ? savedPages(execFileSync(unpack, { encoding: 'utf8' }).trim()) : madePages(names);
}

function savedPages(corpora: string): Material {
  const folder = join(corpora, 'pages');
  const listed = JSON.parse(readFileSync(join(folder, 'dev.json'), 'utf8')) as Listed[];
  const made = new Map<string, MadePage>();
  const pages = listed.map(({ file, charset, textchars, names }): MaterialPage => {
    const path = `saved-${file}`;
    const text = new TextDecoder(charset ?? 'utf-8').decode(readFileSync(join(folder, 'dev', file)));
    made.set(`/${path}`, stillPage(text));
    return { path, letters: textchars, named: 'NATO' in names };
  });
  return { says: `${pages.length} saved pages of the web (../shared/corpora)`, pages, made };
}

/** Sizes of our own pages, paragraphs: from a short notice to a long list. */
const SIZES = [10, 20, 40, 80, 160, 320, 640, 1_280];

function madePages(names: readonly string[]): Material {
  const writer = createWriter(1);
  const made = new Map<string, MadePage>();
  const pages = SIZES.flatMap((size) =>
    [true, false].map((named): MaterialPage => {
      const path = `made-${size}-${named ? 'names' : 'plain'}.html`;
      const body = writer.paragraphs(size, named ? names : []);
      made.set(`/${path}`, stillPage(pageWith(body)));
      return { path, letters: body.length, named };
    }),
  );
  return { says: `${pages.length} pages of our own: the saved pages are not beside this clone`, pages, made };
}

/** `count` pages with or without names, evenly from short to long, the longest among them. */
export function pick({ pages }: Material, named: boolean | undefined, count: number): MaterialPage[] {
  const fit = pages
    .filter((page) => page.letters >= LEAST_TEXT && (named === undefined || page.named === named))
    .sort((a, b) => a.letters - b.letters);
  if (fit.length <= count) return fit;
  return Array.from({ length: count }, (_, index) => fit[Math.round((index * (fit.length - 1)) / (count - 1))]).flatMap(
    (page) => page ?? [],
  );
}
