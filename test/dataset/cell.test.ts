import { describe, expect, it } from 'vitest';
import { readCell, writeCell } from '../../src/dataset/cell.ts';
import { type FieldType, field } from '../../src/dataset/schema/table.ts';

const column = (type: FieldType, extra = {}) => field('x', type, ['列', 'column'], extra);

describe('readCell', () => {
  // biome-ignore format: table
  it.each<[FieldType, string, unknown]>([
    ['text',    '0012',        '0012'],
    ['text',    '2080505',     '2080505'],
    ['number',  '0',           0],
    ['number',  '-185.1',      -185.1],
    ['number',  '1e+05',       100000],
    ['integer', '-3',          -3],
    ['year',    '2020',        2020],
    ['date',    '2020-02-29',  '2020-02-29'],
    ['list',    'a b',         ['a', 'b']],
  ])('%s %s', (type, text, value) => {
    expect(readCell(column(type), text)).toEqual({ value });
  });

  // biome-ignore format: table
  it.each<[FieldType, string, string]>([
    ['number',  '1,234',       'a number'],
    ['number',  ' 1',          'a number'],
    ['number',  'NaN',         'a number'],
    ['number',  '0x10',        'a number'],
    ['number',  '.5',          'a number'],
    ['integer', '2.0',         'a whole number'],
    ['year',    '20',          'a year of four digits'],
    ['year',    '2020.0',      'a year of four digits'],
    ['date',    '2020-02-30',  'a date (YYYY-MM-DD)'],
    ['date',    '2020/2/3',    'a date (YYYY-MM-DD)'],
    ['list',    'a  b',        'words separated by single spaces'],
  ])('refuses %s %j', (type, text, expected) => {
    expect(readCell(column(type), text)).toMatchObject({ expected: { en: expected } });
  });

  // biome-ignore format: table
  it.each([
    [column('number'),                        { expected: { zh: '数', en: 'a number' } }],
    [column('number', { blank: 'null' }),     { value: null }],
    [column('text', { blank: 'empty' }),      { value: '' }],
    [column('list', { blank: 'empty' }),      { value: [] }],
  ])('an empty cell is what the column says (%#)', (one, reading) => {
    expect(readCell(one, '')).toEqual(reading);
  });

  // biome-ignore format: table
  it.each([
    ['text', 'final',  { value: 'final' }],
    ['text', 'Final',  { expected: { zh: 'budget、final之一', en: 'one of budget, final' } }],
    ['list', 'budget final', { value: ['budget', 'final'] }],
    ['list', 'budget x',     { expected: { zh: 'budget、final之一', en: 'one of budget, final' } }],
  ] as const)('closed set: %s %s', (type, text, reading) => {
    expect(readCell(column(type, { categories: ['budget', 'final'] }), text)).toEqual(reading);
  });
});

describe('writeCell', () => {
  // biome-ignore format: table
  it.each([
    [null, ''], [undefined, ''], ['', ''], ['0012', '0012'], [0, '0'], [-1.5, '-1.5'],
    [1e-7, '0.0000001'], [2.5e-9, '0.0000000025'], [Number.POSITIVE_INFINITY, ''], [2411.810854, '2411.810854'],
    [['a', 'b'], 'a b'], [[], ''],
  ])('%j → %j', (value, text) => {
    expect(writeCell(value)).toBe(text);
  });
});
