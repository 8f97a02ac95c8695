import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript), as far as the house rules look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** A source file, parsed. */
export interface SourceFile {
  /** Path below the project, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly (SyntaxNode & { readonly value: string })[];
}

/** A broken rule: where, and what. */
export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Parses a text as if it stood at `path`; the negative examples of the house rules come this way. */
export const parseSource = (path: string, text: string): SourceFile => {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  return {
    path,
    text,
    program: parsed.program as unknown as SyntaxNode,
    comments: parsed.comments as unknown as SourceFile['comments'],
  };
};

/** Every TypeScript file below a folder of the project. */
export const sourceFiles = (folder = 'src'): readonly SourceFile[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')));

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** The node and everything below it. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

export const violation = (file: SourceFile, node: SyntaxNode, what: string): Violation => ({
  path: file.path,
  line: lineOf(file.text, node.start),
  what,
});

/** What vitest shows when a rule is broken: one line each. */
export const report = (violations: readonly Violation[]): string =>
  violations.map(({ path, line, what }) => `${path}:${line} ${what}`).join('\n');
