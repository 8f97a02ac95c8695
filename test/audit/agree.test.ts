import { describe, expect, it } from 'vitest';
import { agreeComputed, agreePrinted, agreeRate } from '../../src/audit/agree.ts';
import { exactly, type Quantity, rounded } from '../../src/model/quantity.ts';

const wan = (value: number, step = 0.01): Quantity => rounded(value, '万元', step);
const percent = (value: number, step = 0.01): Quantity => rounded(value, '%', step);

describe('a computed figure beside a printed one', () => {
  it.each([
    // printed    computed            verdict
    [wan(442.18), wan(442.18), 'holds'],
    [wan(442.18), wan(442.19, 0.02), 'rounding'],
    [wan(848.74), wan(848.75), 'fails'], // touching, not meeting
    [wan(0), wan(1.14), 'fails'],
    [exactly(68, '人'), exactly(70, '人'), 'fails'],
    [wan(1), exactly(1, '人'), 'fails'], // another kind of unit
  ] as const)('%#', (printed, computed, verdict) => expect(agreeComputed(printed, computed)).toBe(verdict));
});

describe('the same figure printed twice', () => {
  it.each([
    [wan(273.92), wan(273.93), 'rounding'], // one last digit
    [wan(756, 0.01), wan(756.01), 'rounding'],
    [wan(273.92), wan(273.94), 'fails'],
    [rounded(5120250, '元', 1), wan(512.03), 'rounding'],
    [rounded(946400, '元', 1), wan(96.44), 'fails'],
    [exactly(0, '人'), exactly(1, '人'), 'fails'], // counts have no last digit to lose
    [wan(0), wan(0), 'holds'],
  ] as const)('%#', (a, b, verdict) => expect(agreePrinted(a, b)).toBe(verdict));
});

describe('a rate beside the computed one', () => {
  it.each([
    // printed          computed             verdict
    [percent(52.1, 0.1), percent(52.0978), 'holds'],
    [percent(9.7, 0.1), percent(9.7561), 'rounding'], // 9.8, one last digit off
    [percent(29), percent(28.9474), 'rounding'], // printed to two decimals, rounded to none
    [percent(100), percent(100.7), 'fails'],
    [percent(10.55), percent(9.54), 'fails'],
    [percent(0.4, 0.1), percent(0.0355), 'fails'],
    [percent(0.07), percent(6.6667), 'fails'],
    [percent(-185.1, 0.1), percent(-85.1029), 'fails'],
    [percent(12.5, 0.1), percent(-12.5), 'fails'],
    [percent(0, 1), percent(0), 'holds'],
  ] as const)('%#', (printed, computed, verdict) => expect(agreeRate(printed, computed)).toBe(verdict));
});
