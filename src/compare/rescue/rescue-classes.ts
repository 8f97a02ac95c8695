/** 医疗救助, a 款 of the functional classification of expenditure (支出功能分类, 政府收支分类科目 since 2019). */
export const RESCUE_CLASS = '21013';

/** Its 项: 城乡医疗救助, 疾病应急救助, 其他医疗救助支出. */
export const RESCUE_ITEMS = ['2101301', '2101302', '2101399'] as const;
