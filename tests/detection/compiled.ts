import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from '../sources.js';
import type { createMark } from './pipeline.js';

/*
 * The pipeline compiled into a folder of its own, so that a test can change it: lib/ and what tests/detection/pipeline.ts
 * makes of it.
 */

export type Transformer = ts.TransformerFactory<ts.SourceFile>;

/** A new folder inside the project, so that packages are found from there. */
export function newFolder(): string {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'faults-'));
}

export function compile(folder: string, transformer?: Transformer): void {
  const modules = readdirSync(join(ROOT, 'lib')).filter((name) => name.endsWith('.ts'));
  for (const path of [...modules.map((name) => `lib/${name}`), 'tests/detection/pipeline.ts']) {
    const target = join(folder, path.replace(/ts$/, 'js'));
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, toJavaScript(readFileSync(join(ROOT, path), 'utf8'), transformer));
  }
}

export async function loadMark(folder: string): Promise<typeof createMark> {
  const url = pathToFileURL(join(folder, 'tests', 'detection', 'pipeline.js')).href;
  return ((await import(/* @vite-ignore */ url)) as { createMark: typeof createMark }).createMark;
}

export function toJavaScript(source: string, transformer?: Transformer): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    verbatimModuleSyntax: true,
  };
  const transformers = transformer ? { before: [transformer] } : {};
  return ts.transpileModule(source, { compilerOptions, transformers }).outputText;
}
