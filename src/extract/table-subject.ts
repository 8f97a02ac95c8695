import type { Aspect, Budget, Nature, Stage } from '../model/statement.ts';
import type { Unit } from '../model/unit.ts';
import { budgetOf } from './budget-source.ts';
import type { Reason } from './reasons.ts';
import type { AssetRow } from './table-assets.ts';
import type { Meaning } from './table-column.ts';
import { natureOfConcept } from './table-head-concept.ts';
import type { ReadRow, RowContext } from './table-row.ts';

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

/** What a row and a column are resolved with. */
export interface CellContext extends RowContext {
  /** 会议费 or 培训费 stand beside “三公”: 合计 is over all of them. */
  readonly mixed: boolean;
  /** The panel has 本年收入合计 or 本年支出合计, so that 总计 includes what was carried over. */
  readonly carries: boolean;
  readonly revenue: boolean;
  /** 其他固定资产 is a row: 资产总额 is over fixed assets. */
  readonly fixedAssets: boolean;
  readonly heads: readonly string[];
}

interface Named {
  readonly concept: string;
  readonly key: string | null;
  readonly label: string | null;
  readonly nature: Nature | null;
}

const WHOLE = /^(?:revenue|expenditure)\.(?:total|current-year)$/;
const SOURCED =
  /^(?:revenue|expenditure)\.(?:fiscal-appropriation|general-public-budget|government-fund|state-capital)$/;
const SOURCE_CONCEPTS = new Set([
  'fiscal-appropriation',
  'general-public-budget',
  'government-fund',
  'state-capital',
]);
const CARRY = /^(?:revenue|expenditure)\.carry-over$/;
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
const named = (concept: string): Named => ({ concept, key: null, label: null, nature: null });

const natureConcept = (nature: Nature): string =>
  ({
    basic: 'expenditure.basic',
    'basic-personnel': 'expenditure.basic.personnel',
    'basic-public': 'expenditure.basic.public',
    project: 'expenditure.project',
  })[nature];

/** What 合计 stands for in a table as a whole; null where the caption does not tell. */
const tableTotal = ({ caption, revenue, panel }: CellContext): string | null => {
  if (caption.topics.includes('sangong')) return 'sangong.total';
  if (caption.topics.includes('procurement')) return 'procurement.total';
  if (caption.topics.includes('assets') || caption.topics.includes('staff')) return null;
  if (caption.items === 'operating-cost') return 'operating-cost.total';
  if (panel.heads.some((head) => /任务名称/.test(head))) return 'expenditure.total';
  if (panel.heads.some((head) => /职责活动|工作活动/.test(head))) return null;
  if (caption.nature !== null) return natureConcept(caption.nature);
  if (panel.heads.some((head) => /项目名称|（项目）名称/.test(head))) return 'expenditure.project';
  return revenue ? 'revenue.total' : 'expenditure.total';
};

const totalOf = (column: Meaning, context: CellContext): Named | Reason => {
  if (column.unknown) return 'no-concept';
  const concept = column.concept ?? tableTotal(context);
  if (concept === null) return 'no-concept';
  if (concept === 'sangong.total' && column.concept === null && context.mixed) return 'mixed-total';
  return { ...named(concept), nature: natureOfConcept(concept) === null ? column.nature : null };
};

const classOf = (row: ReadRow, column: Meaning, context: CellContext): Named | Reason => {
  if (row.subject.kind !== 'class') return 'no-class';
  const { named: found } = row.subject;
  const concept = column.concept;
  if (column.unknown) return 'no-concept';
  if (context.revenue || concept?.startsWith('revenue.') || (concept !== null && CARRY.test(concept)))
    return 'revenue-by-class';
  const own = concept === null || WHOLE.test(concept) || SOURCED.test(concept) || column.nature !== null;
  if (!own) return 'ambiguous';
  const nature = column.nature ?? row.nature ?? context.caption.nature;
  const family = found.classification === 'gov-economic' ? 'gov-economic' : found.classification;
  return { concept: `expenditure.${family}`, key: found.code, label: found.label, nature };
};

