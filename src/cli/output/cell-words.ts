import type { MeasureStatus } from '../../compare/rows/measure-row.ts';
import { COUNT_STAGES, methodWords } from '../../compare/words/method-words.ts';
import { DENOMINATOR_NAMES } from '../../compare/words/rescue-words.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { unitWords } from '../../model/unit-words.ts';

const STATUSES: Readonly<Record<MeasureStatus, Bilingual>> = {
  stated: { zh: '已公开', en: 'stated' },
  zero: { zh: '印为零', en: 'zero' },
  none: { zh: '无', en: 'none' },
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  derived: { zh: '推算', en: 'derived' },
  undefined: { zh: '无定义', en: 'undefined' },
};

/** How a printed change stands to the computed one. */
export const CHECK_WORDS: Readonly<Record<string, Bilingual>> = {
  holds: { zh: '相符', en: 'holds' },
  rounding: { zh: '相符（舍入）', en: 'rounding' },
  fails: { zh: '不符', en: 'fails' },
};

type Words = Readonly<Record<string, Bilingual>>;

/** Closed sets by the name of their column. */
const BY_COLUMN: Readonly<Record<string, Words>> = {
  scope: { department: { zh: '部门', en: 'department' }, unit: { zh: '单位', en: 'unit' } },
  stage: { budget: { zh: '预算', en: 'budget' }, final: { zh: '决算', en: 'final accounts' } },
  denominator: DENOMINATOR_NAMES,
  carry_over: { included: { zh: '含', en: 'included' }, excluded: { zh: '不含', en: 'excluded' } },
  heads_stage: COUNT_STAGES,
  reading: {
    totals: { zh: '按总数', en: 'stated totals' },
    classes: { zh: '按经济分类', en: 'economic classes' },
  },
  heads_method: {
    stated: { zh: '所载人数', en: 'as stated' },
    'sum of parts': { zh: '各项相加', en: 'sum of parts' },
  },
  change_agreement: CHECK_WORDS,
  rate_agreement: CHECK_WORDS,
};

const isUnit = (column: string): boolean => column === 'unit' || column.endsWith('_unit');
const isStatus = (column: string): boolean => column === 'status' || column.endsWith('_status');

/** What the word of a closed set in a column of a measure says; undefined where the cell is no such word. */
export const cellWords = (column: string, cell: unknown): Bilingual | undefined => {
  if (typeof cell !== 'string') return undefined;
  if (isUnit(column)) return unitWords(cell);
  if (isStatus(column)) return STATUSES[cell as MeasureStatus];
  return column === 'method' ? methodWords(cell) : BY_COLUMN[column]?.[cell];
};

/** A title without the key to the codes of its column: the words stand in the cells. */
export const plainTitle = (title: string): string => title.replace(/（[a-z][^（）]*）$/, '');
