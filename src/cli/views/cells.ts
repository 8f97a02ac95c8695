import type { MeasureRow, MeasureStatus } from '../../compare/rows/measure-row.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { ViewColumn } from './view.ts';

const MISSING: Readonly<Partial<Record<MeasureStatus, Bilingual>>> = {
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  none: { zh: '无', en: 'none' },
  undefined: { zh: '无定义', en: 'undefined' },
};

/** What stands in the place of a number: 未公开, 无, 无定义; `–` where nothing is to be expected. */
export const missing = (status: MeasureStatus | null): Bilingual =>
  (status && MISSING[status]) ?? { zh: '–', en: '–' };

/** A number with its bound sign and two decimals: `≤ 29.20`. */
export const bounded = (value: number, relation: string | null, digits = 2): string =>
  `${relation && relation !== '=' ? `${relation} ` : ''}${value.toFixed(digits)}`;

interface Numeric<Row> {
  readonly title: Bilingual;
  readonly value: (row: Row) => number | null;
  readonly status?: (row: Row) => MeasureStatus | null;
  readonly relation?: (row: Row) => string | null;
  readonly digits?: number;
}

/** A column of numbers, missing ones in words. */
export const numeric = <Row>({
  title,
  value,
  status,
  relation,
  digits = 2,
}: Numeric<Row>): ViewColumn<Row> => ({
  title,
  align: 'right',
  cell: (row, language) => {
    const number = value(row);
    if (number === null) return missing(status?.(row) ?? null)[language];
    return bounded(number, relation?.(row) ?? null, digits);
  },
});

/** A column of words. */
export const worded = <Row>(title: Bilingual, words: (row: Row) => Bilingual): ViewColumn<Row> => ({
  title,
  align: 'left',
  cell: (row, language) => words(row)[language],
});

/** A column that tells a row from the others. */
export const keyed = <Row>(column: ViewColumn<Row>): ViewColumn<Row> => ({ ...column, key: true });

const STAGES: Readonly<Record<MeasureRow['stage'], Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final' },
};

/** County, year and stage: what every table begins with. */
export const SUBJECT_VIEW: readonly ViewColumn<MeasureRow>[] = [
  keyed(
    worded({ zh: '县', en: 'County' }, (row) => ({
      zh: row.scope === 'unit' ? `${row.county_zh}（单位：${row.agency}）` : row.county_zh,
      en: row.scope === 'unit' ? `${row.county_en} (unit: ${row.agency})` : row.county_en,
    })),
  ),
  keyed({ title: { zh: '年度', en: 'Year' }, align: 'right', cell: (row) => String(row.fiscal_year) }),
  keyed(worded({ zh: '阶段', en: 'Stage' }, (row) => STAGES[row.stage])),
];

/** The letters of the flags: what every table ends with. */
export const FLAGS_VIEW: ViewColumn<MeasureRow> = {
  title: { zh: '标记', en: 'Flags' },
  align: 'left',
  cell: (row) => row.flags,
};
