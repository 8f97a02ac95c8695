import type { ColumnTable } from 'arquero';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { MeasureRow } from '../rows/measure-row.ts';
import { listed, type Spoken, type SpokenUnit, sayFigure } from './figure-words.ts';
import { type Order, orderOf, type Placed } from './order-words.ts';

/** What is said of a table without rows. */
export const NO_DOCUMENT: Bilingual = {
  zh: '没有所选县与年度的文件。',
  en: 'There is no document of the county and year chosen.',
};

/** A row that a headline can name: measures say in which prices they are. */
type Headed = MeasureRow & { readonly prices_of: number | null };

/** How the rows of one comparison are spoken of in one sentence. */
export interface HeadlineOptions<Row extends Headed> {
  readonly subject: Bilingual;
  readonly unit: SpokenUnit;
  /** The column that is spoken of and ordered by. */
  readonly by: string;
  /** The row's figure in words, without its unit. */
  readonly say: (row: Row) => Bilingual;
  /** Why a row has no figure. */
  readonly gap: (row: Row) => Bilingual;
  /** What is said of a row beside its year and stage. */
  readonly note?: (row: Row) => Bilingual | undefined;
}

const STAGES: Readonly<Record<MeasureRow['stage'], Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
};

/** The county with year and stage in brackets: `某县（2023预算）`. */
export const shortName = (row: MeasureRow, note?: Bilingual): Bilingual => {
  const stage = STAGES[row.stage];
  return {
    zh: `${row.county_zh}（${row.fiscal_year}${stage.zh}${note ? `，${note.zh}` : ''}）`,
    en: `${row.county_en} (${row.fiscal_year} ${stage.en}${note ? `, ${note.en}` : ''})`,
  };
};

/** A subject with the year of the prices, in real terms, and in Chinese the unit, which each English figure has. */
export const subjectIn = (subject: Bilingual, unit: SpokenUnit, pricesOf: number | null): Bilingual => ({
  zh: `${subject.zh}（${unit}${pricesOf === null ? '' : `，${pricesOf}年价格`}）`,
  en: `${subject.en}${pricesOf === null ? '' : ` (prices of ${pricesOf})`}`,
});

/** A figure as a headline says it: Chinese names the unit with the subject, English with each figure. */
export const headlineFigure = (spoken: Spoken): Bilingual => {
  const { zh, en } = sayFigure(spoken);
  return { zh: zh.endsWith(spoken.unit) ? zh.slice(0, -spoken.unit.length) : zh, en };
};

/** Names that share what is said of them: `甲县、乙县未公开`, each saying once. */
export const grouped = (said: readonly (readonly [name: Bilingual, words: Bilingual])[]): Bilingual[] => {
  const groups = new Map<string, { names: Bilingual[]; words: Bilingual }>();
  for (const [name, words] of said) {
    const group = groups.get(words.zh) ?? { names: [], words };
    groups.set(words.zh, { ...group, names: [...group.names, name] });
  }
  return [...groups.values()].map(({ names, words }) => ({
    zh: `${names.map(({ zh }) => zh).join('、')}${words.zh}`,
    en: `${names.map(({ en }) => en).join(', ')}: ${words.en}`,
  }));
};

const OVERLAP: Bilingual = {
  zh: '区间相互重叠，分不出高低',
  en: 'the intervals overlap, so that no order can be told',
};

/** The order of two rows in words: `甲县（2023预算）高于乙县（2022预算）`. */
export const pairWords = ([high, low]: readonly [Placed, Placed]): Bilingual => ({
  zh: `${high.name.zh}高于${low.name.zh}`,
  en: `${high.name.en} is above ${low.name.en}`,
});

/** What can be told of the order beside the list itself; nothing where the list is in order. */
const orderClause = ({ placed, complete, pairs }: Order): Bilingual[] => {
  if (complete || placed.length < 2) return [];
  if (pairs.length === 0) return [OVERLAP];
  const told = listed(pairs.map(pairWords));
  return [{ zh: `能确定的只有${told.zh}`, en: `all that can be told is that ${told.en}` }];
};

/** Clauses as one sentence. */
export const sentence = (head: Bilingual, clauses: readonly Bilingual[]): Bilingual => ({
  zh: `${head.zh}：${clauses.map(({ zh }) => zh).join('；')}。`,
  en: `${head.en}: ${clauses.map(({ en }) => en).join('; ')}.`,
});

const FROM_HIGH: Bilingual = { zh: '，由高到低', en: ', from high to low' };

/**
 * A comparison in one sentence: every figure with its year, stage and bound, every absence by name, and an order only
 * where the intervals are disjoint.
 */
export const headline = <Row extends Headed>(
  table: ColumnTable,
  options: HeadlineOptions<Row>,
  more: readonly Bilingual[] = [],
): Bilingual => {
  const { subject, unit, by, say, gap, note } = options;
  const rows = toRows<Row>(table);
  const [first] = rows;
  if (!first) return NO_DOCUMENT;
  const named = (row: Row): Bilingual => shortName(row, note?.(row));
  const order = orderOf<Row>(table, { by, name: named });
  const isKnown = (row: Row): boolean => (row as Readonly<Record<string, unknown>>)[by] !== null;
  const known = rows.filter(isKnown);
  const place = (row: Row): number => order.placed[known.indexOf(row)]?.best ?? 0;
  const values = [...known].sort((a, b) => (order.complete ? place(a) - place(b) : 0));
  const list = listed(
    values.map((row) => ({ zh: named(row).zh + say(row).zh, en: `${named(row).en} ${say(row).en}` })),
  );
  const gaps = grouped(rows.filter((row) => !isKnown(row)).map((row) => [named(row), gap(row)] as const));
  const head = subjectIn(subject, unit, first.prices_of);
  const several = new Set(known.map((row) => row.county_code)).size > 1;
  const high = order.complete && several ? FROM_HIGH : { zh: '', en: '' };
  return sentence({ zh: head.zh + high.zh, en: head.en + high.en }, [
    ...(values.length > 0 ? [list] : []),
    ...gaps,
    ...orderClause(order),
    ...more,
  ]);
};
