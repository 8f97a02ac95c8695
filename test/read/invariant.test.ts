import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model/block.ts';
import { blocksOf, passagesOf, textOf } from './blocks.ts';

const namesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4));

const DOCUMENTS = [...namesIn('../../data/sources/'), ...namesIn('../field/')];

/** The first thing wrong with a passage, or null: a character that differs from the source, places that do not rise. */
function wrong(source: string, { text, at }: Passage): string | null {
  if (at.length !== text.length + 1) return `places of ${text}: ${at.length}`;
  for (let i = 0; i < text.length; i += 1) {
    if (source[at[i]!] !== text[i]) return `character ${i} of ${text}`;
    if (at[i + 1]! <= at[i]!) return `order in ${text}`;
  }
  return null;
}

function wrongIn(source: string): string | null {
  let last = 0;
  for (const block of blocksOf(source)) {
    if (block.start < last || block.end < block.start) return `order of ${block.kind} at ${block.start}`;
    last = block.start;
    for (const passage of passagesOf(block)) {
      const found = wrong(source, passage);
      if (found !== null) return found;
    }
  }
  return null;
}

describe('every character of every block stands in the source where it says', () => {
  it.each(DOCUMENTS)('%s', (name) => expect(wrongIn(textOf(name))).toBeNull());

  const pieces = [
    '一、收入情况',
    '（一）支出',
    '1.接待费',
    '单位：万元',
    '表5',
    '支出总表',
    '收入3万元，',
    '支出2万元。',
    '目录',
    '无',
    '合计',
    '12.50',
    '2018年',
    '-3',
    '\t',
    '\t\t',
    '\n',
    '\n\n',
    '|',
    '    ',
    '  ',
    '　',
    '。',
    '（',
    '<p>',
    '[bookmark: _Toc1]',
    '— 5 —',
    '\r\n',
    '\f',
    '指标值',
    '数量指标',
    '208',
    '😀',
  ];

  it('holds for any order of the pieces that disclosures are made of', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (source) => wrongIn(source) === null),
      { numRuns: 3000, seed: 20201123 },
    );
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => wrongIn(source) === null),
      { numRuns: 1000, seed: 20201123 },
    );
  });
});

describe('nothing else is lost', () => {
  const lost = (source: string): string => {
    const kept = new Set(
      blocksOf(source)
        .flatMap(passagesOf)
        .flatMap(({ at }) => at.slice(0, -1)),
    );
    return Array.from(source, (char, i) => (kept.has(i) || char.trim() === '' ? '' : char)).join('');
  };

  it.each([
    'zhengding-2020-budget',
    'huailai-2023-budget',
    'yongren-2022-budget',
    's01-prose-sangong-budget-rates',
    's03-changes-only-short-verbs',
    's05-bare-cells-two-years-rollup',
    's06-tab-functional-split-codes',
    's07-tab-economic-mirrored',
    's10-nested-qizhong-operating-procurement',
    's11-headcounts-and-none-statements',
    's12-performance-target-tables',
    's13-medical-security-narrative-final',
  ])('%s is kept whole', (name) => expect(lost(textOf(name))).toBe(''));

  it.each([
    ['s02-halfwidth-mixed-quotes-final', '发布时间:2024-09-1216:20来源:霁川县审计局字号:[大中小]打印'],
    ['s09-yuan-hard-line-breaks', '67'],
    ['s04-pipe-cells-sangong-final', '|'.repeat(28)],
    [
      's08-pdf-layout-page-break-yuan',
      '—5——6—2024年部门支出预算总表编制部门：苇泽县规划和自然资源局单位：元项目支出预算基本支出项目支出类款项功能分类科目名称合计—7—',
    ],
  ])('%s loses its furniture only', (name, expected) => expect(lost(textOf(name))).toBe(expected));

  it('宣汉 loses its bookmarks, one bracket and the categories that its chart remains repeat', () => {
    expect(lost(textOf('xuanhan-2020-final')).replace(/\[bookmark:_\w+\]/g, '')).toBe(
      '（收入支出收入支出支出',
    );
  });

  it('白河 loses its contents list, repeated captions and heads, rules and tags', () => {
    const left = lost(textOf('baihe-2020-budget'));
    expect(left).not.toMatch(/\d\.\d/);
    expect(left).toMatch(/^目录第一部分部门概况-一、部门主要职责及机构设置/);
  });
});
