import type { Aspect, Budget, Nature, Stage } from '../model/statement.ts';
import type { Unit } from '../model/unit.ts';
import { budgetOf } from './budget-source.ts';
import type { Reason } from './reasons.ts';
import type { Meaning } from './table-column.ts';
import type { ReadRow } from './table-row.ts';
import { CARRY, type CellContext, nameOf, SOURCED, WHOLE } from './table-subject.ts';

/** What the figure at a row and a column states, short of the figure itself. */
export interface Stated {
  readonly concept: string;
  readonly key: string | null;
  readonly label: string | null;
  readonly aspect: Aspect;
  readonly base: string | null;
  readonly fiscalYear: number;
  readonly stage: Stage;
  readonly asOf: string | null;
  readonly budget: Budget;
  readonly nature: Nature | null;
  readonly agency: string | null;
  /** The unit of a figure that prints none; null where nothing tells it. */
  readonly unit: Unit | null;
}

const SOURCE_CONCEPTS = new Set([
  'fiscal-appropriation',
  'general-public-budget',
  'government-fund',
  'state-capital',
]);
const PROJECTS = /^(?:activity|task|project)\.budget$/;
const COUNTED = /^(?:staff|assets)\./;
const COUNT_UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^staff\./, '人'],
  [/vehicles?\.count$|vehicle\.purchased$/, '辆'],
  [/large-equipment/, '台'],
  [/\.batches$/, '批次'],
  [/reception\.visits$|abroad\.visits$|beneficiary-visits$/, '人次'],
  [/\.groups$|^performance\.projects$/, '个'],
  [/^insured|^poor|enrolment/, '人'],
];

interface Sourced {
  readonly concept: string;
  readonly budget: Budget;
}

/** A whole out of one source is the concept of that source; 总计 with what was carried over stays the total. */
const withSource = (
  concept: string,
  {
    source,
    own,
    heads,
  }: { readonly source: Budget | null; readonly own: Budget | null; readonly heads: string },
  context: CellContext,
): Sourced => {
  if (concept.startsWith('revenue.') && !WHOLE.test(concept) && !CARRY.test(concept))
    return { concept, budget: 'all' };
  if (SOURCED.test(concept)) return { concept, budget: 'all' };
  if (PROJECTS.test(concept)) return { concept, budget: source ?? 'all' };
  if (!/^(?:revenue|expenditure)\./.test(concept))
    return { concept, budget: own ?? budgetOf(concept, [heads, context.caption.text]) };
  const carried = concept.endsWith('.total') && context.carries;
  if (WHOLE.test(concept) && source !== null && SOURCE_CONCEPTS.has(source) && !carried)
    return { concept: `${concept.split('.')[0]}.${source}`, budget: 'all' };
  return { concept, budget: source ?? 'all' };
};

const countUnit = (concept: string): Unit => COUNT_UNITS.find(([word]) => word.test(concept))?.[1] ?? '';

const unitOf = (
  { concept, aspect }: Pick<Stated, 'concept' | 'aspect'>,
  column: Meaning,
  context: CellContext,
): Unit | null => {
  if (aspect !== 'level' && aspect !== 'change') return '%';
  const kind = context.lexicon.concept(concept)?.unit_kind ?? 'money';
  if (kind === 'count') return countUnit(concept);
  if (kind === 'percent') return '%';
  const unit = column.unit ?? context.caption.unit;
  return unit === '元' || unit === '万元' || unit === '亿元' ? unit : null;
};

const countedYear = ({ caption, document }: CellContext, column: Meaning): number => {
  if (caption.asOf !== null) return Number(caption.asOf.slice(0, 4));
  return column.fiscalYear ?? (document.stage === 'budget' ? document.fiscalYear - 1 : document.fiscalYear);
};

/** Year, stage, aspect and base: of the row where it names a period, else of the column, else of the caption. */
const timing = (row: ReadRow, column: Meaning, { caption }: CellContext) => {
  const period = row.subject.kind === 'period' ? row.meaning : null;
  const changing = period !== null && period.aspect !== 'level' ? period : column;
  return {
    aspect: changing.aspect,
    base: changing.base,
    fiscalYear: period?.fiscalYear ?? column.fiscalYear ?? caption.fiscalYear,
    stage: period?.stage ?? column.stage ?? caption.stage,
    asOf: null,
  };
};

/** Counts of people and things are taken on a day: the one printed, else the end of the year before a budget. */
const counting = (column: Meaning, context: CellContext) =>
  ({ fiscalYear: countedYear(context, column), stage: 'actual', asOf: context.caption.asOf }) as const;

/** What the cell at a row and a column states, or why it can state nothing. */
export const statedBy = (row: ReadRow, column: Meaning, context: CellContext): Stated | Reason => {
  if (column.refused) return column.refused;
  const found = nameOf(row, column, context);
  if (typeof found === 'string') return found;
  const printed = column.source ?? (CARRY.test(found.concept) ? (row.meaning?.source ?? null) : null);
  const own = column.concept !== null && SOURCED.test(column.concept) ? column.source : null;
  const sourced = withSource(
    found.concept,
    { source: printed ?? context.caption.source, own, heads: column.heads },
    context,
  );
  const time = timing(row, column, context);
  return {
    ...found,
    ...sourced,
    ...time,
    ...(COUNTED.test(sourced.concept) ? counting(column, context) : {}),
    agency: row.agency,
    unit: unitOf({ concept: sourced.concept, aspect: time.aspect }, column, context),
  };
};
