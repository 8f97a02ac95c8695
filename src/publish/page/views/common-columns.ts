import type { Bilingual, Language } from '../../../model/bilingual.ts';
import { unitWords } from '../../../model/unit-words.ts';
import type { Column, FigureColumn, TextColumn } from '../table/column.ts';
import type { TableOptions } from '../table/data-table.ts';

/** Where in the life of a budget a figure belongs. */
export const STAGE_WORDS: Readonly<Record<string, Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
  target: { zh: '绩效指标（若完成）', en: 'target (if met)' },
  actual: { zh: '实际', en: 'actual' },
};

/** Units in the two languages, as they stand under a heading. */
export const UNITS = {
  wan: unitWords('万元'),
  yuan: unitWords('元'),
  wanPerPerson: unitWords('万元/人'),
  persons: unitWords('人'),
  percent: unitWords('%'),
} as const satisfies Record<string, Bilingual>;

/** A column of words: the row's column, its heading as `[zh, en]`, and the words of a closed set. */
export const text = (
  name: string,
  [zh, en]: readonly [string, string],
  words?: TextColumn['words'],
): TextColumn => ({
  kind: 'text',
  name,
  label: { zh, en },
  ...(words ? { words } : {}),
});

/** A column of figures; `more` says where its bounds, status and statements are found. */
export const figure = (
  name: string,
  label: Bilingual,
  unit: Bilingual,
  more: Partial<FigureColumn> = {},
): FigureColumn => ({ kind: 'figure', name, label, unit, digits: 2, ...more });

/** County with the flags of the row, year, stage: how every table of a measure begins. */
export const SUBJECT_COLUMNS: readonly Column[] = [
  {
    kind: 'text',
    name: 'county_zh',
    names: { zh: 'county_zh', en: 'county_en' },
    label: { zh: '县', en: 'County' },
    flags: 'flags',
    short: true,
  },
  { ...text('fiscal_year', ['年度', 'Year']), short: true },
  { ...text('stage', ['阶段', 'Stage'], STAGE_WORDS), short: true },
];

/** Everything about a view's table but the language. */
export interface ViewTable {
  readonly name: string;
  readonly caption: Bilingual;
  readonly columns: readonly Column[];
  /** The anchor of a row, where rows can be linked to. */
  readonly rowId?: TableOptions['rowId'];
}

/** The options of a view's table in one language. */
export const tableIn = (table: ViewTable, language: Language): TableOptions => ({
  ...table,
  caption: table.caption[language],
  language,
});
