import { expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { disputed } from '../../src/audit/disputed.ts';
import { statements, type Written } from './statements.ts';

const rate: Written = ['expenditure.basic', 50, { aspect: 'change-rate', base: 'prior-year' }];
const prior = { fiscal_year: 2019 } as const;

it.each<readonly [string, string, readonly Written[], readonly string[]]>([
  [
    'both places that state one thing',
    'repeated.text',
    [
      ['expenditure.basic', 3],
      ['expenditure.basic', 4],
    ],
    ['doc:0', 'doc:1'],
  ],
  [
    'a rate, not its ends',
    'rate.amount',
    [['expenditure.basic', 3], ['expenditure.basic', 4, prior], rate],
    ['doc:2'],
  ],
  [
    'a group line and the part that it leaves out',
    'sangong.vehicle',
    [
      ['sangong.vehicle', 0],
      ['sangong.vehicle.purchase', 0],
      ['sangong.vehicle.operation', 1.14],
    ],
    ['doc:0', 'doc:2'],
  ],
  [
    'a total, not its parts',
    'procurement.total',
    [
      ['procurement.total', 286],
      ['procurement.goods', 146],
      ['procurement.works', 90],
      ['procurement.services', 60],
    ],
    ['doc:0'],
  ],
  [
    'nothing where it holds',
    'repeated.text',
    [
      ['expenditure.basic', 3],
      ['expenditure.basic', 3],
    ],
    [],
  ],
])('%s', (_why, check, rows, expected) => {
  const [finding] = audit(statements(...rows), { concepts: [] }).filter(({ check_id }) => check_id === check);
  expect(disputed(finding!)).toEqual(expected);
});
