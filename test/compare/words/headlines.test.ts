import { describe, expect, it } from 'vitest';
import { personnelCost } from '../../../src/compare/personnel/personnel-cost.ts';
import { realTerms } from '../../../src/compare/real-terms.ts';
import { perCapitaRescue } from '../../../src/compare/rescue/per-capita-rescue.ts';
import { sangongTrends } from '../../../src/compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../../../src/compare/structure/expenditure-structure.ts';
import type { MeasureOptions } from '../../../src/compare/subject.ts';
import { NO_DOCUMENT } from '../../../src/compare/words/headline.ts';
import {
  personnelHeadline,
  rescueHeadline,
  structureHeadline,
} from '../../../src/compare/words/measure-headlines.ts';
import { sangongHeadline } from '../../../src/compare/words/sangong-headline.ts';
import { load } from '../../../src/frame/load.ts';
import type { Bilingual } from '../../../src/model/bilingual.ts';

const data = load();

const ALL: Readonly<Record<string, (options: MeasureOptions) => Bilingual>> = {
  rescue: (options) => rescueHeadline(perCapitaRescue(data, options)),
  sangong: (options) => sangongHeadline(sangongTrends(data, options)),
  structure: (options) => structureHeadline(expenditureStructure(data, options)),
  personnel: (options) => personnelHeadline(personnelCost(data, options)),
};

