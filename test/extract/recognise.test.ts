import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '../../src/extract/recognise.ts';
import { readText } from '../../src/read/read-text.ts';
import { testReference } from './reference.ts';

const { counties } = testReference();
const recognise = (source: string, told = {}) =>
  recogniseDocument(readText(source), { docId: 'invented', ...told }, counties);

describe('a document', () => {
  it.each([
    [
      '白河县医疗保障局2020年部门预算\n一、收入10万元',
      { countyCode: '610929', agency: '白河县医疗保障局', fiscalYear: 2020, stage: 'budget' },
    ],
    [
      '霁川县审计局2023年度一般公共预算财政拨款"三公"经费支出决算情况说明\n支出1万元',
      { countyCode: null, agency: '霁川县审计局', fiscalYear: 2023, stage: 'final' },
    ],
    [
      '永仁县医疗保障局2022年\n部门预算编制说明\n收入1万元',
      { countyCode: '532327', fiscalYear: 2022, stage: 'budget' },
    ],
    [
      '一、收入\n2021年度决算收入10万元，2021年支出决算9万元，2020年决算8万元。',
      { countyCode: null, agency: null, fiscalYear: 2021, stage: 'final' },
    ],
  ])('%s', (source, expected) => {
    expect(recognise(source)).toMatchObject(expected);
  });

  it('is what it is told to be', () => {
    expect(
      recognise('白河县医疗保障局2020年部门预算', { fiscalYear: 2019, stage: 'final', agency: '甲局' }),
    ).toMatchObject({
      countyCode: '610929',
      agency: '甲局',
      fiscalYear: 2019,
      stage: 'final',
    });
  });

  it('without a year is an error that says what to pass', () => {
    expect(() => recognise('收入10万元')).toThrow(
      /^invented: expected a fiscal year .*, found none; pass --year$/,
    );
  });
});
