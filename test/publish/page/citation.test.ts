import { describe, expect, it } from 'vitest';
import { bibtex, gbt7714 } from '../../../src/publish/page/citation.ts';

const cited = {
  title: '人均{医疗}救助',
  language: 'zh',
  version: '0.1.0',
  released: '2026-11-23',
  dataset: '0123456789abcdef0123456789abcdef',
  address: 'http://localhost/rescue.html?by=census',
  accessed: '2026-11-26',
} as const;

describe('citations', () => {
  it('are written as GB/T 7714 has a data set, with the day of access and the address', () => {
    expect(gbt7714(cited)).toBe(
      '县比. 县比：县级部门预决算公开比较. 人均{医疗}救助[DS/OL]. 版本 0.1.0，数据集 sha256 0123456789abcdef (2026-11-23)[2026-11-26]. http://localhost/rescue.html?by=census.',
    );
  });

  it('are English on an English page', () => {
    expect(gbt7714({ ...cited, title: 'Rescue', language: 'en' })).toBe(
      'xianbi. xianbi: what Chinese county bureaus publish about their money. Rescue[DS/OL]. Version 0.1.0, dataset sha256 0123456789abcdef (2026-11-23)[2026-11-26]. http://localhost/rescue.html?by=census.',
    );
  });

  it('are BibTeX whose braces close', () => {
    const text = bibtex(cited);
    expect(text).toContain('@misc{xianbi-01234567,');
    expect(text).toContain('title        = {人均医疗救助},');
    expect(text).toContain('year         = {2026},');
    expect(text.split('{').length).toBe(text.split('}').length);
  });
});
