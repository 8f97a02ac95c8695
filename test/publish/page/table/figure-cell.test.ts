import { describe, expect, it } from 'vitest';
import type { FigureColumn } from '../../../../src/publish/page/table/column.ts';
import { boundsText, figureSources, figureText } from '../../../../src/publish/page/table/figure-cell.ts';

const column: FigureColumn = {
  kind: 'figure',
  name: 'x',
  label: { zh: '数', en: 'figure' },
  digits: 2,
  status: 'status',
};

describe('figureText', () => {
  it.each([
    // x         low      high       status         zh          en
    [29.2, null, 29.2, 'derived', '≤ 29.20', '≤ 29.20'],
    [195000, 195000, null, 'stated', '≥ 195,000.00', '≥ 195,000.00'],
    [27.987, 27.98, 27.99, 'derived', '27.99', '27.99'],
    [0, 0, 0, 'zero', '0.00', '0.00'],
    [-1.71, -1.72, -1.7, 'derived', '−1.71', '−1.71'],
    [null, null, null, 'undisclosed', '未公开', 'undisclosed'],
    [null, null, null, 'none', '无', 'none'],
    [null, null, null, 'undefined', '无定义', 'undefined'],
    [null, null, null, 'stated', '—', '—'],
    [Number.NaN, null, null, 'undisclosed', '未公开', 'undisclosed'],
  ])('%s in [%s, %s), %s', (x, x_low, x_high, status, zh, en) => {
    const row = { x, x_low, x_high, status };
    expect(figureText(row, column, 'zh')).toBe(zh);
    expect(figureText(row, column, 'en')).toBe(en);
  });
});

describe('a column of figures as printed', () => {
  it.each([
    // x      low      high     shown      bounds
    [515.07, 515.065, 515.075, '515.07', '515.065–515.075'],
    [400, 400, 500, '400', '400–500'],
    [0.5, 0.45, 0.55, '0.5', '0.45–0.55'],
    [null, null, null, '—', null],
  ])('%s in [%s, %s)', (x, x_low, x_high, shown, bounds) => {
    const row = { x, x_low, x_high };
    const printed = { ...column, digits: 'printed' } as const;
    expect(figureText(row, printed, 'zh')).toBe(shown);
    expect(x === null ? null : boundsText(row, printed)).toBe(bounds);
  });
});

describe('boundsText', () => {
  it.each([
    // low   high       shown
    [14.975, 14.985, '14.975–14.985'], // half the last printed digit, in full
    [729.995, 730.005, '729.995–730.005'],
    [27.986864321, 27.988124321, '27.987–27.988'], // a quotient: digits enough to tell its ends apart
    [5000, 6000, '5,000.00–6,000.00'],
    [-0.005, 0.005, '−0.005–0.005'],
    [-60.25, -59.75, '−60.25 – −59.75'], // a sign after the dash
    [25, 25, null],
    [null, 29.2, null],
    [195000, null, null],
    [1.0000001, 1.0000002, null],
  ])('[%s, %s)', (x_low, x_high, text) => {
    expect(boundsText({ x: 1, x_low, x_high }, column)).toBe(text);
  });
});

describe('figureSources', () => {
  const row = { sources: 'd:10:expenditure.function.21013 d:20:insured.residents d:30:insured' };
  it.each([
    [undefined, ['d:10:expenditure.function.21013', 'd:20:insured.residents', 'd:30:insured']],
    [['insured'], ['d:20:insured.residents', 'd:30:insured']],
    [['expenditure'], ['d:10:expenditure.function.21013']],
    [['staff'], []],
  ])('of %s', (concepts, ids) => {
    expect(figureSources(row, { ...column, ...(concepts ? { concepts } : {}) })).toEqual(ids);
  });
});

describe('figureSources of an aspect', () => {
  const row = {
    sources: 'd:1:sangong.total.2020 d:2:sangong.total.change.2020 d:3:sangong.total.change-rate.2020',
  };
  it.each([
    [
      undefined,
      ['d:1:sangong.total.2020', 'd:2:sangong.total.change.2020', 'd:3:sangong.total.change-rate.2020'],
    ],
    ['change', ['d:2:sangong.total.change.2020']],
    ['change-rate', ['d:3:sangong.total.change-rate.2020']],
  ] as const)('%s', (aspect, ids) => {
    expect(figureSources(row, { ...column, ...(aspect ? { aspect } : {}) })).toEqual(ids);
  });
});
