import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

const ATTICS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'lib']);
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/;

const checkName = (file: SourceFile): readonly Violation[] => {
  const name = basename(file.path);
  const attic = file.path.split(/[/.]/).find((part) => ATTICS.has(part));
  return [
    ...(KEBAB.test(name) ? [] : [violation(file, file.program, 'is not named in kebab-case')]),
    ...(attic === undefined ? [] : [violation(file, file.program, `is an attic: ${attic}`)]),
  ];
};

const statementsOf = (file: SourceFile): readonly SyntaxNode[] => file.program.body as readonly SyntaxNode[];

const isReexport = (node: SyntaxNode): boolean =>
  node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source != null);

/** No default exports, no `export *`, and no file but `src/index.ts` that only passes on what others export. */
const checkExports = (file: SourceFile): readonly Violation[] => {
  const body = statementsOf(file);
  const barrel = body.length > 0 && body.every(isReexport) && file.path !== 'src/index.ts';
  return [
    ...(barrel ? [violation(file, file.program, 'is a barrel')] : []),
    ...body
      .filter((node) => node.type === 'ExportAllDeclaration')
      .map((node) => violation(file, node, 'export *')),
    ...body
      .filter((node) => node.type === 'ExportDefaultDeclaration')
      .map((node) => violation(file, node, 'a default export')),
  ];
};

const typeofConst = (node: SyntaxNode): boolean => {
  const declaration = node.declaration as SyntaxNode | null;
  return (
    declaration?.type === 'TSTypeAliasDeclaration' &&
    (declaration.typeAnnotation as SyntaxNode).type === 'TSIndexedAccessType'
  );
};

/** Every export has a docstring right above it; `type X = (typeof XS)[number]` shares its list's. */
const checkDocs = (file: SourceFile): readonly Violation[] =>
  statementsOf(file)
    .filter(
      (node) => node.type === 'ExportNamedDeclaration' && node.source == null && node.declaration != null,
    )
    .filter((node) => !typeofConst(node))
    .filter((node) => {
      const above = file.comments.findLast((comment) => comment.end <= node.start);
      const between = above === undefined ? 'none' : file.text.slice(above.end, node.start);
      return above?.type !== 'Block' || !above.value.startsWith('*') || between.trim() !== '';
    })
    .map((node) => violation(file, node, 'an export without a docstring'));

const data = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What belongs to the five documents: county names, their pinyin, and the documents' own names. */
const LOCAL_NAMES: readonly string[] = [
  ...data('data/reference/counties.csv')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .flatMap((line) => {
      const [, county = '', pinyin = ''] = line.split(',');
      return [county, county.replace(/县$/, ''), pinyin];
    }),
];

/** Amounts that the documents print, of four digits or more and with decimals: nobody writes them by chance. */
const PRINTED: ReadonlySet<string> = new Set(
  data('test/gold/statements.tsv')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[7] ?? '')
    .filter((value) => /^-?\d{2,}\.\d{2}$/.test(value))
    .map((value) => value.replace('-', '')),
);

/** Literals with an example of a command line: help may name a county, as a reader would. */
const EXAMPLE = /'xianbi [^'\n]*'/g;

const checkLocal = (file: SourceFile): readonly Violation[] => {
  const lower = file.text.replaceAll(EXAMPLE, '').toLowerCase();
  const names = LOCAL_NAMES.filter((name) => lower.includes(name.toLowerCase()));
  const amounts = [...nodesOf(file.program)]
    .filter((node) => node.type === 'Literal' || node.type === 'TemplateElement')
    .flatMap((node) =>
      (file.text.slice(node.start, node.end).match(/\d+\.\d{2}/g) ?? [])
        .filter((text) => PRINTED.has(text))
        .map((text) => violation(file, node, `names the printed amount ${text}`)),
    );
  return [...names.map((name) => violation(file, file.program, `names ${name}`)), ...amounts];
};

describe('names', () => {
  const files = sourceFiles();

  it('finds local names and amounts to look for', () => {
    expect(LOCAL_NAMES).toContain('白河');
    expect(LOCAL_NAMES).toContain('Xuanhan');
    expect(PRINTED.has('2411.81')).toBe(true);
  });

  it('files are kebab-case and no attics', () => expect(report(files.flatMap(checkName))).toBe(''));
  it('exports are named, and nothing but src/index.ts is a barrel', () =>
    expect(report(files.flatMap(checkExports))).toBe(''));
  it('every export has a docstring', () => expect(report(files.flatMap(checkDocs))).toBe(''));
  it('no county, document or printed amount is known to the code', () =>
    expect(report(files.flatMap(checkLocal))).toBe(''));

  it.each([
    ['src/read/utils.ts', 'is an attic: utils'],
    ['src/common/rows.ts', 'is an attic: common'],
    ['src/read/readFile.ts', 'is not named in kebab-case'],
  ])('refuses the name %s', (path, complaint) => {
    expect(checkName(parseSource(path, 'export {};')).map((one) => one.what)).toEqual([complaint]);
  });

  it.each([
    ["export { a } from './a.ts';\nexport { b } from './b.ts';", ['is a barrel']],
    ["export * from './a.ts';\nconst b = 1;", ['export *']],
    ['export default 1;', ['a default export']],
    ["import { a } from './a.ts';\nexport const b = a;", []],
  ])('judges the exports of %s', (text, complaints) => {
    expect(checkExports(parseSource('src/read/a.ts', text)).map((one) => one.what)).toEqual(complaints);
  });

  it.each([
    ['export const a = 1;', 1],
    ['// not a docstring\nexport const a = 1;', 1],
    ['/** Far away. */\nconst b = 1;\nexport const a = b;', 1],
    ['/** Says what it is. */\nexport const a = 1;', 0],
    ['/** All. */\nexport const AS = [1] as const;\nexport type A = (typeof AS)[number];', 0],
  ])('wants a docstring in %s', (text, count) => {
    expect(checkDocs(parseSource('src/read/a.ts', text))).toHaveLength(count);
  });

  it.each([
    ["const a = '白河县';", ['names 白河县', 'names 白河']],
    ['// as in yongren-2022-budget', ['names Yongren']],
    ['const a = 2411.81;', ['names the printed amount 2411.81']],
    ['const a = `about 3974.12`;', ['names the printed amount 3974.12']],
    ['const a = 0.005;', []],
    ["examples(['xianbi compare rescue --county 白河']);", []],
  ])('judges %s', (text, complaints) => {
    expect(checkLocal(parseSource('src/read/a.ts', text)).map((one) => one.what)).toEqual(complaints);
  });
});
