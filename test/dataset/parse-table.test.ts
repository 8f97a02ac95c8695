import { describe, expect, it } from 'vitest';
import { formatTable, parseTable } from '../../src/dataset/parse-table.ts';
import { field, type Table } from '../../src/dataset/schema/table.ts';

interface Row {
  readonly code: string;
  readonly year: number;
  readonly value: number | null;
  readonly note: string | null;
}

const TABLE: Table<Row> = {
  name: 'small',
  path: 'small.csv',
  title: { zh: '小表', en: 'small' },
  fields: [
    field('code', 'text', ['码', 'code']),
    field('year', 'year', ['年', 'year']),
    field('value', 'number', ['数', 'value'], { blank: 'null' }),
    field('note', 'text', ['注', 'note'], { blank: 'null' }),
  ],
  primaryKey: ['code', 'year'],
  foreignKeys: [],
};

const HEAD = 'code,year,value,note\n';

describe('parseTable', () => {
  it('keeps codes as text, empty cells as null, and knows the lines', () => {
    const { rows, lineOf } = parseTable(TABLE, `${HEAD}001,2020,,"a\nb"\n002,2020,0,\n`);
    expect(rows).toEqual([
      { code: '001', year: 2020, value: null, note: 'a\nb' },
      { code: '002', year: 2020, value: 0, note: null },
    ]);
    expect([0, 1].map(lineOf)).toEqual([2, 4]);
  });

  it('takes the columns in any order', () => {
    expect(parseTable(TABLE, 'note,value,year,code\nx,1,2020,a\n').rows).toEqual([
      { code: 'a', year: 2020, value: 1, note: 'x' },
    ]);
  });

  it('takes a file with a header and no rows', () => expect(parseTable(TABLE, HEAD).rows).toEqual([]));

  // biome-ignore format: table
  it.each([
    ['',                                      'small.csv, line 1: expected a column code, found an empty file'],
    ['code,year,value\n',                     'small.csv, line 1: expected a column note, found code, year, value'],
    ['code,year,value,note,x\n',              'small.csv, line 1, column 5: expected one of code, year, value, note, once, found "x"'],
    ['code,year,value,note,code\n',           'small.csv, line 1, column 5: expected one of code, year, value, note, once, found "code"'],
    [`${HEAD}a,2020,1\n`,                     'small.csv, line 2, column 4: expected 4 cells, found 3 cells'],
    [`${HEAD}a,2020,1,n,m\n`,                 'small.csv, line 2, column 5: expected 4 cells, found 5 cells'],
    [`${HEAD}a,2020,1,n\n\nb,2020,1,n\n`,     'small.csv, line 3, column 2: expected 4 cells, found an empty line'],
    [`${HEAD}a,20x0,1,n\n`,                   'small.csv, line 2, column year: expected a year of four digits, found "20x0"'],
    [`${HEAD},2020,1,n\n`,                    'small.csv, line 2, column code: expected a text, found an empty cell'],
    [`note,code,year,value\n"x\ny",a,2020,1\n"p\nq",b,2020,u\n`,
                                              'small.csv, line 5, column value: expected a number, found "u"'],
    [`${HEAD}a,2020,1,n\nb,2020,1,n\na,2020,2,n\n`,
                                              'small.csv, line 4, column code + year: expected a value that no other row has, found a + 2020 again, as in line 2'],
  ])('refuses %j', (text, message) => {
    expect(() => parseTable(TABLE, text)).toThrow(message);
  });

  it('names the file as it is told to', () => {
    expect(() => parseTable(TABLE, 'x\n', '/some/where.csv')).toThrow('/some/where.csv, line 1: expected');
  });
});

describe('formatTable', () => {
  it('writes what parseTable reads', () => {
    const rows: Row[] = [
      { code: '001', year: 2020, value: -0.5, note: 'say "no",\nthen' },
      { code: '002', year: 2021, value: null, note: null },
    ];
    const text = formatTable(TABLE, rows);
    expect(text).toBe(`${HEAD}001,2020,-0.5,"say ""no"",\nthen"\n002,2021,,\n`);
    expect(parseTable(TABLE, text).rows).toEqual(rows);
  });
});
