import type { ColumnTable } from 'arquero';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { SangongRow } from '../rows/sangong-row.ts';
import { headlineFigure, NO_DOCUMENT, sentence, shortName, subjectIn } from './headline.ts';
import { groupsOf } from './sangong-words.ts';

const SUBJECT: Bilingual = { zh: '“三公”经费合计', en: 'Three public expenses in total' };

/** What can be said of the last year of a series beside the year before it, in the order in which it is said. */
const MOVES = ['up', 'down', 'level', 'alone', 'gap'] as const;
type Move = (typeof MOVES)[number];

const moveOf = ({ value, change, change_low, change_high }: SangongRow): Move => {
  if (value === null) return 'gap';
  if (change === null) return 'alone';
  if (change_low !== null && change_low > 0) return 'up';
  return change_high !== null && change_high < 0 ? 'down' : 'level';
};

const figure = ({ value, relation, status }: SangongRow): Bilingual =>
  headlineFigure({ value, relation, status, unit: '万元' });

/** A last year with its move and, where its series has one, the year before. */
interface Told {
  readonly row: SangongRow;
  readonly before: SangongRow | undefined;
}

const beforeWords = ({ row, before }: Told): Bilingual => {
  if (!before || before.value === null || moveOf(row) === 'level') return { zh: '', en: '' };
  const was = figure(before);
  return { zh: `（上年${was.zh}）`, en: ` (after ${was.en})` };
};

const tellOne = (told: Told): Bilingual => {
  const [name, now, was] = [shortName(told.row), figure(told.row), beforeWords(told)];
  return { zh: `${name.zh}${now.zh}${was.zh}`, en: `${name.en} ${now.en}${was.en}` };
};

const AFTER: Readonly<Record<Move, Bilingual>> = {
  up: { zh: '，高于上年', en: ', above the year before' },
  down: { zh: '，低于上年', en: ', below the year before' },
  level: { zh: '，与上年分不出高低', en: ', not to be told from the year before' },
  alone: { zh: '，上年未公开', en: ', the year before undisclosed' },
  gap: { zh: '', en: '' },
};

const clauseOf = (move: Move, all: readonly Told[]): Bilingual[] => {
  const mine = all.filter(({ row }) => moveOf(row) === move).map(tellOne);
  if (mine.length === 0) return [];
  const after = AFTER[move];
  return [
    {
      zh: mine.map(({ zh }) => zh).join('、') + after.zh,
      en: mine.map(({ en }) => en).join(', ') + after.en,
    },
  ];
};

const TOTAL = 'sangong.total';

/** The last total of a series; of a series that only parts are known of, a row that says so. */
const lastTotal = (group: readonly SangongRow[]): SangongRow => {
  const total = group.filter(({ part }) => part === TOTAL).at(-1);
  return total ?? { ...group.at(-1)!, value: null, status: 'undisclosed' };
};

const told = (group: readonly SangongRow[]): Told => {
  const row = lastTotal(group);
  const before = group.find((other) => other.part === TOTAL && other.fiscal_year === row.fiscal_year - 1);
  return { row, before };
};

/**
 * The total of the three public expenses in one sentence: the last year of each series, and whether it is above or
 * below the year before, as far as the intervals let it be told.
 *
 * @param table what `sangongTrends` gives
 */
export const sangongHeadline = (table: ColumnTable): Bilingual => {
  const rows = toRows<SangongRow>(table);
  const [first] = rows;
  if (!first) return NO_DOCUMENT;
  const all = groupsOf(rows).map(told);
  return sentence(
    subjectIn(SUBJECT, '万元', first.prices_of),
    MOVES.flatMap((move) => clauseOf(move, all)),
  );
};
