import type { Nature } from '../model/statement.ts';
import type { Reason } from './reasons.ts';
import type { AssetRow } from './table-assets.ts';
import type { Meaning } from './table-column.ts';
import { natureOfConcept } from './table-head-concept.ts';
import type { RowContext } from './table-label.ts';
import type { ReadRow } from './table-row.ts';

/** What a row and a column are resolved with. */
export interface CellContext extends RowContext {
  /** 会议费 or 培训费 stand beside “三公”: 合计 is over all of them. */
  readonly mixed: boolean;
  /** The panel has 本年收入合计 or 本年支出合计, so that 总计 includes what was carried over. */
  readonly carries: boolean;
  readonly revenue: boolean;
  /** 其他固定资产 is a row: 资产总额 is over fixed assets. */
  readonly fixedAssets: boolean;
}

/** What a row and a column name, before whose money and when. */
export interface Named {
  readonly concept: string;
  readonly key: string | null;
  readonly label: string | null;
  readonly nature: Nature | null;
}

/** A side as a whole: with what was carried over, or of the year. */
export const WHOLE = /^(?:revenue|expenditure)\.(?:total|current-year)$/;
/** A side out of one source. */
export const SOURCED =
  /^(?:revenue|expenditure)\.(?:fiscal-appropriation|general-public-budget|government-fund|state-capital)$/;
/** What was carried in or out. */
export const CARRY = /^(?:revenue|expenditure)\.carry-over$/;
/** 车辆数合计（辆）: the only column of figures is a count. */
const isCounted = (label: string): boolean =>
  label.endsWith('）') && /[辆台套个]/.test(label.slice(label.lastIndexOf('（')));
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
  const whole = tableTotal(context);
  const sourced = column.concept !== null && (SOURCED.test(column.concept) || WHOLE.test(column.concept));
  const concept = sourced && whole !== null && !WHOLE.test(whole) ? whole : (column.concept ?? whole);
  if (concept === null) return 'no-concept';
  if (concept === 'sangong.total' && column.concept === null && context.mixed) return 'mixed-total';
  return { ...named(concept), nature: natureOfConcept(concept) === null ? column.nature : null };
};

/** 人员经费 over the code columns too groups classes rather than splitting them: each is wholly basic expenditure. */
const natureUnder = (column: Meaning, { panel, lexicon }: CellContext): Nature | null => {
  const groups = panel.heads.some((head) => natureOfConcept(lexicon.conceptOf(head) ?? '') === column.nature);
  const part = column.nature === 'basic-personnel' || column.nature === 'basic-public';
  return groups && part ? 'basic' : column.nature;
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
  const nature = natureUnder(column, context) ?? row.nature ?? context.caption.nature;
  const family = found.classification === 'gov-economic' ? 'gov-economic' : found.classification;
  return { concept: `expenditure.${family}`, key: found.code, label: found.label, nature };
};

const assetOf = (
  row: AssetRow,
  { label, column }: { readonly label: string; readonly column: Meaning },
  { caption, ...context }: CellContext,
): Named | Reason => {
  const found = row[column.measure ?? (isCounted(label) ? 'count' : 'value')];
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
  return concept.startsWith(`${other.replace(/\.total$/, '')}.`) ? named(concept) : 'ambiguous';
};

const itemOf = (row: ReadRow, column: Meaning): Named | Reason => {
  if (row.subject.kind !== 'item' || column.unknown) return 'no-concept';
  const other = column.concept;
  const own = other === null || WHOLE.test(other) || SOURCED.test(other) || column.nature === 'project';
  return own
    ? { concept: row.subject.concept, key: row.subject.key, label: row.subject.key, nature: null }
    : 'ambiguous';
};

/** The concept and key that a row and a column name, or why they name none. */
export const nameOf = (row: ReadRow, column: Meaning, context: CellContext): Named | Reason => {
  switch (row.subject.kind) {
    case 'class':
      return classOf(row, column, context);
    case 'concept':
      return conceptOf(row.subject.concept, column, context);
    case 'item':
      return itemOf(row, column);
    case 'asset':
      return assetOf(row.subject.row, { label: row.slot?.text ?? '', column }, context);
    case 'total':
    case 'agency':
    case 'period':
      return totalOf(column, context);
    case 'none':
      return row.subject.reason;
  }
};
