import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a script of this folder prints, run with tsx as a reader would. */
const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', `test/examples/${script}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

describe('examples run', () => {
  it('readme: the first comparison with its sources', () => {
    const printed = run('readme.ts');
    expect(printed).toMatch(/Yongren 2022 27\.987\d* 27\.986\d* 27\.987\d* derived/);
    expect(printed).toMatch(/Huailai 2023 29\.2 null 29\.200\d* derived/);
    expect(printed).toContain('Zhengding 2020 null null null undisclosed');
    expect(printed).toContain('Xuanhan 2020 null null null none');
    expect(printed).toContain('Medical rescue funds per insured resident');
    expect(printed).toMatch(/“医疗救助补充保险资金20\.69万元” zhengding-2020-budget \d+–\d+/);
  });

  it('a comparison: real terms, places, rulings', () => {
    const printed = run('compare-counties.ts');
    /* 384.03 / 33 × 1.009 × 1.020 × 1.002: prices of 2020 into those of 2023 */
    expect(printed).toContain('Xuanhan 2020: 12.00 万元 (2)');
    expect(printed).toContain('Zhengding 2020: undisclosed (not separable)');
    expect(printed).toContain('10 pairs are not alike');
  });

  it('a measure of one’s own: reception cost per person received', () => {
    const printed = run('own-measure.ts');
    expect(printed).toContain('511722 2020 71.43 元');
    expect(printed).toContain('532327 2022 132.74 元');
    expect(printed).toContain('130123 2020 未公开 undisclosed');
  });

  it('a Markdown brief: numbers with footnotes that quote the document', () => {
    const printed = run('county-brief.ts', '永仁');
    expect(printed).toContain('# 永仁县 2022');
    expect(printed).toMatch(/人均医疗救助资金（included）：26\.64 元\/人\[\^1\]/);
    expect(printed).toMatch(/\[\^1\]: “2101301 城乡医疗救助支出261\.08万元” .*, \d+–\d+/);
    const marks = printed.split('标记')[0]?.match(/\[\^\d+\]/g) ?? [];
    for (const mark of marks) expect(printed).toContain(`${mark}: “`);
  });
});
