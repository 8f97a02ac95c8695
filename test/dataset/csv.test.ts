import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfCell, readRecords, writeRecords } from '../../src/dataset/csv.ts';

describe('readRecords', () => {
  // biome-ignore format: table
  it.each([
    // text                          cells                              begins on lines
    ['a,b\n1,2\n',                   [['a', 'b'], ['1', '2']],          [1, 2]],
    ['\ufeffa,b\r\n1,2\r\n',         [['a', 'b'], ['1', '2']],          [1, 2]],
    ['a,b\n"x\ny",2\n3,4\n',         [['a', 'b'], ['x\ny', '2'], ['3', '4']], [1, 2, 4]],
    ['a\n"say ""no"""\n',            [['a'], ['say "no"']],             [1, 2]],
    ['a,b\n1,2',                     [['a', 'b'], ['1', '2']],          [1, 2]],
    ['a\n""\n""""\n"a"""\n', [['a'], [''], ['"'], ['a"']], [1, 2, 3, 4]],
    ['a,b\n,\n',                     [['a', 'b'], ['', '']],            [1, 2]],
    ['',                             [],                                []],
  ])('%j', (text, cells, lines) => {
    const records = readRecords(text, 'f.csv');
    expect(records).toEqual(cells);
    expect(records.map((_record, index) => lineOfCell(records, index))).toEqual(lines);
  });

  it('knows the line of a cell behind a cell of several lines', () => {
    const records = readRecords('a,b,c\n"1\n2\n3",4,"5\n6"\n', 'f.csv');
    expect([0, 1, 2].map((column) => lineOfCell(records, 1, column))).toEqual([2, 4, 4]);
  });

  // biome-ignore format: table
  it.each([
    ['a,b\n1,"x\n',             'f.csv, line 2: expected cells quoted whole or not at all, quotes inside them doubled, found "\\"x\\n"'],
    ['a,b\n1,x"y\n',            'f.csv, line 2: expected cells quoted whole or not at all, quotes inside them doubled, found "x\\"y\\n"'],
    ['a,b\n"x"y,2\n',           'f.csv, line 2: expected cells quoted whole'],
    ['a,b\n1,2\n"x" ,"2"\n',    'f.csv, line 3: expected cells quoted whole'],
    ['a,b\n1, "x"\n',           'f.csv, line 2: expected cells quoted whole'],
    ['"a"b\n',                  'f.csv, line 1: expected cells quoted whole'],
    ['"',                       'f.csv, line 1: expected cells quoted whole'],
  ])('refuses %j', (text, message) => {
    expect(() => readRecords(text, 'f.csv')).toThrow(message);
  });
});

describe('writeRecords', () => {
  // biome-ignore format: table
  it.each([
    [[['a', 'b'], ['1', '']],      'a,b\n1,\n'],
    [[['x,y', 'say "no"', 'a\nb']], '"x,y","say ""no""","a\nb"\n'],
    [[['0830', '2080505']],        '0830,2080505\n'],
  ])('%j', (records, text) => {
    expect(writeRecords(records)).toBe(text);
    expect(readRecords(text, 'f.csv')).toEqual(records);
  });

  it('writes any cells so that they read back', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('"', '""', 'a,b', 'a\nb', '\r\n', '', ' ', '医疗救助“三公”'),
    );
    const records = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(records, (cells) => {
        expect(readRecords(writeRecords(cells), 'f.csv')).toEqual(cells);
      }),
    );
  });
});
