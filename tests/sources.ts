import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** An import as written, and where it leads inside the project. */
export interface Import {
  readonly name: string;
  /** Path from the top of the project; undefined for a package. */
  readonly target?: string;
  /** True where only types are taken, which leaves no trace in what runs. */
  readonly typeOnly: boolean;
}

/** One file of the project's own code. */
export interface Source {
  /** Path from the top of the project, with slashes. */
  readonly file: string;
  readonly lines: number;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
  /** Places where the type checker is told to look away: `any` and `!`. */
  readonly blindSpots: readonly string[];
}

/** Reads every module of the given folders. */
export function readSources(folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => filesIn(folder))
    .filter((file) => /\.(?:ts|tsx|mjs|js)$/.test(file))
    .map(readSource);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function readSource(file: string): Source {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return {
    file,
    lines: text.split('\n').length - 1,
    code: withoutComments(tree),
    imports: [...nodesOf(tree)].flatMap((node) => importOf(node, file)),
    blindSpots: [...nodesOf(tree)].filter(isBlindSpot).map((node) => node.getText(tree)),
  };
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

function importOf(node: ts.Node, file: string): Import[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const from = node.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from)) return [];
    const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
    return [toImport(from.text, file, typeOnly)];
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    return name && ts.isStringLiteral(name) ? [toImport(name.text, file, false)] : [];
  }
  return [];
}

function toImport(name: string, file: string, typeOnly: boolean): Import {
  if (!name.startsWith('.')) return { name, typeOnly };
  return { name, typeOnly, target: join(dirname(file), name).replaceAll('\\', '/') };
}

function isBlindSpot(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node);
}

/** The printer of the compiler leaves comments out; strings and layout stay near enough to search in. */
function withoutComments(tree: ts.SourceFile): string {
  return ts.createPrinter({ removeComments: true }).printFile(tree);
}
