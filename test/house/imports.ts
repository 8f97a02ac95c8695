import { nodesOf, type SourceFile, type SyntaxNode } from './source-tree.ts';

/** What a file names in an import, an export from, or a dynamic import. */
export interface NamedModule {
  readonly specifier: string;
  readonly node: SyntaxNode;
}

const SPEAKING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
]);

/** Every module that a file names. */
export const importsOf = (file: SourceFile): readonly NamedModule[] =>
  [...nodesOf(file.program)]
    .filter((node) => SPEAKING.has(node.type))
    .flatMap((node) => {
      const source = node.source as (SyntaxNode & { value?: unknown }) | null | undefined;
      return typeof source?.value === 'string' ? [{ specifier: source.value, node }] : [];
    });
