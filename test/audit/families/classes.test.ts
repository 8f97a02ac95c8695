import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/model/statement.ts';
import type { Written } from '../statements.ts';
import { type Fallen, fallOut } from './outcome.ts';

const code = (key: string, value: number, rest: Partial<Statement> = {}): Written => [
  'expenditure.function',
  value,
  { key, ...rest },
];
const table = { how: 'table' } as const;
const linked = { how: 'table', parent: 'doc:0' } as const;
const change = { aspect: 'change', base: 'prior-year' } as const;

describe('functional classes', () => {
  it.each<readonly [string, string, readonly Written[], readonly Fallen[]]>([
    [
      'classes and total',
      'functional.total',
      [['expenditure.total', 765.12], code('208', 23.41), code('210', 721.24), code('221', 20.48)],
      [['rounding', 765.12, 765.13]],
    ],
    [
      '项 below a 类 with no 款 between',
      'functional.inner',
      [code('208', 3), code('2080505', 2), code('2080506', 1)],
      [['holds', 3, 3]],
    ],
    [
      'a 款 and, beside it, 项 of another',
      'functional.inner',
      [code('210', 6), code('21015', 4), code('2101501', 4), code('2101101', 2)],
      [
        ['holds', 6, 6],
        ['holds', 4, 4],
      ],
    ],
    [
      'a table that does not add up',
      'functional.list',
      [code('21013', 1196, table), code('2101301', 1120, linked), code('2101302', 60, linked)],
      [['fails', 1196, 1180]],
    ],
    [
      'the text names some only',
      'functional.inner',
      [code('21013', 1196), code('2101301', 1120)],
      [['insufficient', 1196, 1120]],
    ],
    [
      'changes: last year may stand under other codes',
      'functional.total.change',
      [
        ['expenditure.total', 1843.71, change],
        code('208', 33, { ...change, ...table }),
        code('210', 3500.76, { ...change, ...table }),
      ],
      [['insufficient', 1843.71, 3533.76]],
    ],
    [
      'names without codes are no tree',
      'functional.total',
      [['expenditure.total', 1], code('行政运行', 1)],
      [],
    ],
    [
      'one column of a table against the total of that column',
      'functional.list',
      [
        ['expenditure.basic', 7, table],
        code('208', 3, { ...linked, nature: 'basic' }),
        code('210', 5, { ...linked, nature: 'basic' }),
      ],
      [['fails', 7, 8]],
    ],
    [
      'a class listed by its name alone, and one of another code',
      'functional.list',
      [code('210', 6), code('行政运行', 4, { parent: 'doc:0' }), code('2080505', 2, { parent: 'doc:0' })],
      [['holds', 6, 6]],
    ],
    [
      'codes of a table that stand under no total of it',
      'functional.total',
      [['expenditure.total', 7], code('208', 3, table), code('210', 5, table)],
      [['insufficient', 7, 8]],
    ],
  ])('%s', (_why, check, rows, expected) => expect(fallOut(check, rows)).toEqual(expected));
});

describe('columns that split a code', () => {
  const split = (values: readonly (readonly [number, Statement['nature']])[]): Written[] =>
    values.map(([value, nature]) => ['expenditure.economic', value, { key: '302', nature, ...table }]);
  it.each<readonly [string, string, readonly Written[], readonly Fallen[]]>([
    [
      'three',
      'nature.three',
      split([
        [24.91, null],
        [0, 'basic-personnel'],
        [19.2, 'basic-public'],
        [5.7, 'project'],
      ]),
      [['rounding', 24.91, 24.9]],
    ],
    [
      'two',
      'nature.two',
      split([
        [49.24, null],
        [33.24, 'basic'],
        [16, 'project'],
      ]),
      [['holds', 49.24, 49.24]],
    ],
    [
      'two, wrong',
      'nature.two',
      split([
        [49.24, null],
        [33.24, 'basic'],
        [17, 'project'],
      ]),
      [['fails', 49.24, 50.24]],
    ],
    [
      'a blank column',
      'nature.two',
      split([
        [49.24, null],
        [33.24, 'basic'],
      ]),
      [],
    ],
  ])('%s', (_why, check, rows, expected) => expect(fallOut(check, rows)).toEqual(expected));

  it('finds a class that is project money here and basic in the total', () =>
    expect(
      fallOut('economic.total', [
        ['expenditure.total', 765.12],
        ['expenditure.project', 25.77],
        ...(
          [
            ['301', 268.28, 0],
            ['302', 49.24, 16],
            ['303', 437.83, 437.83],
            ['313', 9.77, 9.77],
          ] as const
        ).flatMap(([key, whole, project]): Written[] => [
          ['expenditure.economic', whole, { key }],
          ['expenditure.economic', project, { key, nature: 'project' }],
        ]),
      ]),
    ).toEqual([
      ['holds', 765.12, 765.12],
      ['fails', 25.77, 463.6],
    ]));
});
