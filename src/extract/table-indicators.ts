import type { Cell, TableRow } from '../model/block.ts';
import { unitKind } from '../model/unit.ts';
import { cellFigure, type Figure, figuresIn } from './figure.ts';
import { plainLabel } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { unitNamed } from './printed-units.ts';
import type { Reason } from './reasons.ts';

/** An indicator of a performance table: its names (三级指标, 绩效指标描述) and the cell of its value. */
export interface Indicator {
  readonly names: readonly Cell[];
  readonly value: Cell;
  /** Unit and relation where they stand in columns of their own. */
  readonly unit: Cell | null;
  readonly relation: Cell | null;
}

/** Where the parts of indicators stand, as the row of heads says; -1 where it names none. */
export interface IndicatorColumns {
  readonly value: number;
  readonly unit: number;
  readonly relation: number;
}

/** A figure with the concept that its indicator names, or the reason why it names none. */
export interface Target {
  readonly figure: Figure;
  readonly concept: string | null;
  readonly reason: Reason;
}

const CATEGORY =
  /^(?:产出|效益|满意度|成本|管理|投入|绩效|数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|经济成本|社会成本|生态环境成本|服务对象满意度|[一二三]级)(?:类)?指标$/;
/** The project's own amount as a ceiling. */
const OWN_BUDGET =
  /^(?:项目)?(?:预算|成本|资金)(?:控制)?(?:数|额|总额)$|^项目总?(?:成本|预算|投资)(?:控制)?数?$/;
/** Everybody whom the agency insures, not a group of them. */
const EVERYBODY = /^(?:全县|全区|全市|我县)?(?:城乡居民|居民)?(?:基本医疗保险|基本医保|医保|医疗保险)?$/;
/** What may stand before a concept's words without narrowing whom they count. */
const WHOLE_AREA = /^(?:\d{4}年度?)?(?:全县|全区|全市|我县|我区|本县|县级|县)?$/;
/** Whom they count cannot be told: 基本医疗保险参保人数 may be all insured or one group. */
const VAGUE_CONCEPTS = new Set(['insured.total']);
const TARGETS =
  /^(?:insured|rescue|poor|staff|expenditure\.(?:basic|project|total)|sangong|operating-cost|meeting|training|procurement)\b/;
const MONTHS = /\d{1,2}月(?:底|末|份)?/;

/** No row of heads was met yet. */
export const NO_COLUMNS: IndicatorColumns = { value: -1, unit: -1, relation: -1 };

const isCategory = (text: string): boolean => CATEGORY.test(text);

/** The columns that a row of heads names; null where it is no head of indicators. */
export const indicatorColumns = (row: TableRow): IndicatorColumns | null => {
  const at = (word: RegExp): number =>
    row.cells.find((cell) => word.test(plainLabel(cell.text)))?.column ?? -1;
  const value = at(/^(?:年度)?(?:指标值|目标值|指标值及单位|绩效指标值)$|^指标值/);
  if (value < 0) return null;
  return { value, unit: at(/^(?:计量|度量)单位$/), relation: at(/^(?:指标性质|运算符号|指标方向)$/) };
};

const isValue = (cell: Cell, columns: IndicatorColumns): boolean =>
  columns.value >= 0
    ? cell.column === columns.value
    : figuresIn(cell.text).length > 0 && cellFigure(cell.text, '') !== null;

/** The indicators of a row: names between a category and a value. */
export const indicatorsIn = (row: TableRow, columns: IndicatorColumns): Indicator[] => {
  const found: Indicator[] = [];
  let names: Cell[] = [];
  const beside = (column: number): Cell | null =>
    row.cells.find((cell) => column >= 0 && cell.column === column) ?? null;
  for (const cell of row.cells.filter(({ text }) => plainLabel(text) !== '')) {
    if (isCategory(plainLabel(cell.text))) names = [];
    else if (isValue(cell, columns) && names.length > 0) {
      found.push({ names, value: cell, unit: beside(columns.unit), relation: beside(columns.relation) });
      names = [];
    } else if (cell.column !== columns.relation && cell.column !== columns.unit) names.push(cell);
  }
  return found;
};

const withoutYear = (name: string): string => name.replace(/^\d{4}年度?/, '');

