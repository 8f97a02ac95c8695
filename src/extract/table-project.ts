import type { Cell, TableRow } from '../model/block.ts';
import { plainLabel } from './labels.ts';

/** The project that a performance table is about. */
export interface Project {
  readonly code: string | null;
  readonly name: string | null;
  /** Within one fiscal year: the sum over its period is that of the year. */
  readonly oneYear: boolean;
}

/** What the label before an amount makes of it: the year's, its whole period's, one source's, another's. */
export interface Field {
  readonly word: RegExp;
  readonly part: 'year' | 'period' | 'source' | 'other';
}

/** What the labels before amounts mean; the first that fits. */
export const FIELDS: readonly Field[] = [
  { word: /^(?:实施期|中期|项目期?)资金总额$|^项目总(?:额|投资)$/, part: 'period' },
  {
    word: /^(?:年度)?(?:资金总额|预算数|预算金额|资金总计|项目资金|年度资金|年度预算|当年预算)$/,
    part: 'year',
  },
  { word: /^(?:财政|一般公共预算)(?:拨款|资金|拨款资金)$|^本年财政拨款$|^当年财政拨款$/, part: 'source' },
  { word: /^其他资金$|^单位资金$|^上年结转(?:资金)?$|^财政专户/, part: 'other' },
];
const CODE = /^[0-9A-Z]{8,}$/;
const PERIOD = /(\d{4})\D{0,8}?(\d{4})/;

/** A label without 其中 and its colon. */
export const fieldLabel = (cell: Cell): string =>
  plainLabel(cell.text)
    .replace(/^其中[：:]?/, '')
    .replace(/[：:]$/, '');

const valueAfter = (rows: readonly TableRow[], word: RegExp): string | null => {
  for (const row of rows) {
    const cells = row.cells.filter(({ text }) => plainLabel(text) !== '');
    const at = cells.findIndex((cell) => word.test(fieldLabel(cell)));
    if (at >= 0) return cells[at + 1]?.text.trim() ?? null;
  }
  return null;
};

const isOneYear = (rows: readonly TableRow[], year: number): boolean => {
  const texts = rows.flatMap((row) => row.cells.map((cell) => cell.text));
  const at = texts.findIndex((text) => plainLabel(text).startsWith('实施期限'));
  const printed = PERIOD.exec(
    texts
      .slice(at, at + 3)
      .join(' ')
      .replace(/-\d{2}(?!\d)/g, ''),
  );
  return at >= 0 && printed !== null && Number(printed[1]) === year && Number(printed[2]) === year;
};

/** The project that the rows of a performance table name, and whether its period is the fiscal year. */
export const projectOf = (rows: readonly TableRow[], year: number): Project => {
  const code = valueAfter(rows, /^项目(?:编码|代码)$/);
  return {
    code: code !== null && CODE.test(code) ? code : null,
    name: valueAfter(rows, /^项目名称$/),
    oneYear: isOneYear(rows, year),
  };
};
