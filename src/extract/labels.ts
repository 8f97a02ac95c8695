import { terms, withoutTails } from './scan.ts';

const QUOTES = /[“”„‟"'‘’‚‛「」『』〝〞＂＇`´]/g;
const SPACES = /[\s\u00a0\u3000\u200b\ufeff]/g;

/** Half- and full-width forms that a label is brought to. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\(/g, '（'],
  [/\)/g, '）'],
  [/[[［〔【﹝]/g, '（'],
  [/[\]］〕】﹞]/g, '）'],
  [/:/g, '：'],
  [/[,﹐]/g, '，'],
  [/;/g, '；'],
  [/[％﹪]/g, '%'],
];

/** One numbering at the head of a label: 一、 （一） 1. 1、 (1) ① 第一 */
const NUMBERING =
  /^(?:[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[①-⑳])/;
const HEADS =
  /^(?:其中|包括|包含|其中包括|具体为|主要包括|主要为|主要是|主要用于|含|一是|二是|三是|四是|五是|分别为|分别是|主要有|另外|此外|同时|以及|加|减)[：，、]?/;
const TAILS = ['：', '，', '、', '。', '；'];
const LEVEL_MARKS = /（(?:类|款|项|目)）/g;

const WIDE_DIGITS = /[０-９]/g;
const halfWidth = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) - 0xfee0);

/** A text without spaces and quotation marks, its brackets and colons full-width, its digits half-width. Case stays. */
export const plainLabel = (label: string): string =>
  FORMS.reduce(
    (text, [form, to]) => text.replace(form, to),
    label.replace(SPACES, '').replace(QUOTES, '').replace(WIDE_DIGITS, halfWidth),
  );

/** A printed label without the numbering at its head. */
export const withoutNumber = (label: string): string => label.replace(NUMBERING, '');

const unnumbered = (label: string): string => {
  let text = label;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(NUMBERING, '')
      .replace(HEADS, '')
      .replace(/^[、，；。：]+/, '');
  }
  return text;
};

/** A label as it is looked up: plain, without numbering, 其中：, 类/款/项 marks and trailing punctuation. */
export const normaliseLabel = (label: string): string =>
  withoutTails(unnumbered(withoutTails(plainLabel(label), TAILS)).replace(LEVEL_MARKS, ''), TAILS);

/** Words at the end of a label that do not change what it names, longest first. */
const SUFFIXES = terms(`
  支出决算总额 年初预算安排 全年预算安排 支出预算安排 全年预算数 年初预算数 调整预算数 支出决算数 支出预算数 收入决算数 收入预算数
  预算执行数 全年支出 年初预算 全年预算 当年预算 调整预算 支出决算 预算安排 决算总额
  预算总额 支出总额 支出合计 支出总计 共计安排 情况说明 主要内容 预算数 决算数 执行数 预算额
  决算额 支出数 共安排 拟安排 安排了 较去年 金额 安排 共计 合计 总计 总额 小计 共有 累计
  总数 批次 费用 预算 决算 经费 支出 数额 资金 科目 数量 分别 达到 实际 全年 发生
  情况 方面 部分 总体 完成 共 各 均 达 有 为 是 了 的 约 计 已 数 占
`);

/** A note in brackets at the end (政府采购金额（以合同签订为准）), or the year of the figure (机关运行经费2021年). */
const NOTE_END = /（[^（）]*）$|(?<=[费支出])20\d\d年度?$/;

/** A label and what is left of it when trailing words are taken off one after the other, fullest first. */
export const labelStages = (label: string): string[] => {
  const stages = [label];
  for (let text = label; ; ) {
    const suffix = SUFFIXES.find((word) => text.endsWith(word) && text.length > word.length);
    const shorter = suffix ? text.slice(0, -suffix.length) : text.replace(NOTE_END, '');
    if (shorter === text || shorter === '') return stages;
    text = shorter;
    stages.push(text);
  }
};

