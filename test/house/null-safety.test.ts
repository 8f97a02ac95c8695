import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import {
  nodesOf,
  parseSource,
  report,
  type SourceFile,
  type SyntaxNode,
  sourceFiles,
  type Violation,
  violation,
} from './source-tree.ts';

/** Arquero's verbs whose expressions run over columns. */
const VERBS = new Set(['derive', 'rollup', 'impute', 'spread', 'window']);

/** Arquero's aggregates that take null for nothing and so turn a missing value into a number. */
const AGGREGATES = new Set([
  'sum',
  'product',
  'mean',
  'average',
  'median',
  'mode',
  'quantile',
  'variance',
  'stdev',
  'cumsum',
  'cummean',
]);

const nameOf = (node: SyntaxNode | undefined): string =>
  String((node?.property as SyntaxNode | undefined)?.name ?? '');

const isVerb = (node: SyntaxNode): boolean =>
  node.type === 'CallExpression' && VERBS.has(nameOf(node.callee as SyntaxNode));

const isArithmetic = (node: SyntaxNode): boolean =>
  node.type === 'BinaryExpression' && ['/', '*', '-', '%', '**'].includes(String(node.operator));

const isAggregate = (node: SyntaxNode): boolean =>
  node.type === 'MemberExpression' &&
  (node.object as SyntaxNode).name === 'op' &&
  AGGREGATES.has(nameOf(node));

/** Arithmetic inside of arquero's verbs, and its aggregates: null would become 0, or a ratio of nothing. */
const checkNulls = (file: SourceFile): readonly Violation[] => {
  if (!importsOf(file).some(({ specifier }) => specifier === 'arquero')) return [];
  const nodes = [...nodesOf(file.program)];
  const inVerbs = nodes.filter(isVerb).flatMap((verb) => [...nodesOf(verb)].filter(isArithmetic));
  return [
    ...[...new Set(inVerbs)].map((node) => violation(file, node, 'arithmetic in an arquero expression')),
    ...nodes.filter(isAggregate).map((node) => violation(file, node, `arquero's ${nameOf(node)}`)),
  ];
};

describe('undisclosed never becomes a number', () => {
  it('no arithmetic and no aggregate of arquero runs over columns: ratios and sums carry their intervals', () => {
    const files = sourceFiles();
    const concerned = files.filter((file) =>
      importsOf(file).some(({ specifier }) => specifier === 'arquero'),
    );
    expect(concerned.length).toBeGreaterThan(3);
    expect(report(files.flatMap(checkNulls))).toBe('');
  });

  // biome-ignore format: table
  it.each([
    ["import { op } from 'arquero'; t.derive({ a: (d) => d.x / d.y });",     ['arithmetic in an arquero expression']],
    ["import { op } from 'arquero'; t.rollup({ a: (d) => op.mean(d.x) });",  ["arquero's mean"]],
    ["import * as aq from 'arquero'; const { op } = aq; t.rollup({ a: op.sum('x') });", ["arquero's sum"]],
    ["import { op } from 'arquero'; t.filter((d) => d.x > 2).derive({ a: (d) => op.lower(d.x) });", []],
    ["import { divide } from './interval.ts'; const a = b / c;",            []],
    ["import { table } from 'arquero'; const a = b / c;",                   []],
  ])('judges %s', (text, complaints) => {
    expect(checkNulls(parseSource('src/compare/a.ts', text)).map((one) => one.what)).toEqual(complaints);
  });
});
