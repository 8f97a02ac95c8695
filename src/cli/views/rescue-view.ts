import { RESCUE_COLUMNS } from '../../compare/columns/rescue-columns.ts';
import { perCapitaRescue, type RescueOptions } from '../../compare/rescue/per-capita-rescue.ts';
import type { BoundRelation } from '../../compare/rows/measure-row.ts';
import type { RescueRow } from '../../compare/rows/rescue-row.ts';
import { denominatorWords } from '../../compare/words/denominator-words.ts';
import { sayFigure } from '../../compare/words/figure-words.ts';
import { COUNT_STAGES, RESCUE_METHODS } from '../../compare/words/method-words.ts';
import { rescueWords } from '../../compare/words/rescue-words.ts';
import type { Dataset } from '../../frame/dataset.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { exactly } from '../../model/quantity.ts';
import { spell } from '../../model/spell.ts';
import { FLAGS_VIEW, numeric, SUBJECT_VIEW, worded } from './cells.ts';
import type { View } from './view.ts';

const LENSES: Readonly<Record<RescueRow['carry_over'], Bilingual>> = {
  included: { zh: '', en: '' },
  excluded: { zh: '，不含上年结转', en: ', without carry-over' },
};

const method = (row: RescueRow): Bilingual => ({
  zh: RESCUE_METHODS[row.method].zh + LENSES[row.carry_over].zh,
  en: RESCUE_METHODS[row.method].en + LENSES[row.carry_over].en,
});

const headsYear = (row: RescueRow): Bilingual => {
  if (row.heads_year === null) return { zh: '–', en: '–' };
  const stage = COUNT_STAGES[row.heads_stage ?? 'actual'];
  return { zh: `${row.heads_year}${stage.zh}`, en: `${row.heads_year} ${stage.en}` };
};

/** 400万余 is 400 or somewhat more: its interval begins at the number printed. */
const narratedRelation = ({ narrated, narrated_low, narrated_high }: RescueRow): BoundRelation => {
  if (narrated_high === null) return '≥';
  return narrated_low === narrated && narrated_high !== narrated ? '≈' : '=';
};

const narratedNote = (row: RescueRow): Bilingual => {
  const money = sayFigure({ value: row.narrated, relation: narratedRelation(row), unit: '万元' });
  const visits = row.narrated_visits === null ? null : spell(exactly(row.narrated_visits, '人次'));
  return {
    zh: `${row.county_zh}另述${row.narrated_year}年发放医疗救助资金${money.zh}${visits ? `、${visits.zh}` : ''}，不计入上表。`,
    en: `${row.county_en} also narrates ${money.en} of rescue paid in ${row.narrated_year}${visits ? `, ${visits.en}` : ''}; not in the table.`,
  };
};

const narratedNotes = (rows: readonly RescueRow[]): readonly Bilingual[] =>
  rows.filter((row) => row.narrated !== null && row.carry_over === 'included').map(narratedNote);

/** What other denominators would say of the same accounts. */
const denominatorNote = (rows: readonly RescueRow[], data: Dataset): readonly Bilingual[] => {
  const note = denominatorWords(data, {
    counties: [...new Set(rows.map((row) => row.county_code))],
    years: [...new Set(rows.map((row) => row.fiscal_year))],
  });
  return note ? [note] : [];
};

/** The options as the measure takes them: `by` is its denominator. */
const toOptions = ({ by, ...options }: Parameters<View<RescueRow>['measure']>[1]): RescueOptions => ({
  ...options,
  ...(by === undefined ? {} : { denominator: by as NonNullable<RescueOptions['denominator']> }),
});

/** 人均医疗救助资金 on the command line. */
export const RESCUE_VIEW: View<RescueRow> = {
  title: { zh: '人均医疗救助资金', en: 'Medical rescue funds per head' },
  measure: (data, options) => perCapitaRescue(data, toOptions(options)),
  dictionary: RESCUE_COLUMNS,
  columns: [
    ...SUBJECT_VIEW,
    numeric({
      title: { zh: '救助资金（万元）', en: 'Funds (10,000 yuan)' },
      value: (row) => row.funds,
      status: (row) => row.funds_status,
    }),
    worded({ zh: '取数', en: 'Found as' }, method),
    numeric({
      title: { zh: '人数', en: 'Heads' },
      value: (row) => row.heads,
      status: (row) => row.heads_status,
      relation: (row) => row.heads_relation,
      digits: 0,
    }),
    worded({ zh: '人数年份', en: 'Heads of' }, headsYear),
    numeric({
      title: { zh: '人均（元）', en: 'Per head (yuan)' },
      value: (row) => row.per_head,
      status: (row) => row.status,
      relation: (row) => row.relation,
    }),
    FLAGS_VIEW,
  ],
  words: rescueWords,
  notes: (rows, data) => [...denominatorNote(rows, data), ...narratedNotes(rows)],
};
