import type { TableBlock } from '../model/block.ts';
import type { Budget, Nature } from '../model/statement.ts';
import type { Unit } from '../model/unit.ts';
import type { DocumentContext } from './claim.ts';
import { plainLabel } from './labels.ts';
import type { Topic } from './lexicon.ts';
import { unitNamed } from './printed-units.ts';
import type { Grid } from './table-grid.ts';

/** What the rows of a table split: nothing (concepts, classes) or items of one kind. */
export type ItemKind = 'project' | 'activity' | 'task' | 'operating-cost' | null;

/** What a table's caption says of all its figures. */
export interface Caption {
  readonly text: string;
  readonly topics: readonly Topic[];
  readonly side: 'revenue' | 'expenditure' | 'both';
  /** Whose money; null where the caption names none. */
  readonly source: Budget | null;
  readonly nature: Nature | null;
  readonly items: ItemKind;
  readonly fiscalYear: number;
  readonly stage: 'budget' | 'final';
  /** ISO date, where the caption prints one (截止时间). */
  readonly asOf: string | null;
  readonly unit: Unit | null;
}

const SOURCES: readonly (readonly [string, Budget])[] = [
  ['一般公共预算', 'general-public-budget'],
  ['公共财政预算', 'general-public-budget'],
  ['政府性基金', 'government-fund'],
  ['国有资本经营', 'state-capital'],
  ['财政专户', 'special-account'],
  ['单位资金', 'unit-funds'],
  ['财政拨款', 'fiscal-appropriation'],
];
const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [/三公|公务接待/, 'sangong'],
  [/政府采购(?!中心)|采购预算|采购支出|采购计划|采购物品/, 'procurement'],
  [/固定资产|国有资产(?!监督|管理|经营|投资)|资产占|资产情况|资产总额/, 'assets'],
  [/人员(?:情况|构成|编制)|编制(?:人数|数|情况)|(?:行政|事业)编制|实有人/, 'staff'],
];
const ITEMS: readonly (readonly [string, ItemKind])[] = [
  ['机关运行经费', 'operating-cost'],
  ['专项业务经费', 'project'],
  ['项目', 'project'],
];
/** Lines of a caption that say who and in what unit, not what. */
const NOT_TITLE = /单位：|部门：|单位名称|部门名称|编制日期/;
/** Words with 预算 or 决算 in them that say nothing of the stage. */
const NOT_STAGE =
  /一般公共预算|政府性基金预算|基金预算|国有资本经营预算|国有资本预算|公共财政预算|预算单位|预算部门|预决算/g;
const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const YEAR = /(\d{4})年/;

/** The topics that a caption, a head or the label of a section names. */
export const topicsNamed = (text: string): Topic[] =>
  TOPICS.filter(([word]) => word.test(text)).map(([, topic]) => topic);

/** Whose money a text names; the first that fits, narrower ones before 财政拨款. */
export const sourceNamed = (text: string): Budget | null =>
  SOURCES.find(([word]) => text.includes(word))?.[1] ?? null;

/** 预算 or 决算 (also 执行) as a text says it; null where it says neither. */
export const stageNamed = (text: string): 'budget' | 'final' | null => {
  const rest = text.replace(NOT_STAGE, '').split(/比|较/)[0]!;
  if (rest.includes('决算') || rest.includes('执行数')) return 'final';
  return rest.includes('预算') ? 'budget' : null;
};

const sideOf = (text: string): Caption['side'] => {
  const revenue = text.includes('收入') || text.includes('收支');
  const expenditure = text.includes('支出') || text.includes('收支');
  if (revenue === expenditure) return 'both';
  return revenue ? 'revenue' : 'expenditure';
};

const natureOf = (text: string): Nature | null => {
  if (text.includes('基本支出') && !text.includes('项目支出')) return 'basic';
  return text.includes('项目支出') && !text.includes('基本支出') ? 'project' : null;
};

const isoDate = (text: string): string | null => {
  const found = DATE.exec(text);
  return found ? `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}` : null;
};

const yearOf = (text: string, document: DocumentContext): number => {
  const year = Number(YEAR.exec(text.replace(DATE, ''))?.[1] ?? document.fiscalYear);
  return Math.abs(year - document.fiscalYear) <= 1 ? year : document.fiscalYear;
};

const unitOf = (table: TableBlock, texts: readonly string[]): Unit | null => {
  const line = texts.find((text) => text.includes('单位：'));
  return unitNamed(table.unit ?? '') ?? (line ? unitNamed(line.slice(line.lastIndexOf('单位：'))) : null);
};

/** What the caption of a table says: its title lines, the lines inside it above its heads, else the last heading. */
export const captionOf = (
  table: TableBlock,
  { preamble, heads }: Grid,
  document: DocumentContext,
): Caption => {
  const titles = [...table.captions.map((passage) => plainLabel(passage.text)), ...preamble];
  const named = titles.filter((title) => !NOT_TITLE.test(title));
  const text = (named.length > 0 ? named : table.section.slice(-1).map(plainLabel)).join(' ');
  const topics = [text, ...heads.flat()].flatMap(topicsNamed);
  const side = sideOf(text.replace(/一般公共预算收入|收入支出/g, '收支'));
  return {
    text,
    topics: [...new Set(topics), ...(side === 'both' ? [] : [side])],
    side,
    source: sourceNamed(text),
    nature: natureOf(text),
    items: ITEMS.find(([word]) => text.includes(word))?.[1] ?? null,
    fiscalYear: yearOf(text, document),
    stage: stageNamed(text) ?? document.stage,
    asOf: isoDate(titles.join(' ')),
    unit: unitOf(table, titles),
  };
};