/** Words before a concept's phrase that do not change what it names. */
const NEUTRAL = terms(`
  一般公共预算及政府性基金预算财政拨款 一般公共预算和政府性基金预算财政拨款 一般公共预算及政府性基金财政拨款
  一般公共预算和政府性基金财政拨款 参公管理事业单位的 参公管理单位的 参公事业单位的 参公单位的 国有资本经营预算财政拨款 政府性基金预算财政拨款 一般公共财政拨款 一般公共预算财政拨款 一般公共预算拨款
  一般公共预算 所属各预算 财政性资金 所属预算 预算单位 财政拨款 公共财政 公共预算 安排使用
  本年度 上年末 上年度 县本级 本部门 我部门 本单位 我单位 我中心 局机关 安排的 开支的
  列支的 全口径 当年的 本年 当年 今年 全年 年度 年初 年末 上年 去年 我县 全县 本县
  县级 全区 我区 全市 我市 本区 区级 部门 单位 我局 本局 我委 我办 我院 我校 我镇
  我乡 本乡 本镇 全局 机关 所属 安排 开支 使用 用于 支出 支付 纳入 其中 预算 决算
  收支 财政 本级 以及 截至 截止 共计 计划 预计 各项 有关 累计 涉及 列明 发生 现有
  实有 核定 全部 公开 综合 （单位） （部门） 合计 总体 全额 反映 实际 组织 全国 同级 下达 国内
  年底 共有 科目 包含 完成 局 各 的 在 共 总 和 及 与 从 拟 按 该 另 底 还 有
  内 新 相应 参加 （组织）
`);

const DATE_HEAD =
  /^(?:\d{4}年(?:度)?(?:\d{1,2}月(?:份|底|末)?)?(?:\d{1,2}日)?|\d{1,2}月(?:份|底|末)?(?:\d{1,2}日)?|[，、；。：（）—-])/;
const DATE_TAIL = /(?:\d{4}年(?:度|末|底)?(?:\d{1,2}月(?:份|底|末)?)?(?:\d{1,2}日)?|[，、；。：])$/;
/** What the name of an agency ends with. */
export const AGENCY_END =
  /(?:局|委员会|委|办公室|办|法院|检察院|医院|卫生院|学校|中学|小学|幼儿园|院|校|所|站|厅|中心|馆|总队|大队|支队|队|政府|街道|镇|乡|县|区|市|旗|联合会|协会|学会|工会|妇联|团委|党校|公司|处|部|社|场|会|园区|开发区|集中区|机关|单位|部门|本部|本级)(?:（[^（）]{1,10}）)?$/;

/**
 * Whether the words before a phrase leave its meaning alone: years, 本部门, 财政拨款 and the like, and an
 * agency's name at the very head. 全县干部职工… before 三公经费 is not neutral.
 */
export const isNeutral = (words: string): boolean => {
  let rest = words;
  for (let before = ''; before !== rest; ) {
    if (isAgency(rest)) return true;
    before = rest;
    rest = withoutNeutralEnds(rest);
  }
  return rest === '';
};

/** Whether words name nothing at all: years, 本部门, 其中; an agency's name is something. */
export const isFiller = (words: string): boolean => {
  let rest = words;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = withoutNeutralEnds(rest);
  }
  return rest === '';
};

/** A label without the document's own agency before it, which need not be called after a place (第一小学支出预算). */
export const withoutAgency = (label: string, agency: string | null): string => {
  const rest = agency !== null && label.startsWith(agency) ? label.slice(agency.length) : '';
  return rest === '' ? label : rest.replace(/^(?:的|[，：])/, '');
};

/** It begins with the name of a place; 城乡社区 is none. */
const PLACE_HEAD =
  /^(?:中共|共青团)?(?!城乡|农村|全)(?:[县市区州旗]|[一-龥]{1,11}?(?:省|市|县|区|州|旗|镇|乡|街道|盟|村|我|本))/;

const isAgency = (words: string): boolean =>
  words.length <= 30 &&
  AGENCY_END.test(words) &&
  PLACE_HEAD.test(words) &&
  !words.includes('社区') &&
  !/[，。；、：]/.test(words) &&
  !/\d{4}年/.test(words);

const withoutNeutralEnds = (words: string): string => {
  const dateless = words.replace(DATE_HEAD, '').replace(DATE_TAIL, '');
  if (dateless !== words) return dateless;
  const head = NEUTRAL.find((word) => words.startsWith(word));
  if (head) return words.slice(head.length);
  const tail = NEUTRAL.find((word) => words.endsWith(word)) ?? '';
  return words.slice(0, words.length - tail.length);
};
