import { cellFigure } from './figure.ts';
import type { Grid, Slot } from './table-grid.ts';

/** What a column holds. `class-code` parts (类, 款, 项) stand in up to three columns. */
export type Role = 'class-code' | 'unit-code' | 'item-code' | 'label' | 'value' | 'note' | 'index';

/** Columns that belong together: labels and codes, then the values that they label. A table may have several. */
export interface Panel {
  readonly codes: readonly number[];
  readonly labels: readonly number[];
  readonly unitCodes: readonly number[];
  readonly itemCodes: readonly number[];
  readonly values: readonly number[];
  /** Heads over the label columns, outermost first. */
  readonly heads: readonly string[];
}

interface RoleWord {
  readonly word: RegExp;
  readonly role: Role;
}

/** What the innermost head of a column says of its role; the first that fits. */
const ROLE_WORDS: readonly RoleWord[] = [
  { word: /^(?:序号|行次|栏次|编号|行号)$/, role: 'index' },
  { word: /^(?:预算|部门|主管)?(?:（?单位）?|部门)（?(?:单位）)?(?:编码|代码)/, role: 'unit-code' },
  { word: /项目(?:编码|代码)/, role: 'item-code' },
  { word: /编码|代码|科目编号|^[类款项]$/, role: 'class-code' },
  {
    word: /备注|说明|简介|描述|依据|内容|绩效目标|评价标准|^[优良中差]$|资金用途|实施期限|变动情况/,
    role: 'note',
  },
];
const CODE = /^\d{2,7}$/;

const texts = (grid: Grid, column: number): string[] =>
  grid.body.flatMap((row) => row[column]?.cell.text.trim() ?? []);

const isNumber = (text: string): boolean => cellFigure(text, '万元') !== null;

const most = (list: readonly string[], test: (text: string) => boolean): boolean =>
  list.filter(test).length * 10 >= list.length * 6;

const isRising = (list: readonly string[]): boolean =>
  list.length > 2 &&
  list.every((text, at) => /^\d{1,3}$/.test(text) && (at === 0 || Number(text) > Number(list[at - 1])));

/** Codes grow by nesting: most cells start with a class of the classifications. */
const areCodes = (list: readonly string[]): boolean =>
  list.length > 0 &&
  most(list, (text) => /^(?:2|3|5)\d{2}(?:\d{2}){0,2}$/.test(text)) &&
  new Set(list.map((text) => text.length)).size > 1;

const roleByContent = (list: readonly string[], head: string): Role => {
  if (list.length === 0) return /数|额|金|合计|小计|支出|收入|经费|资金|费/.test(head) ? 'value' : 'note';
  if (head === '' && (isRising(list) || areCodes(list))) return isRising(list) ? 'index' : 'class-code';
  return most(list, (text) => isNumber(text) || text === '-' || text === '—' || text === '－－')
    ? 'value'
    : 'label';
};

const roleOf = (grid: Grid, column: number): Role => {
  const head = grid.heads[column]?.at(-1) ?? '';
  const list = texts(grid, column);
  const named = ROLE_WORDS.find(({ word }) => word.test(head))?.role;
  const numeric = list.length > 0 && most(list, isNumber);
  if (named === 'class-code' && !most(list, (text) => CODE.test(text))) return numeric ? 'value' : 'label';
  if (named === 'note' && numeric) return 'value';
  return named ?? roleByContent(list, head);
};

const isOpening = (role: Role): boolean => role === 'label' || role === 'class-code' || role === 'index';

/** Runs of columns: a label, code or number column after a value column opens the next panel. */
const runsOf = (roles: readonly Role[]): number[][] => {
  const runs: number[][] = [[]];
  let valued = false;
  roles.forEach((role, column) => {
    if (isOpening(role) && valued) {
      runs.push([]);
      valued = false;
    }
    runs.at(-1)!.push(column);
    valued ||= role === 'value';
  });
  return runs;
};

/** 项目名称 and 科目名称 name a row; 类型 and 项目单位 beside them only describe it. */
const nameRank = (grid: Grid, column: number): number => {
  const head = grid.heads[column]?.at(-1) ?? '';
  if (/(?:科目|项目|任务)名称|（项目）名称|职责活动/.test(head)) return 0;
  return /类型|类别|性质|^项目单位|级次/.test(head) ? 2 : 1;
};

const panelOf = (grid: Grid, roles: readonly Role[], run: readonly number[]): Panel => {
  const having = (role: Role): number[] => run.filter((column) => roles[column] === role);
  const labels = having('label').sort((a, b) => nameRank(grid, a) - nameRank(grid, b));
  const heads = [...having('class-code'), ...labels].flatMap((column) => grid.heads[column] ?? []);
  return {
    codes: having('class-code'),
    labels,
    unitCodes: having('unit-code'),
    itemCodes: having('item-code'),
    values: having('value'),
    heads: [...new Set(heads)],
  };
};

/** The panels of a grid, left to right; columns that label no values are left out, unless no column is a label. */
export const panelsOf = (grid: Grid): Panel[] => {
  const roles = Array.from({ length: grid.columns }, (_, column) => roleOf(grid, column));
  const panels = runsOf(roles).map((run) => panelOf(grid, roles, run));
  const valued = panels.filter((panel) => panel.values.length > 0);
  const labelled = valued.filter((panel) => panel.labels.length + panel.codes.length > 0);
  return labelled.length > 0 || grid.body.length > 1 ? labelled : valued;
};

const SUM = /合计|总计/;

/** 合计 in a panel to the left whose own columns of figures are empty: it labels the figures of the last panel. */
const sumToTheLeft = (row: readonly (Slot | null)[], panel: Panel): Slot | null => {
  const first = Math.min(...panel.codes, ...panel.labels, ...panel.values);
  const left = row.slice(0, first).findLast((slot) => slot !== null) ?? null;
  return left && SUM.test(left.text) ? left : null;
};

/** The label cell of a row in a panel, which may stand in a code column (人员经费合计); null where it has none. */
export const labelSlot = (row: readonly (Slot | null)[], panel: Panel): Slot | null => {
  const slotOf = (column: number): Slot | null => row[column] ?? null;
  const label = panel.labels.map(slotOf).find((slot) => slot !== null) ?? null;
  const inCode = panel.codes.map(slotOf).find((slot) => slot !== null && !CODE.test(slot.text)) ?? null;
  const coded = panel.codes.some((column) => row[column]);
  return label ?? inCode ?? (coded ? null : sumToTheLeft(row, panel));
};
