import { figureColumns, figureOf } from '../../frame/figure-columns.ts';
import { sum } from '../../frame/interval.ts';
import type { Fact } from '../../model/fact.ts';
import type { FlagReason } from '../../model/flag.ts';
import { unitAtoms } from '../../model/quantity.ts';
import type { Nature } from '../../model/statement.ts';
import type { FactLookup } from '../fact-lookup.ts';
import { flagged } from '../flag-columns.ts';
import type { PersonnelMethod } from '../rows/personnel-row.ts';
import type { Subject } from '../subject.ts';
import { sayFigure } from '../words/figure-words.ts';

/** 部门预算支出经济分类: wages and welfare, subsidies to persons and families. */
const WAGES = '301';
const SUBSIDIES = '303';

/** Columns in which a table may print the part of a class that is basic expenditure, then the undivided class. */
const NATURES: readonly (Nature | null)[] = ['basic', 'basic-personnel', null];

/** Columns that divide a class completely. */
const PARTS: readonly Nature[] = ['basic', 'project'];

/** Personnel cost as a document lets it be known. */
export interface PersonnelFunds {
  readonly method: PersonnelMethod;
  readonly fact: Fact | undefined;
  /** What the definition 工资福利支出和对个人和家庭的补助 would add to class 301. */
  readonly added: readonly Fact[];
  readonly reasons: readonly FlagReason[];
}

/** Looks one economic class up, as one of several columns may state it. */
type ClassFinder = (key: string, natures: readonly (Nature | null)[]) => Fact | undefined;

const classFinder =
  (lookup: FactLookup, subject: Subject): ClassFinder =>
  (key, natures) =>
    natures
      .map((nature) => lookup.find(subject, { concept: 'expenditure.economic', key, nature }))
      .find((fact) => fact !== undefined && fact.value !== null);

/** The undivided class, or else all of its parts. */
const wholeClass = (find: ClassFinder, key: string): Fact[] => {
  const whole = find(key, [null]);
  if (whole) return [whole];
  const parts = PARTS.map((nature) => find(key, [nature]));
  return parts.filter((fact) => fact !== undefined);
};

/** What the class would add, in 万元; null where the document does not state it. */
export const addedAmount = (added: readonly Fact[]): number | null =>
  figureColumns('x', sum(added.map(figureOf)), unitAtoms('万元')).x;

const definitionReasons = (added: number | null): FlagReason[] => {
  const base = flagged('D', {
    zh: '未列人员经费，以工资福利支出（301类）代之',
    en: 'personnel cost is not stated; wages and welfare (class 301) stand in for it',
  });
  if (!added) return [base];
  const more = sayFigure({ value: added, unit: '万元' });
  return [
    base,
    flagged('D', {
      zh: `人员经费按定义包括对个人和家庭的补助，若计入303类应再加${more.zh}`,
      en: `by definition personnel cost counts subsidies to persons and families: class 303 would add ${more.en}`,
    }),
  ];
};

/** Personnel cost 人员经费 of one subject: as stated, else class 301 with flag `D`. */
export const personnelFunds = (lookup: FactLookup, subject: Subject): PersonnelFunds => {
  const stated = lookup.find(subject, { concept: 'expenditure.basic.personnel' });
  if (stated && stated.status !== 'undisclosed') {
    return { method: 'stated', fact: stated, added: [], reasons: [] };
  }
  const find = classFinder(lookup, subject);
  const wages = find(WAGES, NATURES);
  if (!wages) return { method: 'undisclosed', fact: undefined, added: [], reasons: [] };
  const added = wholeClass(find, SUBSIDIES);
  return { method: 'class 301', fact: wages, added, reasons: definitionReasons(addedAmount(added)) };
};
