import type { Check } from '../tested.ts';

/** A total whose parts are named items of one concept: projects, activities, cost items. */
export interface ItemCheck extends Check {
  readonly whole: string;
  readonly item: string;
  /** States how many items there are: as many listed items are all of them. */
  readonly count?: string;
}

/** Totals and the items listed under them. Whether a list is complete is read from its words, its table or its count. */
export const ITEM_CHECKS: readonly ItemCheck[] = [
  {
    id: 'items.project',
    family: 'items',
    tests: { zh: '项目支出＝各项目之和', en: 'project expenditure = sum of project items' },
    whole: 'expenditure.project',
    item: 'expenditure.project.item',
  },
  {
    id: 'items.operating-cost',
    family: 'items',
    tests: { zh: '机关运行经费＝各项费用之和', en: 'agency operating cost = sum of its items' },
    whole: 'operating-cost.total',
    item: 'operating-cost.item',
  },
  {
    id: 'items.activity',
    family: 'items',
    tests: { zh: '项目支出＝各职责活动预算之和', en: 'project expenditure = sum of activities' },
    whole: 'expenditure.project',
    item: 'activity.budget',
  },
  {
    id: 'items.project-target',
    family: 'items',
    tests: { zh: '项目支出＝各绩效目标项目之和', en: 'project expenditure = sum of projects with targets' },
    whole: 'expenditure.project',
    item: 'project.budget',
  },
  {
    id: 'items.performance',
    family: 'targets',
    tests: { zh: '绩效项目金额＝各绩效目标项目之和', en: 'amount with targets = sum of those projects' },
    whole: 'performance.amount',
    item: 'project.budget',
    count: 'performance.projects',
  },
  {
    id: 'items.task',
    family: 'items',
    tests: { zh: '支出合计＝各项任务预算之和', en: 'total expenditure = sum of tasks' },
    whole: 'expenditure.total',
    item: 'task.budget',
  },
];
