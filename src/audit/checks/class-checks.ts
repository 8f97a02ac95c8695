import type { Check } from '../tested.ts';

/** The codes of one classification, and what they add up to. */
export interface ClassCheck {
  readonly concept: string;
  /** The highest codes listed against the total. */
  readonly total: Check;
  /** The codes of one table, or of one enumeration, against the line that they stand under. */
  readonly list: Check;
  /** The lowest codes listed against the total. */
  readonly leaves: Check;
  /** A code against the codes below it. */
  readonly inner: Check;
}

/** The three classifications. 类 has 3 digits, 款 5, 项 7; economic classes 3 and 5. */
export const CLASS_CHECKS: readonly ClassCheck[] = [
  {
    concept: 'expenditure.function',
    total: {
      id: 'functional.total',
      family: 'functional',
      tests: { zh: '支出合计＝各功能分类之和', en: 'total expenditure = sum of functional classes' },
    },
    list: {
      id: 'functional.list',
      family: 'functional',
      tests: {
        zh: '功能分类：一表之内上级＝下级之和',
        en: 'functional classes of one table = the line above them',
      },
    },
    leaves: {
      id: 'functional.leaves',
      family: 'functional',
      tests: {
        zh: '支出合计＝各末级功能分类之和',
        en: 'total expenditure = sum of the lowest functional classes',
      },
    },
    inner: {
      id: 'functional.inner',
      family: 'functional',
      tests: { zh: '类＝款之和，款＝项之和', en: 'functional class = sum of the classes below it' },
    },
  },
  {
    concept: 'expenditure.economic',
    total: {
      id: 'economic.total',
      family: 'economic',
      tests: { zh: '支出合计＝各部门经济分类之和', en: 'total expenditure = sum of economic classes' },
    },
    list: {
      id: 'economic.list',
      family: 'economic',
      tests: {
        zh: '部门经济分类：一表之内上级＝下级之和',
        en: 'economic classes of one table = the line above them',
      },
    },
    leaves: {
      id: 'economic.leaves',
      family: 'economic',
      tests: {
        zh: '支出合计＝各末级部门经济分类之和',
        en: 'total expenditure = sum of the lowest economic classes',
      },
    },
    inner: {
      id: 'economic.inner',
      family: 'economic',
      tests: { zh: '经济分类：类＝款之和', en: 'economic class = sum of the classes below it' },
    },
  },
  {
    concept: 'expenditure.gov-economic',
    total: {
      id: 'gov-economic.total',
      family: 'economic',
      tests: {
        zh: '支出合计＝各政府经济分类之和',
        en: 'total expenditure = sum of government economic classes',
      },
    },
    list: {
      id: 'gov-economic.list',
      family: 'economic',
      tests: {
        zh: '政府经济分类：一表之内上级＝下级之和',
        en: 'government economic classes of one table = the line above them',
      },
    },
    leaves: {
      id: 'gov-economic.leaves',
      family: 'economic',
      tests: {
        zh: '支出合计＝各末级政府经济分类之和',
        en: 'total expenditure = sum of the lowest government economic classes',
      },
    },
    inner: {
      id: 'gov-economic.inner',
      family: 'economic',
      tests: {
        zh: '政府经济分类：类＝款之和',
        en: 'government economic class = sum of the classes below it',
      },
    },
  },
];