const rateConcept = (name: string): string | null => {
  const whole = withoutYear(name);
  return whole.endsWith('参保率') && EVERYBODY.test(whole.slice(0, -3)) ? 'insured.participation-rate' : null;
};

const conceptOf = (name: string, lexicon: Lexicon): string | null => {
  if (name.endsWith('参保率')) return rateConcept(name);
  const found = lexicon.recognise(name, ['insurance', 'staff']);
  const concept = found?.concepts[0] ?? null;
  return concept !== null && TARGETS.test(concept) && WHOLE_AREA.test(found!.before) ? concept : null;
};

const fits = (concept: string, figure: Figure, lexicon: Lexicon): boolean => {
  const kind = lexicon.concept(concept)?.unit_kind;
  const bare = figure.unitPrinted === '' && !figure.scaledBare;
  if (kind === 'money') return !bare && (unitKind(figure.unit) === 'money' || figure.scaledBare);
  if (kind === 'percent') return figure.unit === '%';
  return kind === 'count' && (figure.unit === '' || figure.unit === '人' || figure.unit === '人次');
};

const reasonOf = (name: string, figure: Figure): Reason => {
  if (figure.foreign || MONTHS.test(figure.printed)) return 'price';
  return /参保(?:人数|率)$|人数$/.test(name) ? 'subgroup' : 'no-concept';
};

const target = (names: readonly string[], figure: Figure, lexicon: Lexicon): Target => {
  const concepts = names.map((name) => conceptOf(name, lexicon)).filter((concept) => concept !== null);
  const narrower = names.some((name) => name.endsWith('参保率') && rateConcept(name) === null);
  const concept = concepts.find((one) => fits(one, figure, lexicon)) ?? null;
  if (concept === null || narrower)
    return { figure, concept: null, reason: reasonOf(names[0] ?? '', figure) };
  return VAGUE_CONCEPTS.has(concept)
    ? { figure, concept: null, reason: 'ambiguous' }
    : { figure, concept, reason: 'no-concept' };
};

/** The project's own ceiling: every name of the indicator says nothing but budget or cost. */
export const isOwnBudget = ({ names }: Indicator): boolean =>
  names.every((cell) => OWN_BUDGET.test(plainLabel(cell.text)));

const RELATIONS: Readonly<Record<string, Figure['relation']>> = {
  '≥': '≥',
  '>=': '≥',
  '≧': '≥',
  '≤': '≤',
  '<=': '≤',
  '≦': '≤',
  '＞': '>',
  '>': '>',
  '＜': '<',
  '<': '<',
};

/** The figure of an indicator's value, with unit and relation from their own columns. */
const valueFigure = ({ value, unit, relation }: Indicator): Figure | null => {
  const given = unit ? unitNamed(unit.text) : null;
  const whole = cellFigure(value.text, given ?? '');
  const bound = RELATIONS[plainLabel(relation?.text ?? '')];
  const scaled = figuresIn(value.text).find((figure) => figure.scaledBare);
  const figure = whole && scaled && given === null ? scaled : whole;
  return figure && bound ? { ...figure, relation: bound } : figure;
};

/** 基本支出：人员经费；日常公用经费 against 合计…；分项…；…: as many names as figures. */
const paired = (name: string, value: Cell, lexicon: Lexicon): Target[] => {
  const parts = name.split(/[：；、，]/).filter((part) => part !== '');
  const figures = figuresIn(value.text).filter((figure) => !figure.foreign);
  const all = parts.length === figures.length && parts.length > 1;
  const targets = all ? figures.map((figure, at) => target([parts[at]!], figure, lexicon)) : [];
  return targets.every(({ concept }) => concept !== null) ? targets : [];
};

/** What an indicator states: one figure, several where names and figures pair off, none where its value is no figure. */
export const targetsOf = (indicator: Indicator, lexicon: Lexicon): Target[] => {
  const names = indicator.names.map((cell) => plainLabel(cell.text));
  const figure = valueFigure(indicator);
  if (figure) return [target(names, figure, lexicon)];
  const pairs = names.flatMap((name) => paired(name, indicator.value, lexicon));
  if (pairs.length > 0) return pairs;
  const money = figuresIn(indicator.value.text).filter((one) => unitKind(one.unit) === 'money');
  return money.map((one) => ({ figure: one, concept: null, reason: 'price' as const }));
};
