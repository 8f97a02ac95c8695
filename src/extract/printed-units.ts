import type { Unit } from '../model/unit.ts';

/** What a printed unit stands for: one of the closed set and a factor; `foreign` units are kept out of the set. */
export interface PrintedUnit {
  readonly printed: string;
  readonly unit: Unit;
  readonly factor: number;
  /** A unit that no concept is counted in (家, 户, 天 …). */
  readonly foreign: boolean;
}

const row = (printed: string, unit: Unit, factor = 1): PrintedUnit => ({
  printed,
  unit,
  factor,
  foreign: false,
});
const foreign = (printed: string): PrintedUnit => ({ printed, unit: '', factor: 1, foreign: true });

/** Longest first, so that 人次 is not read as 人. Source: the disclosures and the unit table of the data model. */
const PRINTED_UNITS: readonly PrintedUnit[] = [
  row('亿元', '亿元'),
  row('亿人次', '人次', 1e8),
  row('亿人', '人', 1e8),
  row('千万元', '万元', 1e3),
  row('百万元', '万元', 1e2),
  row('万元', '万元'),
  row('千元', '元', 1e3),
  row('万人次', '人次', 1e4),
  row('万人民币', '万元'),
  row('万人', '人', 1e4),
  row('万名', '人', 1e4),
  row('万平方米', '平方米', 1e4),
  row('万辆', '辆', 1e4),
  row('万个', '个', 1e4),
  row('元', '元'),
  row('人次', '人次'),
  row('人', '人'),
  row('名', '人'),
  row('批次', '批次'),
  row('批', '批次'),
  row('次', '批次'),
  row('辆', '辆'),
  row('台（套）', '台'),
  row('台(套)', '台'),
  row('台/套', '台'),
  row('台套', '台'),
  row('台', '台'),
  row('套', '台'),
  row('平方米', '平方米'),
  row('㎡', '平方米'),
  row('个百分点', '%'),
  row('％', '%'),
  row('%', '%'),
  foreign('个月'),
  foreign('个工作日'),
  foreign('小时'),
  row('个', '个'),
  ...[
    '家',
    '户',
    '位',
    '例',
    '份',
    '条',
    '期',
    '天',
    '年',
    '月',
    '日',
    '亩',
    '公里',
    '米',
    '吨',
    '篇',
    '场',
    '处',
    '件',
    '张',
    '册',
    '幅',
    '种',
    '类',
    '项',
    '股',
    '所',
    '村',
    '分',
    '℃',
    '‰',
    '级',
    '岁',
    '宗',
    '座',
    '间',
    '部',
    '枚',
    '套',
    '只',
    '头',
    '株',
    '公顷',
    '倍',
    '代',
    '届',
    '孔',
    '眼',
    '千米',
    '万亩',
    '万家',
    '万户',
    '万份',
    '万条',
  ].map(foreign),
].sort((a, b) => b.printed.length - a.printed.length);

const UNIT_HEADS = new Set(PRINTED_UNITS.map((unit) => unit.printed[0]));

/** The printed unit that starts at `offset`; null where none does. */
export const unitAt = (text: string, offset: number): PrintedUnit | null => {
  if (!UNIT_HEADS.has(text[offset] ?? '')) return null;
  return PRINTED_UNITS.find((unit) => text.startsWith(unit.printed, offset)) ?? null;
};

/** A unit line (单位：万元) as one of the closed set; null where it is not one. */
export const unitNamed = (printed: string): Unit | null => {
  const name = printed.replace(/人民币|金额|[\s:：单位（）()]/g, '');
  return unitAt(name, 0)?.unit ?? null;
};
