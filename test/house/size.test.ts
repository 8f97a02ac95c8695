import { describe, expect, it } from 'vitest';
import {
  lineOf,
  nodesOf,
  parseSource,
  report,
  type SourceFile,
  type SyntaxNode,
  sourceFiles,
  type Violation,
  violation,
} from './source-tree.ts';

const FILE_LINES = 250;
const FUNCTION_LINES = 40;
const PARAMETERS = 3;

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Three parameters at most, then an options object: a pattern, or what defaults to `{}`. */
const isOptions = (parameter: SyntaxNode | undefined): boolean => {
  const left = parameter?.type === 'AssignmentPattern' ? (parameter.left as SyntaxNode) : parameter;
  const right = parameter?.right as SyntaxNode | undefined;
  return left?.type === 'ObjectPattern' || right?.type === 'ObjectExpression';
};

const parameterCount = (node: SyntaxNode): number => {
  const parameters = node.params as readonly SyntaxNode[];
  return isOptions(parameters.at(-1)) ? parameters.length - 1 : parameters.length;
};

const checkFunction = (file: SourceFile, node: SyntaxNode): readonly Violation[] => {
  const lines = lineOf(file.text, node.end) - lineOf(file.text, node.start) + 1;
  const parameters = parameterCount(node);
  return [
    ...(lines > FUNCTION_LINES ? [violation(file, node, `a function of ${lines} lines`)] : []),
    ...(parameters > PARAMETERS ? [violation(file, node, `a function of ${parameters} parameters`)] : []),
  ];
};

const checkSize = (file: SourceFile): readonly Violation[] => {
  const lines = file.text.trimEnd().split('\n').length;
  const long = lines > FILE_LINES ? [violation(file, file.program, `a file of ${lines} lines`)] : [];
  const functions = [...nodesOf(file.program)].filter((node) => FUNCTIONS.has(node.type));
  return [...long, ...functions.flatMap((node) => checkFunction(file, node))];
};

describe('size', () => {
  it(`holds: files of ${FILE_LINES} lines, functions of ${FUNCTION_LINES} lines and ${PARAMETERS} parameters at most`, () => {
    expect(report(sourceFiles().flatMap(checkSize))).toBe('');
  });

  it.each([
    ['a long arrow', `const f = () => {\n${'  g();\n'.repeat(39)}};`, ['a function of 41 lines']],
    ['a long method', `class A { m() {\n${'  g();\n'.repeat(40)}} }`, ['a function of 42 lines']],
    [
      'four parameters',
      'function f(a: number, b: number, c: number, d: number) {}',
      ['a function of 4 parameters'],
    ],
    [
      'a long file',
      'export const a = 1;\n'.repeat(251).replaceAll('const a', 'type A').replaceAll('= 1', '= 1'),
      ['a file of 251 lines'],
    ],
    ['within bounds', `const f = (a: number, b: number, c: number) => {\n${'  g();\n'.repeat(38)}};`, []],
  ])('judges %s', (_name, text, complaints) => {
    expect(checkSize(parseSource('src/a.ts', text)).map((one) => one.what)).toEqual(complaints);
  });
});
