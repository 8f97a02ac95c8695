import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Where numbers are divided by numbers that a document gives: the one module that knows what to do with zero. */
const DIVIDERS = ['frame/interval.ts'];

/** Arquero's own arithmetic and aggregates skip or zero what is missing. */
const ARQUERO = [
  { what: 'an arquero aggregate', pattern: /\bop\.\w+|\brollup\(|\bimpute\(/ },
  { what: 'an expression in derive', pattern: /\.derive\(/ },
  { what: 'op imported from arquero', pattern: /import \{[^}]*\bop\b[^}]*\} from 'arquero'/ },
];

/** A division of one measured column or fact by another; constants, units and percentages may be divided by. */
const DIVISION = /[\w)\]]\s\/\s(?!unit\b|MONEY\b|unitAtoms|100\b|2\b|level\b)[a-zA-Z(]/;

const codeOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line))
    .map((line) => line.replaceAll(/'[^']*'|`[^`]*`|\/[^/\s]+\/[a-z]*/g, "''"))
    .join('\n');

const files = (folder: string): { path: string; code: string }[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      path: `${folder}/${path}`,
      code: codeOf(readFileSync(join(SRC, folder, path), 'utf8')),
    }));

const sources = ['frame', 'compare', 'chart', 'publish'].flatMap(files);
const measures = sources.filter(({ path }) => path.startsWith('frame/') || path.startsWith('compare/'));

describe('nullable columns', () => {
  it.each(ARQUERO)('$what is used nowhere', ({ pattern }) => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('are divided in one module alone', () => {
    const dividing = measures.filter(({ code }) => DIVISION.test(code)).map(({ path }) => path);
    expect(dividing.filter((path) => !DIVIDERS.includes(path))).toEqual([]);
  });

  it.each([
    ['row.funds / row.heads', true],
    ['figure.value / unit', false],
    ['(half) / two', true],
    ['index / 100', false],
  ])('the search sees %s: %s', (code, seen) => {
    expect(DIVISION.test(codeOf(code))).toBe(seen);
  });
});
