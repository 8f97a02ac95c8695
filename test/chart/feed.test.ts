import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditRow, auditRows } from '../../src/chart/audit-rows.ts';
import type { ChartRow } from '../../src/chart/chart-row.ts';
import {
  describeAudit,
  describeCoverage,
  describePurposes,
  describeRescueItems,
} from '../../src/chart/describe-rows.ts';
import { chartFeed } from '../../src/chart/feed.ts';
import { prepare } from '../../src/chart/prepare.ts';
import { CHART_NAMES, type ChartName, chartSpec } from '../../src/chart/specs.ts';
import { coverage } from '../../src/compare/coverage.ts';
import { personnelCost } from '../../src/compare/personnel/personnel-cost.ts';
import { perCapitaRescue } from '../../src/compare/rescue/per-capita-rescue.ts';
import type { CoverageRow } from '../../src/compare/rows/other-rows.ts';
import type { PurposeRow } from '../../src/compare/rows/structure-row.ts';
import { sangongTrends } from '../../src/compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../../src/compare/structure/expenditure-structure.ts';
import { itemPurposes } from '../../src/compare/structure/item-purposes.ts';
import { toRows } from '../../src/frame/column-table.ts';
import type { Dataset } from '../../src/frame/dataset.ts';
import { load } from '../../src/frame/load.ts';
import { ROWS } from './rows.ts';

/** The functions that specs name in `usermeta.rows`. */
const FUNCTIONS = {
  perCapitaRescue: (data: Dataset) => toRows(perCapitaRescue(data)),
  itemPurposes: (data: Dataset) => toRows(itemPurposes(data)),
  sangongTrends: (data: Dataset) => toRows(sangongTrends(data)),
  expenditureStructure: (data: Dataset) => toRows(expenditureStructure(data)),
  personnelCost: (data: Dataset) => toRows(personnelCost(data)),
  coverage: (data: Dataset) => toRows(coverage(data)),
  auditRows: (data: Dataset) => auditRows(data),
} as const;

/** Columns that a spec reads: fields and `datum.x`, less those that its own transforms write. */
const columnsRead = (name: ChartName): string[] => {
  const text = JSON.stringify(chartSpec(name));
  const read = [...text.matchAll(/datum\.(\w+)|"field":"(\w+)"/g)].map((match) => match[1] ?? match[2]!);
  const written = new Set([...text.matchAll(/"as":"(\w+)"/g)].map((match) => match[1]));
  return [...new Set(read)].filter((column) => !written.has(column) && !['label', 'value'].includes(column));
};

const PURPOSES = ROWS['project-purposes'] as unknown as PurposeRow[];

let data: Dataset;
beforeAll(() => {
  data = load();
});

describe.each(CHART_NAMES)('%s', (name) => {
  const { rows: source } = chartSpec(name).usermeta as { rows: keyof typeof FUNCTIONS };

  it(`carries the rows of ${source}, all and unchanged`, () => {
    const rows = FUNCTIONS[source](data) as unknown as readonly ChartRow[];
    expect(rows.length).toBeGreaterThan(0);
    expect(chartFeed(name, data).rows).toEqual(rows);
    expect((prepare(name, rows).data as unknown as { values: unknown }).values).toEqual(rows);
  });

  it('reads only columns that those rows have', () => {
    const [row] = FUNCTIONS[source](data) as unknown as readonly ChartRow[];
    expect(columnsRead(name).filter((column) => !(column in row!))).toEqual([]);
    expect(columnsRead(name).length).toBeGreaterThan(3);
    expect(Object.keys(row!).sort()).toEqual(Object.keys(ROWS[name][0]!).sort());
  });

  it('names the documents that its rows come from', () => {
    const titles = data.rows.documents.map(({ title }) => title);
    const { sources } = chartFeed(name, data);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((title) => !titles.includes(title))).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['insured-residents', '元/人', 'yuan per person'],
    ['visits', '元/人次', 'yuan per visit'],
  ] as const)('of the denominator %s', (by, zh, en) => {
    const { words, description } = chartFeed('per-capita-rescue', data, { by });
    expect(words.zh['元/人']).toBe(zh);
    expect(words.en['元/人']).toBe(en);
    expect(description.zh).toMatch(/^每/);
  });
});