const assetOf = (row: AssetRow, column: Meaning, { caption, ...context }: CellContext): Named | Reason => {
  const found = row[column.measure ?? 'value'];
  if (found === null || column.unknown) return 'no-concept';
  const fixed = caption.text.includes('固定资产') || context.fixedAssets;
  return named(found === 'assets.total' && fixed ? 'assets.fixed' : found);
};

const conceptOf = (concept: string, column: Meaning, context: CellContext): Named | Reason => {
  const counted = context.lexicon.concept(concept)?.unit_kind === 'count';
  if (column.unknown || (column.measure === 'count' && !counted)) return 'no-concept';
  const other = column.concept;
  if (other === null || WHOLE.test(other) || SOURCED.test(other) || other === concept) return named(concept);
  if (other.startsWith(`${concept}.`) || (WHOLE.test(concept) && column.nature !== null)) return named(other);
  return concept.startsWith(`${other}.`) ? named(concept) : 'ambiguous';
};

const itemOf = (row: ReadRow, column: Meaning): Named | Reason => {
  if (row.subject.kind !== 'item' || column.unknown) return 'no-concept';
  const other = column.concept;
  const own = other === null || WHOLE.test(other) || SOURCED.test(other) || column.nature === 'project';
  return own
    ? { concept: row.subject.concept, key: row.subject.key, label: row.slot?.text ?? null, nature: null }
    : 'ambiguous';
};

const nameOf = (row: ReadRow, column: Meaning, context: CellContext): Named | Reason => {
  switch (row.subject.kind) {
    case 'class':
      return classOf(row, column, context);
    case 'concept':
      return conceptOf(row.subject.concept, column, context);
    case 'item':
      return itemOf(row, column);
    case 'asset':
      return assetOf(row.subject.row, column, context);
    case 'total':
    case 'agency':
    case 'period':
      return totalOf(column, context);
    case 'none':
      return row.subject.reason;
  }
};

interface Sourced {
  readonly concept: string;
  readonly budget: Budget;
}

/** A whole out of one source is the concept of that source; 总计 with what was carried over stays the total. */
const withSource = (concept: string, source: Budget | null, context: CellContext): Sourced => {
  if (concept.startsWith('revenue.') && !WHOLE.test(concept) && !CARRY.test(concept))
    return { concept, budget: 'all' };
  if (SOURCED.test(concept)) return { concept, budget: 'all' };
  if (PROJECTS.test(concept)) return { concept, budget: source ?? 'all' };
  if (!/^(?:revenue|expenditure)\./.test(concept))
    return { concept, budget: budgetOf(concept, [...context.heads, context.caption.text]) };
  const carried = concept.endsWith('.total') && context.carries;
  if (WHOLE.test(concept) && source !== null && SOURCE_CONCEPTS.has(source) && !carried)
    return { concept: `${concept.split('.')[0]}.${source}`, budget: 'all' };
  return { concept, budget: source ?? 'all' };
};

const countUnit = (concept: string): Unit => COUNT_UNITS.find(([word]) => word.test(concept))?.[1] ?? '';

const unitOf = (concept: string, aspect: Aspect, column: Meaning, context: CellContext): Unit | null => {
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

/** What the cell at a row and a column states, or why it can state nothing. */
export const statedBy = (row: ReadRow, column: Meaning, context: CellContext): Stated | Reason => {
  if (column.refused) return column.refused;
  const found = nameOf(row, column, context);
  if (typeof found === 'string') return found;
  const period = row.subject.kind === 'period' ? row.meaning : null;
  const source =
    column.source ?? (CARRY.test(found.concept) ? row.meaning.source : null) ?? context.caption.source;
  const { concept, budget } = withSource(found.concept, source, context);
  const counted = COUNTED.test(concept);
  const aspect = period && period.aspect !== 'level' ? period.aspect : column.aspect;
  const base = period && period.aspect !== 'level' ? period.base : column.base;
  return {
    ...found,
    concept,
    budget,
    aspect,
    base,
    fiscalYear: counted
      ? countedYear(context, column)
      : (period?.fiscalYear ?? column.fiscalYear ?? context.caption.fiscalYear),
    stage: counted ? 'actual' : (period?.stage ?? column.stage ?? context.caption.stage),
    asOf: counted ? context.caption.asOf : null,
    agency: row.agency,
    unit: unitOf(concept, aspect, column, context),
  };
};
