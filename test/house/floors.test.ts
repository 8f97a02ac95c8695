import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import {
  parseSource,
  report,
  type SourceFile,
  sourceFiles,
  type Violation,
  violation,
} from './source-tree.ts';

/** An import goes only to a strictly lower floor. `index` is the library's table of contents. */
const FLOORS: Readonly<Record<string, number>> = {
  cli: 7,
  index: 6.5,
  publish: 6,
  chart: 5,
  compare: 4,
  frame: 3,
  extract: 2,
  dataset: 2,
  read: 1,
  audit: 1,
  model: 0,
};

/** Which module may name which package. What is not here may be named by nobody in `src`. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli'],
  'string-width': ['cli', 'compare', 'chart'],
  'tsx/esm/api': ['cli'],
  'd3-dsv': ['dataset'],
  ajv: ['dataset'],
  arquero: ['frame', 'compare', 'index', 'cli', 'publish'],
  'd3-format': ['chart', 'publish'],
  vega: ['chart', 'publish'],
  'vega-lite': ['chart', 'publish'],
  'vega-interpreter': ['chart', 'publish'],
  'vega-embed': ['publish'],
  '@resvg/resvg-js': ['chart', 'publish'],
  pdfkit: ['chart', 'publish'],
  'svg-to-pdfkit': ['chart', 'publish'],
  '@observablehq/notebook-kit': ['publish'],
  '@observablehq/runtime': ['publish'],
  'notebook-kit': ['publish'],
  vite: ['publish'],
  minisearch: ['publish'],
  linkedom: ['publish'],
  fflate: ['publish'],
  '@e965/xlsx': ['compare', 'publish', 'cli'],
  'hyparquet-writer': ['publish', 'cli'],
};

/** `node:` modules belong to whole modules, or to the listed files of modules that otherwise run in the browser. */
const NODE_MODULES = ['cli', 'publish', 'read'];
const NODE_FILES = [
  'src/dataset/files.ts',
  'src/dataset/register.ts',
  'src/dataset/package-files.ts',
  'src/frame/load.ts',
  'src/chart/font-file.ts',
];

/** The chart specifications are data; `chart` alone reads them. */
const SPECS = /^charts\/[a-z-]+\.vl\.json$/;

const moduleOf = (path: string): string => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';

const packageOf = (specifier: string): string => {
  const known = Object.keys(PACKAGES).find(
    (name) => specifier === name || ['/', ':'].some((mark) => specifier.startsWith(name + mark)),
  );
  return known ?? specifier;
};

const wrongFloor = (file: SourceFile, specifier: string): string | null => {
  const from = moduleOf(file.path);
  const path = posix.join(posix.dirname(file.path), specifier);
  if (SPECS.test(path)) return from === 'chart' ? null : `${from} imports ${path}`;
  const to = moduleOf(path);
  if (from === to) return null;
  const [high, low] = [FLOORS[from], FLOORS[to]];
  if (high === undefined || low === undefined) return `${from} or ${to} has no floor`;
  return low < high ? null : `${from} (floor ${high}) imports ${to} (floor ${low})`;
};

const wrongPackage = (file: SourceFile, specifier: string): string | null => {
  const from = moduleOf(file.path);
  if (specifier.startsWith('node:')) {
    return NODE_MODULES.includes(from) || NODE_FILES.includes(file.path) ? null : `names ${specifier}`;
  }
  return PACKAGES[packageOf(specifier)]?.includes(from) ? null : `${from} names ${specifier}`;
};

const checkFloors = (file: SourceFile): readonly Violation[] =>
  importsOf(file).flatMap(({ specifier, node }) => {
    const wrong = specifier.startsWith('.') ? wrongFloor(file, specifier) : wrongPackage(file, specifier);
    return wrong === null ? [] : [violation(file, node, wrong)];
  });

describe('floors', () => {
  it('holds in every file: imports go down, packages are named where they belong', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(20);
    expect(report(files.flatMap(checkFloors))).toBe('');
  });

  it.each([
    // file                      text                                                      complaint
    ['src/frame/a.ts', "import { b } from '../compare/b.ts';", 'frame (floor 3) imports compare (floor 4)'],
    [
      'src/extract/a.ts',
      "import { b } from '../dataset/b.ts';",
      'extract (floor 2) imports dataset (floor 2)',
    ],
    [
      'src/audit/a.ts',
      "import type { B } from '../extract/b.ts';",
      'audit (floor 1) imports extract (floor 2)',
    ],
    ['src/model/unit.ts', "export { b } from '../read/b.ts';", 'model (floor 0) imports read (floor 1)'],
    [
      'src/chart/deep/a.ts',
      "const b = await import('../../cli/b.ts');",
      'chart (floor 5) imports cli (floor 7)',
    ],
    ['src/read/a.ts', "import { b } from '../attic/b.ts';", 'read or attic has no floor'],
    ['src/chart/a.ts', "import { table } from 'arquero';", 'chart names arquero'],
    ['src/compare/a.ts', "import { readFileSync } from 'node:fs';", 'names node:fs'],
    ['src/dataset/dataset.ts', "import { readFileSync } from 'node:fs';", 'names node:fs'],
    ['src/compare/a.ts', "import a from '../../charts/a.vl.json';", 'compare imports charts/a.vl.json'],
    ['src/frame/a.ts', "import _ from 'lodash';", 'frame names lodash'],
  ])('refuses in %s: %s', (path, text, complaint) => {
    expect(checkFloors(parseSource(path, text)).map((one) => one.what)).toEqual([complaint]);
  });

  it.each([
    ['src/compare/a.ts', "import { b } from '../dataset/b.ts'; import { table } from 'arquero';"],
    ['src/dataset/files.ts', "import { readFileSync } from 'node:fs'; import { c } from './schema/c.ts';"],
    ['src/index.ts', "export { load } from './frame/load.ts';"],
  ])('allows in %s: %s', (path, text) => {
    expect(checkFloors(parseSource(path, text))).toEqual([]);
  });
});
