import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import {
  nodesOf,
  parseSource,
  ROOT,
  report,
  type SourceFile,
  type SyntaxNode,
  sourceFiles,
  type Violation,
  violation,
} from './source-tree.ts';

/** Verdicts of earlier runs: a pattern's verdict does not change. Not committed; the first run takes longer. */
const CACHE = join(ROOT, '.cache/recheck.json');

interface Pattern {
  readonly node: SyntaxNode;
  readonly source: string;
  readonly flags: string;
}

const literals = (file: SourceFile): readonly Pattern[] =>
  [...nodesOf(file.program)].flatMap((node) => {
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    return node.type === 'Literal' && regex ? [{ node, source: regex.pattern, flags: regex.flags }] : [];
  });

type Constants = ReadonlyMap<string, SyntaxNode>;

/** What the names of a file stand for, where they are constants. */
const constantsOf = (file: SourceFile): Constants =>
  new Map(
    [...nodesOf(file.program)]
      .filter((node) => node.type === 'VariableDeclarator' && node.init != null)
      .map((node) => [String((node.id as SyntaxNode).name), node.init as SyntaxNode]),
  );

const templateText = (node: SyntaxNode, constants: Constants): string | null => {
  const parts = (node.expressions as readonly SyntaxNode[]).map((part) => textOf(part, constants));
  const quasis = (node.quasis as readonly { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked);
  if (parts.includes(null)) return null;
  return quasis.map((quasi, index) => quasi + (parts[index] ?? '')).join('');
};

/** The text that an expression of literals, templates and constants stands for; null where it cannot be told. */
const textOf = (node: SyntaxNode, constants: Constants): string | null => {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') return templateText(node, constants);
  const named = node.type === 'Identifier' ? constants.get(String(node.name)) : undefined;
  return named === undefined ? null : textOf(named, constants);
};

const isBuilt = (node: SyntaxNode): boolean =>
  (node.type === 'NewExpression' || node.type === 'CallExpression') &&
  (node.callee as SyntaxNode).name === 'RegExp';

interface Built {
  readonly node: SyntaxNode;
  readonly source: string | null;
  readonly flags: string;
}

const built = (file: SourceFile): readonly Built[] => {
  const constants = constantsOf(file);
  return [...nodesOf(file.program)].filter(isBuilt).map((node) => {
    const [source, flags] = node.arguments as readonly SyntaxNode[];
    return {
      node,
      source: source === undefined ? null : textOf(source, constants),
      flags: flags === undefined ? '' : (textOf(flags, constants) ?? ''),
    };
  });
};

const patternsOf = (file: SourceFile): readonly Pattern[] => [
  ...literals(file),
  ...built(file).flatMap((one) => (one.source === null ? [] : [{ ...one, source: one.source }])),
];

/** Patterns built from what only the run knows: no checker can vouch for them. */
const untold = (file: SourceFile): readonly Violation[] =>
  built(file)
    .filter((one) => one.source === null)
    .map(({ node }) => violation(file, node, 'builds a pattern that cannot be told beforehand'));

const load = (): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return {};
  }
};

/** The same guesses each time, where the pattern is beyond the exact method. */
const FUZZ = { checker: 'fuzz', randomSeed: 1, timeout: 60_000 } as const;

/** Decided exactly on the pattern's automaton; guessed at only where it has look-around or references. */
const judge = async (source: string, flags: string): Promise<string> => {
  const exact = await check(source, flags, { checker: 'automaton', timeout: 20_000 });
  const verdict = exact.status === 'unknown' ? await check(source, flags, FUZZ) : exact;
  return verdict.status === 'vulnerable'
    ? `${verdict.complexity.type}, e.g. ${verdict.attack.pattern}`
    : verdict.status;
};

const verdicts = async (patterns: readonly Pattern[]): Promise<ReadonlyMap<string, string>> => {
  const known = load();
  const found = new Map<string, string>();
  for (const { source, flags } of patterns) {
    const id = `/${source}/${flags}`;
    if (!found.has(id)) found.set(id, known[id] ?? (await judge(source, flags)));
  }
  return found;
};

const checkPatterns = async (files: readonly SourceFile[]): Promise<readonly Violation[]> => {
  const all = files.flatMap((file) => patternsOf(file).map((pattern) => ({ file, pattern })));
  const found = await verdicts(all.map((one) => one.pattern));
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify({ ...load(), ...Object.fromEntries(found) }, null, 1));
  return all.flatMap(({ file, pattern }) => {
    const verdict = found.get(`/${pattern.source}/${pattern.flags}`);
    return verdict === 'safe'
      ? []
      : [violation(file, pattern.node, `/${pattern.source}/${pattern.flags} is ${verdict}`)];
  });
};

describe('regular expressions', () => {
  it('none in src can backtrack without bound', async () => {
    const files = sourceFiles();
    expect(files.flatMap(patternsOf).length).toBeGreaterThan(10);
    expect(report(await checkPatterns(files))).toBe('');
  }, 600_000);

  it('none is built from what only the run knows', () => {
    expect(report(sourceFiles().flatMap(untold))).toBe('');
  });

  it.each([
    ['const a = /(a+)+$/;', 1],
    ['const a = /\\s+$/;', 1],
    ['const a = /^\\d+(?:\\.\\d+)?$/;', 0],
    ["const b = '(a+)+'; const a = new RegExp(`$\u007bb}$`);", 1],
  ])('judges %s', async (text, count) => {
    expect(await checkPatterns([parseSource('src/read/a.ts', text)])).toHaveLength(count);
  });

  it.each([
    ["const a = new RegExp(words.join('|'));", 1],
    ["const a = RegExp('a');", 0],
    ['const a = RegExp(b);', 1],
    ['const a = regExp(1);', 0],
  ])('sees what is built in %s', (text, count) => {
    expect(untold(parseSource('src/read/a.ts', text))).toHaveLength(count);
  });
});