// Worked out by hand from measures.md of the design and the documents' own figures.
describe('a comparison in one sentence', () => {
  // without carry-over: 543.74 ÷ ≥195000 is at most 27.885, below 261.075 ÷ 93286 = 27.986
  it('rescue funds: 730.00 ÷ ≥25万, 261.08 ÷ 93286, 2955.55 ÷ ≥195000 cannot be told apart, 543.74 ÷ ≥195000 can', () => {
    expect(ALL.rescue!({})).toEqual({
      zh: '按城乡居民参保人平均的医疗救助资金（元/人）：怀来县（2023预算）至多29.20（若完成指标），永仁县（2022预算）27.99，白河县（2020预算，含上年结转）至多151.57（若完成指标）；正定县（2020预算）人数未公开；宣汉县（2020决算）账内无此项资金；区间相互重叠，分不出高低；若不计上年结转，则永仁县（2022预算）高于白河县（2020预算）（若完成指标）。',
      en: 'Medical rescue funds per insured resident: Huailai (2023 budget) at most CNY 29.20 per person (if the target is met), Yongren (2022 budget) CNY 27.99 per person, Baihe (2020 budget, with carry-over) at most CNY 151.57 per person (if the target is met); Zhengding (2020 budget): heads undisclosed; Xuanhan (2020 final accounts): no such funds in the accounts; the intervals overlap, so that no order can be told; without the money carried over, Yongren (2022 budget) is above Baihe (2020 budget) (if the target is met).',
    });
  });

  it('rescue funds per census resident: 2955.55 ÷ 162774, 261.08 ÷ 97985, 730 ÷ 348746, 873.69 ÷ 549321 are in order', () => {
    const { zh } = rescueHeadline(perCapitaRescue(data, { denominator: 'census' }));
    expect(zh).toBe(
      '按普查常住人口平均的医疗救助资金（元/人），由高到低：白河县（2020预算，含上年结转）181.57，永仁县（2022预算）26.64，怀来县（2023预算）20.93，正定县（2020预算）15.90；宣汉县（2020决算）账内无此项资金。',
    );
  });

  it('三公: 3.80 to 4.90 is a rise, 2.85 to 1.14 a fall, 1.90 and 1.50 (±0.05) after a change of 0 neither', () => {
    expect(ALL.sangong!({})).toEqual({
      zh: '“三公”经费合计（万元）：白河县（2020预算）4.90（上年3.80），高于上年；正定县（2020预算）1.14（上年2.85），低于上年；怀来县（2023预算）1.90、永仁县（2022预算）1.50，与上年分不出高低；宣汉县（2020决算）9.00，上年未公开。',
      en: 'Three public expenses in total: Baihe (2020 budget) CNY 49,000 (after CNY 38,000), above the year before; Zhengding (2020 budget) CNY 11,400 (after CNY 28,500), below the year before; Huailai (2023 budget) CNY 19,000, Yongren (2022 budget) CNY 15,000, not to be told from the year before; Xuanhan (2020 final accounts) CNY 90,000, the year before undisclosed.',
    });
  });

  it('structure: both readings of the contested document, in order, and the range of the second lens', () => {
    // 739.35 / 765.12, 442.18 / 848.75, 301.52 / 765.12, 293.12 / 3974.12, 409.40 / 7192.40, 289.84 / 6932.24;
    // second lens from 289.84 / (289.84 + 69.30) to 739.35 / (739.35 + 16.00)
    expect(ALL.structure!({})).toEqual({
      zh: '基本支出占基本与项目支出之和（%），由高到低：永仁县（2022预算，按总数）96.63，宣汉县（2020决算）52.10，永仁县（2022预算，按经济分类）39.41，白河县（2020预算）7.38，怀来县（2023预算）5.69，正定县（2020预算）4.18；项目中只计行政管理类，则在80.70与97.88之间（宣汉县未公开）。',
      en: 'Basic expenditure as a share of basic and project, from high to low: Yongren (2022 budget, by totals) 96.63 %, Xuanhan (2020 final accounts) 52.10 %, Yongren (2022 budget, by economic class) 39.41 %, Baihe (2020 budget) 7.38 %, Huailai (2023 budget) 5.69 %, Zhengding (2020 budget) 4.18 %; counting administrative projects alone, between 80.70 % and 97.88 % (Xuanhan: undisclosed).',
    });
  });

  it('personnel: 268.28 ÷ 18, 384.03 ÷ 33, 273.93 ÷ 25, and two without headcount', () => {
    expect(ALL.personnel!({})).toEqual({
      zh: '在职人员人均人员经费（万元/人），由高到低：永仁县（2022预算，口径不同）14.90，宣汉县（2020决算）11.64，白河县（2020预算）10.96；正定县（2020预算）、怀来县（2023预算）在职人数未公开。',
      en: 'Personnel cost per person in post, from high to low: Yongren (2022 budget, definition differs) CNY 149,000 per person, Xuanhan (2020 final accounts) CNY 116,400 per person, Baihe (2020 budget) CNY 109,600 per person; Zhengding (2020 budget), Huailai (2023 budget): staff in post undisclosed.',
    });
  });

  it.each([
    // measure      options                  zh
    [
      'rescue',
      { counties: ['宣汉'] },
      '按城乡居民参保人平均的医疗救助资金（元/人）：宣汉县（2020决算）账内无此项资金。',
    ],
    ['rescue', { years: [2022] }, '按城乡居民参保人平均的医疗救助资金（元/人）：永仁县（2022预算）27.99。'],
    [
      'sangong',
      { years: [2019] },
      '“三公”经费合计（万元）：正定县（2019预算）2.85、白河县（2019预算）3.80，上年未公开；宣汉县（2019决算）未公开。',
    ],
    // two readings of one county are no comparison of counties
    [
      'structure',
      { counties: ['永仁'] },
      '基本支出占基本与项目支出之和（%）：永仁县（2022预算，按总数）96.63，永仁县（2022预算，按经济分类）39.41；项目中只计行政管理类，则在94.96与97.88之间。',
    ],
    [
      'personnel',
      { counties: ['怀来'] },
      '在职人员人均人员经费（万元/人）：怀来县（2023预算）在职人数未公开。',
    ],
  ] as const)('%s of %j', (measure, options, zh) => {
    expect(ALL[measure]!(options as MeasureOptions).zh).toBe(zh);
  });

  it.each(Object.keys(ALL))('%s says that nothing was chosen, and no number', (measure) => {
    expect(ALL[measure]!({ counties: ['永仁'], years: [2020] })).toBe(NO_DOCUMENT);
  });

  it('says in which prices the money is', () => {
    const real = sangongTrends(realTerms(data, { year: 2023 }), { counties: ['怀来'] });
    expect(sangongHeadline(real).zh).toMatch(/^“三公”经费合计（万元，2023年价格）：怀来县（2023预算）1\.90/);
  });
});
