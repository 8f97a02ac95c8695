import { describe, expect, it } from 'vitest';
import { personnelCost } from '../../../src/compare/personnel/personnel-cost.ts';
import type { PersonnelRow } from '../../../src/compare/rows/personnel-row.ts';
import { toRows } from '../../../src/frame/column-table.ts';
import { load } from '../../../src/frame/load.ts';
import { document, fact, small } from '../small-dataset.ts';

const rows = toRows<PersonnelRow>(personnelCost(load()));
const find = (county: string): PersonnelRow => {
  const row = rows.find((one) => one.county_en === county);
  if (!row) throw new Error(`no row for ${county}`);
  return row;
};

describe('the five disclosures, measures.md section 4', () => {
  it.each([
    // county     personnel  method       share of basic, %   heads  heads year  万元 each
    ['Zhengding', 268.65, 'stated', (100 * 268.65) / 289.84, null, null, null],
    ['Xuanhan', 384.03, 'stated', (100 * 384.03) / 442.18, 33, 2020, 11.64],
    ['Huailai', 392.65, 'stated', (100 * 392.65) / 409.4, null, null, null],
    ['Yongren', 268.28, 'class 301', (100 * 268.28) / 739.35, 18, 2021, 14.9],
    ['Baihe', 273.93, 'stated', (100 * 273.93) / 293.12, 25, 2019, 10.96],
  ])('%s', (county, personnel, method, share, heads, year, each) => {
    const row = find(county);
    expect(row).toMatchObject({ personnel, method, heads, heads_year: year });
    expect(row.share).toBeCloseTo(share, 6);
    if (each === null) expect(row.per_employee).toBeNull();
    else expect(row.per_employee).toBeCloseTo(each, 2);
  });

  it('temporary staff counted, 白河 pays 8.84 万元 a person', () => {
    const row = find('Baihe');
    expect(row.heads_with_temporary).toBe(31);
    expect(row.per_person_paid).toBeCloseTo(8.84, 2);
  });

  it('adds up headcounts that are stated in two parts', () => {
    expect(find('Xuanhan')).toMatchObject({ heads_method: 'sum of parts', heads_status: 'derived' });
    expect(find('Xuanhan').reasons_zh).toContain('8 + 25');
  });

  it('a definition of its own is flagged with what it would add', () => {
    const row = find('Yongren');
    expect(row.definition_adds).toBe(437.83);
    expect(row.flags.split(' ')).toContain('D');
    expect(row.reasons_en).toContain('class 303 would add CNY 4,378,300');
    expect(row.reasons_zh).toContain('若计入303类应再加437.83万元');
  });

  it.each(['Zhengding', 'Huailai'])('an undisclosed headcount of %s is L, not zero', (county) => {
    const row = find(county);
    expect(row).toMatchObject({ heads: null, heads_status: 'undisclosed', per_employee: null });
    expect(row.flags.split(' ')).toContain('L');
  });
});

describe('small datasets', () => {
  const doc = document('jia-2021-budget');
  const people = (value: number, stage: 'actual' | 'target') =>
    fact(doc, 'staff.in-post', value, { unit: '人', stage });
  const only = (facts: Parameters<typeof small>[0]['facts']): PersonnelRow =>
    toRows<PersonnelRow>(personnelCost(small({ documents: [doc], facts })))[0] as PersonnelRow;

  it('staff of another agency are not counted', () => {
    const other = fact(doc, 'staff.in-post', 10, {
      unit: '人',
      stage: 'actual',
      agency: '乙中心',
      scope: 'unit',
    });
    expect(only([fact(doc, 'expenditure.basic.personnel', 50), other])).toMatchObject({ heads: null });
  });

  it('a target is not a headcount', () => {
    const facts = [fact(doc, 'expenditure.basic.personnel', 50), people(10, 'target')];
    expect(only(facts)).toMatchObject({ heads: null, per_employee: null });
  });

  it('personnel cost of zero is zero', () => {
    const facts = [fact(doc, 'expenditure.basic.personnel', 0), people(10, 'actual')];
    expect(only(facts)).toMatchObject({ personnel: 0, per_employee: 0, personnel_status: 'zero' });
  });

  it('nothing known is undisclosed', () => {
    expect(only([fact(doc, 'expenditure.total', 3)])).toMatchObject({
      personnel: null,
      method: 'undisclosed',
      share: null,
      per_employee: null,
    });
  });
});
