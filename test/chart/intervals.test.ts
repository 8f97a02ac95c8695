import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/chart/chart-row.ts';
import { derivedRows } from '../../src/chart/derived-rows.ts';
import { prepare } from '../../src/chart/prepare.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { type ChartName, chartSpec } from '../../src/chart/specs.ts';
import { textsOfSvg } from '../../src/chart/svg-texts.ts';
import { ROWS } from './rows.ts';

type Bounds = readonly [value: number | null, low: number | null, high: number | null];

/** Value and bounds as rows have them, and where the label begins: past the rule of an interval, never in it. */
const PLACES: readonly (readonly [...Bounds, number | null])[] = [
  [30, 22, 41, 41],
  [30, 22, 30, 30],
  [30, 29.995, 30.005, 30],
  [40, null, 40, 40],
  [12, 12, null, 12],
  [0, 0, 0, 0],
  [null, null, null, null],
];

describe('labels of intervals', () => {
  const at = (name: ChartName, row: ChartRow, column: string): unknown => {
    const params = [
      { name: 'lang', value: 'zh' },
      { name: 'origins', value: {} },
    ];
    return derivedRows([row], { transform: chartSpec(name).transform!, params })[0]![column];
  };

  it.each([
    ['per-capita-rescue', ['per_head', 'low', 'high'], 'label_at'],
    ['personnel-cost', ['personnel', 'personnel_low', 'personnel_high'], 'personnel_label_at'],
    ['personnel-cost', ['per_employee', 'per_employee_low', 'per_employee_high'], 'per_employee_label_at'],
    ['structure-share', ['basic_share', 'basic_share_low', 'basic_share_high'], 'basic_label_at'],
    ['structure-share', ['admin_share', 'admin_share_low', 'admin_share_high'], 'admin_label_at'],
    ['sangong-trends', ['value', 'value_low', 'value_high'], 'label_at'],
  ] as const)('%s %j stand past the rule', (name, columns, column) => {
    for (const [value, low, high, expected] of PLACES) {
      const figures = Object.fromEntries(columns.map((one, index) => [one, [value, low, high][index]!]));
      expect(at(name, { ...ROWS[name][0]!, ...figures }, column), String([value, low, high])).toBe(expected);
    }
  });
});

describe('totals of 三公 that are known within bounds', () => {
  const total = ROWS['sangong-trends'].find((row) => row.part === 'sangong.total')!;
  const drawn = ([value, value_low, value_high]: Bounds, relation: string): Promise<string> =>
    renderSvg(prepare('sangong-trends', [{ ...total, value, value_low, value_high, relation }]));
  const rules = (svg: string): number => svg.match(/class="mark-rule role-mark[^>]*><line/g)?.length ?? 0;
  const arrows = (svg: string): number => svg.match(/_layer_[45]_marks"[^>]*><path/g)?.length ?? 0;

  it.each([
    // value and bounds   relation  label     rules  arrows
    [[2, 1, 3], '≈', '≈ 2.00', 1, 0],
    [[2, null, 2], '≤', '≤ 2.00', 0, 1],
    [[2, 2, null], '≥', '≥ 2.00', 0, 1],
    [[2, 1.995, 2.005], '=', '2.00', 0, 0],
  ] as const)('%j %s: %s, rules %i, arrows %i', async (bounds, relation, label, ruled, pointed) => {
    const svg = await drawn(bounds, relation);
    expect(textsOfSvg(svg)).toContain(label);
    expect([rules(svg), arrows(svg)]).toEqual([ruled, pointed]);
  });
});
