import { STRUCTURE_COLUMNS } from '../../compare/columns/structure-columns.ts';
import type { StructureRow } from '../../compare/rows/structure-row.ts';
import { expenditureStructure } from '../../compare/structure/expenditure-structure.ts';
import { PURPOSE_NAMES } from '../../compare/structure/purpose-names.ts';
import { structureWords } from '../../compare/words/structure-words.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { FLAGS_VIEW, keyed, numeric, SUBJECT_VIEW, worded } from './cells.ts';
import type { View, ViewColumn } from './view.ts';

const reading = (row: StructureRow): Bilingual => {
  if (!row.contested) return { zh: '–', en: '–' };
  return row.reading === 'totals' ? { zh: '按总数', en: 'totals' } : { zh: '按经济分类', en: 'classes' };
};

const purpose = (title: Bilingual, value: (row: StructureRow) => number | null): ViewColumn<StructureRow> =>
  numeric({ title, value, status: (row) => row.items_status });

/** 基本支出与项目支出 on the command line. */
export const STRUCTURE_VIEW: View<StructureRow> = {
  title: { zh: '基本支出与项目支出（万元）', en: 'Basic and project expenditure (10,000 yuan)' },
  measure: (data, options) => expenditureStructure(data, options),
  dictionary: STRUCTURE_COLUMNS,
  columns: [
    ...SUBJECT_VIEW,
    keyed(worded({ zh: '读法', en: 'Reading' }, reading)),
    numeric({
      title: { zh: '基本', en: 'Basic' },
      value: (row) => row.basic,
      status: (row) => row.basic_status,
    }),
    numeric({
      title: { zh: '项目', en: 'Project' },
      value: (row) => row.project,
      status: (row) => row.project_status,
    }),
    numeric({
      title: { zh: '基本占比（%）', en: 'Basic (%)' },
      value: (row) => row.basic_share,
      status: (row) => row.basic_status,
    }),
    purpose(PURPOSE_NAMES.rescue, (row) => row.rescue),
    purpose(PURPOSE_NAMES['insurance-subsidy'], (row) => row.insurance_subsidy),
    purpose(PURPOSE_NAMES.benefits, (row) => row.benefits),
    purpose(PURPOSE_NAMES.administration, (row) => row.administration),
    purpose(PURPOSE_NAMES.unclassed, (row) => row.unclassed),
    numeric({
      title: { zh: '基本比行政项目（%）', en: 'Basic vs admin (%)' },
      value: (row) => row.admin_share,
      status: (row) => (row.basic === null ? row.basic_status : row.items_status),
    }),
    FLAGS_VIEW,
  ],
  words: structureWords,
};
