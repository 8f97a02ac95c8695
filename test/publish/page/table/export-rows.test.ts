import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/publish/page/table/export-rows.ts';

describe('toCsv', () => {
  it.each([
    ['plain', [{ a: 1, b: '正定' }], 'a,b\n1,正定\n'],
    ['missing is empty, zero is not', [{ a: null, b: 0, c: Number.NaN }], 'a,b,c\n,0,\n'],
    ['commas, quotes, line breaks', [{ a: 'x,"y"\nz' }], 'a\n"x,""y""\nz"\n'],
    ['what a spreadsheet would compute', [{ a: '=1+1', b: -1, c: '-x' }], "a,b,c\n'=1+1,-1,'-x\n"],
    ['nothing', [], '\n'],
  ])('%s', (_, rows, text) => {
    expect(toCsv(rows)).toBe(`\uFEFF${text}`);
  });
});