describe('source line', () => {
  it('says in English what each document is, before its title', async () => {
    const { rows, sources, words } = chartFeed('personnel-cost', data);
    const [title] = sources.filter((one) => one.includes('怀来县'));
    expect(words.en[title!]).toBe(`Huailai 2023 budget: ${title}`);
    const notes = (lang: 'zh' | 'en'): string => {
      const spec = prepare('personnel-cost', rows, { lang, sources, words: words[lang], width: 9000 });
      return (spec as unknown as { vconcat: [{ title: { text: string[] } }] }).vconcat[0].title.text.at(-1)!;
    };
    expect(notes('en')).toMatch(
      /^Sources: Zhengding 2020 budget: 正定县.*; Xuanhan 2020 final accounts: 宣汉县/,
    );
    expect(notes('zh')).toBe(`来源：${sources.join('、')}`);
  });
});

describe('alt text computed from the rows', () => {
  it.each([
    [
      'rescue items',
      describeRescueItems(PURPOSES),
      '怀来县2023年预算：城乡医疗救助支出730.00万元；宣汉县2020年决算：项目未公开；',
      'Xuanhan 2020 final accounts: items undisclosed; ',
    ],
    [
      'purposes, summed',
      describePurposes(PURPOSES),
      '正定县2020年预算：医疗救助873.69万元、对保险基金的补助5768.71万元；',
      'Baihe 2020 budget: medical rescue CNY 29,555,500, subsidies to insurance funds CNY 7,254,500.',
    ],
    [
      'coverage',
      describeCoverage(ROWS.coverage as unknown as CoverageRow[]),
      '宣汉县2020年决算：4项中载明3项、推算0项、称无1项、未公开0项；',
      'Zhengding 2020 budget: of 4 concepts 3 are stated, 0 derived, 0 said not to exist, 1 undisclosed; ',
    ],
    [
      'checks',
      describeAudit(ROWS['audit-ledger'] as unknown as AuditRow[]),
      '宣汉县2020年决算：核对3项，相符1项、舍入差1项、不符1项、不适用0项、公开不足0项；',
      'Xuanhan 2020 final accounts: 3 checks, 1 hold, 1 differ by rounding, 1 fail, 0 do not apply, 0 lack a disclosed part',
    ],
  ])('%s', (_, said, zh, en) => {
    expect(said.zh).toContain(zh);
    expect(said.en).toContain(en);
  });

  it.each(CHART_NAMES)('%s has one in both languages', (name) => {
    const { description } = chartFeed(name, data);
    expect(description.zh).toMatch(/^.{20,}。$/);
    expect(description.en).toMatch(/^.{40,}\.$/);
  });
});

describe('the line on arrows', () => {
  it.each([
    // a bound of the denominator is all that two counties give; a census counts everybody
    ['insured-residents', 'zh', ['分母：城乡居民参保人', '箭头：分母只知上限或下限，所示为至少或至多']],
    ['census', 'zh', ['分母：普查常住人口']],
    ['census', 'en', ['Divided by: census residents']],
  ] as const)('by %s in %s', (by, lang, subtitle) => {
    const feed = chartFeed('per-capita-rescue', data, { by });
    const { title } = prepare('per-capita-rescue', feed.rows, { lang, words: feed.words[lang] });
    expect(title).toMatchObject({ subtitle });
  });
});

describe('auditRows', () => {
  it('keeps to the counties and years asked for', () => {
    const [county] = data.rows.counties;
    const rows = auditRows(data, { counties: [county!.county] });
    expect(new Set(rows.map(({ county_code }) => county_code))).toEqual(new Set([county!.county_code]));
    expect(auditRows(data, { years: [1999] })).toEqual([]);
    expect(() => auditRows(data, { counties: ['atlantis'] })).toThrow(/unknown county "atlantis"/);
  });

  it('names the county and the document of each finding', () => {
    for (const row of auditRows(data) as readonly AuditRow[]) {
      const county = data.rows.counties.find((one) => one.county_code === row.county_code);
      const document = data.rows.documents.find((one) => one.doc_id === row.doc_id);
      expect([row.county_zh, row.document_year, row.stage]).toEqual([
        county?.county,
        document?.fiscal_year,
        document?.stage,
      ]);
    }
  });
});
