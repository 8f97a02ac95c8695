import { comparability, rowName } from '../../compare/comparability.ts';
import type { MeasureRow } from '../../compare/rows/measure-row.ts';
import type { PairRuling } from '../../compare/rows/other-rows.ts';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import type { Computed } from './report.ts';

/** A ruling with the names of both sides: 甲县2020年预算. */
export interface NamedRuling extends PairRuling {
  readonly left_name: Bilingual;
  readonly right_name: Bilingual;
}

/** The ruling on each pair of rows of a comparison, with the names of both sides. */
export const namedRulings = ({ table }: Pick<Computed, 'table'>): NamedRuling[] => {
  const names = toRows<MeasureRow>(table).map(rowName);
  return comparability(table).map((ruling) => ({
    ...ruling,
    left_name: names[ruling.left_index] as Bilingual,
    right_name: names[ruling.right_index] as Bilingual,
  }));
};

const NOTHING: Bilingual = { zh: '可直接比较', en: 'nothing stands against it' };

const rulingCells = (ruling: NamedRuling, language: Language): string[] => [
  ruling.left_name[language],
  ruling.right_name[language],
  ruling.flags.join(' '),
  ruling.alike
    ? NOTHING[language]
    : ruling.reasons.map((reason) => reason[language]).join(language === 'zh' ? '；' : '; '),
];

/** Rulings as rows of words: one side, the other, letters, reasons. The same ruling on several parts is one row. */
export const rulingRows = (computed: Pick<Computed, 'table'>, language: Language): string[][] => {
  const rows = namedRulings(computed).map((ruling) => rulingCells(ruling, language));
  return [...new Map(rows.map((row) => [row.join('\n'), row])).values()];
};

/** How many pairs may be compared as they are, in one line; none where there is no pair. */
export const rulingSummary = ({ table }: Pick<Computed, 'table'>): Bilingual[] => {
  const rulings = comparability(table);
  const alike = rulings.filter((ruling) => ruling.alike).length;
  if (rulings.length === 0) return [];
  return [
    {
      zh: `两两对照${rulings.length}对：可直接比较的${alike}对，其余各有差别（--format md、json、xlsx 逐对列出理由）。`,
      en: `${rulings.length} pairs: ${alike} comparable as they are; something stands against each of the others (--format md, json and xlsx list them).`,
    },
  ];
};
