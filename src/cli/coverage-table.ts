import type { Language } from '../model/bilingual.ts';
import { reasonName } from '../model/reason-names.ts';
import type { Extraction } from './extraction.ts';
import { type TextColumn, textTable } from './text-table.ts';

/**
 * How many printed figures of a document stand in a statement. `money` counts figures with a money unit or in a money
 * table alone; `share` is mapped of printed, in %, null where nothing is printed; `reasons` counts the money figures
 * that were not mapped by why they were not.
 */
export interface Coverage {
  readonly docId: string;
  readonly figures: number;
  readonly mapped: number;
  readonly money: number;
  readonly moneyMapped: number;
  readonly share: number | null;
  readonly reasons: ReadonlyMap<string, number>;
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100);

const countReasons = (extractions: readonly Extraction[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { reason, money } of extractions.flatMap((one) => one.unmapped)) {
    if (money) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
};

/** The coverage of one document, or of several taken together under one name. */
export const coverageOf = (docId: string, extractions: readonly Extraction[]): Coverage => {
  const mapped = extractions.flatMap((one) => one.mapped);
  const unmapped = extractions.flatMap((one) => one.unmapped);
  const moneyMapped = mapped.filter((place) => place.money).length;
  const money = moneyMapped + unmapped.filter((figure) => figure.money).length;
  return {
    docId,
    figures: mapped.length + unmapped.length,
    mapped: mapped.length,
    money,
    moneyMapped,
    share: percent(moneyMapped, money),
    reasons: countReasons(extractions),
  };
};

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  zh: ['文件', '数字', '已识别', '金额', '已识别金额', '金额识别率', '未识别金额的理由'],
  en: ['document', 'figures', 'mapped', 'money', 'money mapped', 'share', 'money not mapped, by reason'],
};

const TOTAL: Readonly<Record<Language, string>> = { zh: '合计', en: 'all' };

const cells = (row: Coverage, lang: Language): readonly string[] => [
  row.docId,
  ...[row.figures, row.mapped, row.money, row.moneyMapped].map(String),
  row.share === null ? '' : `${row.share.toFixed(1)}%`,
  [...row.reasons]
    .map(([reason, count]) => `${reasonName(reason, lang)} ${count}`)
    .join(lang === 'zh' ? '，' : ', '),
];

/** How much of each document was read, and of all together, as a table for people. */
export const coverageTable = (extractions: readonly Extraction[], lang: Language): string => {
  const rows = [
    ...extractions.map((one) => coverageOf(one.docId, [one])),
    coverageOf(TOTAL[lang], extractions),
  ];
  const columns = TITLES[lang].map(
    (title, index): TextColumn => ({ title, align: index > 0 && index < 6 ? 'right' : 'left' }),
  );
  return textTable(
    columns,
    rows.map((row) => cells(row, lang)),
  );
};
