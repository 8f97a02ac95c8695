import type { Bilingual } from '../../model/bilingual.ts';
import type { Check } from '../tested.ts';

/** A figure that cannot be more than another of the same scope. */
export interface BoundCheck extends Check {
  readonly lower: string;
  readonly upper: string;
  /** Words of a project that would pay for the excess: its name then explains the difference of scope. */
  readonly excessWords: readonly string[];
}

/** 机关运行经费 is what the 公用经费 of basic expenditure pays for (预算法实施条例 and the definitions that disclosures print). */
export const BOUND_CHECKS: readonly BoundCheck[] = [
  {
    id: 'bounds.operating-cost',
    family: 'bounds',
    tests: { zh: '机关运行经费不超过公用经费', en: 'agency operating cost is not more than public cost' },
    lower: 'operating-cost.total',
    upper: 'expenditure.basic.public',
    excessWords: ['运行经费', '运转经费', '业务费', '公用', '办公经费', '办公费'],
  },
];

/** A cost that needs the thing it is spent on. */
export interface CountCheck extends Check {
  readonly cost: string;
  /** Where the number of those things stands; the first that is stated counts. */
  readonly counts: readonly string[];
  /** What would explain a cost without a thing. */
  readonly explanation: Bilingual;
}

/** Costs beside the number of things that they are spent on; what could explain one without the other is said. */
export const COUNT_CHECKS: readonly CountCheck[] = [
  {
    id: 'bounds.vehicle-operation',
    family: 'bounds',
    tests: { zh: '有公务用车运行维护费则有公务用车', en: 'vehicle operation cost needs a vehicle' },
    cost: 'sangong.vehicle.operation',
    counts: ['sangong.vehicle.count', 'assets.vehicles.count'],
    explanation: {
      zh: '车辆可能为租用，或在年内处置。',
      en: 'The vehicle may be leased, or have been disposed of during the year.',
    },
  },
  {
    id: 'bounds.vehicle-purchase',
    family: 'bounds',
    tests: { zh: '有公务用车购置费则有购置数', en: 'vehicle purchase cost needs a vehicle bought' },
    cost: 'sangong.vehicle.purchase',
    counts: ['sangong.vehicle.purchased'],
    explanation: {
      zh: '可能为以前年度购车尾款。',
      en: 'It may be the balance due for a vehicle of an earlier year.',
    },
  },
  {
    id: 'bounds.reception',
    family: 'bounds',
    tests: { zh: '有公务接待费则有接待批次', en: 'reception cost needs a reception' },
    cost: 'sangong.reception',
    counts: ['sangong.reception.batches'],
    explanation: { zh: '可能为以前年度费用。', en: 'It may be the cost of an earlier year.' },
  },
];
