import { describe, expect, it } from 'vitest';
import type { PurposeRow, StructureRow } from '../../../src/compare/rows/structure-row.ts';
import { expenditureStructure } from '../../../src/compare/structure/expenditure-structure.ts';
import { itemPurposes } from '../../../src/compare/structure/item-purposes.ts';
import { toRows } from '../../../src/frame/column-table.ts';
import { load } from '../../../src/frame/load.ts';
import { document, fact, small } from '../small-dataset.ts';

const data = load();
const rows = toRows<StructureRow>(expenditureStructure(data));
const find = (county: string, reading = 'totals'): StructureRow => {
  const row = rows.find((one) => one.county_en === county && one.reading === reading);
  if (!row) throw new Error(`no row for ${county} ${reading}`);
  return row;
};

describe('the five disclosures, measures.md section 3', () => {
  it.each([
    // county     reading    basic   project  basic share, %
    ['Zhengding', 'totals', 289.84, 6642.4, 4.18],
    ['Xuanhan', 'totals', 442.18, 406.57, 52.1],
    ['Huailai', 'totals', 409.4, 6783, 5.69],
    ['Yongren', 'totals', 739.35, 25.77, 96.63],
    ['Yongren', 'classes', 301.52, 463.6, 39.41],
    ['Baihe', 'totals', 293.12, 3681, 7.38],
  ])('%s, %s', (county, reading, basic, project, share) => {
    const row = find(county, reading);
    expect(row.basic).toBeCloseTo(basic, 9);
    expect(row.project).toBeCloseTo(project, 9);
    expect(row.basic_share).toBeCloseTo(share, 2);
  });

  it('only a document that contradicts itself has a second reading, and both say so', () => {
    const contested = rows.filter((row) => row.contested);
    expect(contested.map((row) => [row.county_en, row.reading])).toEqual([
      ['Yongren', 'totals'],
      ['Yongren', 'classes'],
    ]);
    for (const row of contested) expect(row.flags.split(' ')).toContain('U');
  });

  it('the dissent of the basic total is flagged', () => {
    const row = find('Baihe');
    expect(row.flags.split(' ')).toContain('U');
    expect(row.reasons_zh).toContain('293.13');
  });

  /** 正定's own activity table is the oracle: 873.69 + 5117.79 + 581.62 + 69.30 = 6642.40. */
  it.each([
    // county     rescue   subsidies  benefits  administration
    ['Zhengding', 873.69, 5117.79, 581.62, 69.3],
    ['Huailai', 730, 6000, 0, 53],
    ['Baihe', 2955.55, 565, 151.15, 9.3],
  ])('purposes of %s', (county, rescue, insurance_subsidy, benefits, administration) => {
    const row = find(county);
    expect(row.rescue).toBeCloseTo(rescue, 9);
    expect(row.insurance_subsidy).toBeCloseTo(insurance_subsidy, 9);
    expect(row.benefits).toBeCloseTo(benefits, 9);
    expect(row.administration).toBeCloseTo(administration, 9);
    expect(row.unclassed).toBe(0);
  });

  it.each([
    ['Zhengding', (100 * 289.84) / (289.84 + 69.3)],
    ['Huailai', (100 * 409.4) / (409.4 + 53)],
    ['Baihe', (100 * 293.12) / (293.12 + 9.3)],
  ])('basic against administrative projects of %s', (county, share) => {
    expect(find(county).admin_share).toBeCloseTo(share, 6);
  });

  it('without a list of items the lens is undisclosed, not zero', () => {
    expect(find('Xuanhan')).toMatchObject({
      rescue: null,
      administration: null,
      admin_share: null,
      items_status: 'undisclosed',
    });
    expect(find('Xuanhan').flags.split(' ')).toContain('L');
  });
});

describe('item purposes', () => {
  const items = toRows<PurposeRow>(itemPurposes(data));

  it('classes every item of the five documents, each with a reason in both languages', () => {
    const listed = items.filter((item) => item.purpose !== 'undisclosed');
    expect(listed.length).toBeGreaterThan(40);
    expect(listed.filter((item) => item.purpose === 'unclassed')).toEqual([]);
    for (const item of listed) expect([item.rule_reason_zh, item.rule_reason_en]).not.toContain(null);
  });

  it.each([
    ['医疗救助补充保险资金', 'rescue'],
    ['农村贫困人口医疗补充保险财政补助资金', 'insurance-subsidy'],
    ['离休及伤残军人药费县级资金', 'benefits'],
    ['省级城乡居民医保村级代办员补助资金', 'administration'],
    ['财政对职工基本医疗保险基金的补助', 'insurance-subsidy'],
    ['驻村工作人员生活补助和乡镇津贴', 'administration'],
    ['上年结转医疗费补助', 'rescue'],
  ])('%s is %s', (name, purpose) => {
    expect(items.find((item) => item.item === name)?.purpose).toBe(purpose);
  });

  it('money whose items are not disclosed is a row of its own', () => {
    const row = items.find((item) => item.county_en === 'Xuanhan');
    expect(row).toMatchObject({ purpose: 'undisclosed', value: 406.57, rule: null });
  });

  it.each([
    ['budget', 'P L'],
    ['final', 'L'],
  ] as const)('and in a %s it carries %s: a budget’s money is provisional, listed or not', (stage, flags) => {
    const doc = document('yi-2021', { stage });
    const data = small({ documents: [doc], facts: [fact(doc, 'expenditure.project', 500)] });
    const [row, ...more] = toRows<PurposeRow>(itemPurposes(data));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ purpose: 'undisclosed', value: 500, flags });
  });
});

describe('small datasets', () => {
  const doc = document('jia-2021-budget');
  const total = (basic: number | null, project: number | null) => [
    fact(doc, 'expenditure.basic', basic),
    fact(doc, 'expenditure.project', project),
  ];
  const item = (key: string, value: number) => fact(doc, 'expenditure.project.item', value, { key });
  const only = (facts: Parameters<typeof small>[0]['facts']): StructureRow =>
    toRows<StructureRow>(expenditureStructure(small({ documents: [doc], facts })))[0] as StructureRow;

  it('an item that no rule fits is unclassed and widens the lens', () => {
    const row = only([...total(100, 50), item('办公楼维修', 20), item('某某工程', 30)]);
    expect(row).toMatchObject({ administration: 20, unclassed: 30 });
    expect(row.admin_share).toBeCloseTo((100 * 100) / 120, 6);
    expect(row.admin_share_low).toBeLessThan((100 * 100) / 150);
    expect(row.reasons_zh).toContain('某某工程');
  });

  it('a list that is shorter than the total is flagged with the difference', () => {
    const row = only([...total(100, 50), item('办公楼维修', 20)]);
    expect(row.unlisted).toBe(30);
    expect(row.flags.split(' ')).toContain('L');
    expect(row.reasons_en).toContain('differ by CNY 300,000');
  });

  it.each([
    ['basic', total(null, 50)],
    ['project', total(100, null)],
  ])('an undisclosed %s leaves the share undisclosed', (_name, facts) => {
    expect(only(facts)).toMatchObject({ basic_share: null, total: null });
  });

  it('zero project money is zero, and all of the money is basic', () => {
    expect(only(total(100, 0))).toMatchObject({ project: 0, project_status: 'zero', basic_share: 100 });
  });
});
