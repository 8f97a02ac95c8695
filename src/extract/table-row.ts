import type { Classification } from '../model/reference.ts';
import type { Nature } from '../model/statement.ts';
import type { DocumentContext } from './claim.ts';
import type { Lexicon, Topic } from './lexicon.ts';
import type { Reason } from './reasons.ts';
import { AgencyRows } from './table-agency.ts';
import { type AssetRow, assetRow } from './table-assets.ts';
import { type Caption, sourceNamed } from './table-caption.ts';
import {
  type ClassNamed,
  CodeColumns,
  classInUnitColumn,
  classNamed,
  classOfCodes,
  inlineClass,
} from './table-codes.ts';
import { columnMeaning, type Meaning } from './table-column.ts';
import type { Slot } from './table-grid.ts';
import { natureOfConcept } from './table-head-concept.ts';
import { type Numbered, numbered } from './table-numbering.ts';
import { labelSlot, type Panel } from './table-panel.ts';

/** What a row is about. */
export type Subject =
  | { readonly kind: 'class'; readonly named: ClassNamed }
  | { readonly kind: 'concept'; readonly concept: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'agency' }
  | { readonly kind: 'item'; readonly concept: string; readonly key: string }
  | { readonly kind: 'asset'; readonly row: AssetRow }
  | { readonly kind: 'period' }
  | { readonly kind: 'none'; readonly reason: Reason };

/** A row of a panel, read. */
export interface ReadRow {
  readonly subject: Subject;
  /** The first label cell, null where the row has only codes. */
  readonly slot: Slot | null;
  /** Nesting by numbering: 0 where the label has none. */
  readonly depth: number;
  /** 其中： stands before the label. */
  readonly part: boolean;
  /** Year, stage, aspect and unit that the label itself prints. */
  readonly meaning: Meaning;
  /** 基本支出 or 项目支出 that the row stands under. */
  readonly nature: Nature | null;
  /** The unit under the bureau that the row belongs to; null for the bureau itself. */
  readonly agency: string | null;
}

/** What rows are read with. */
export interface RowContext {
  readonly document: DocumentContext;
  readonly lexicon: Lexicon;
  readonly caption: Caption;
  readonly panel: Panel;
}

const TOTAL = /^(?:合计|总计|总额|小计|金额合计|共计|预算合计|决算合计)$/;
const AGENCY_HEAD = /单位名称|部门名称|单位）名称|^预算单位$|^单位$|^部门$|单位（|部门（/;
const ITEM_HEADS: readonly (readonly [RegExp, string])[] = [
  [/职责活动|工作活动/, 'activity.budget'],
  [/任务名称/, 'task.budget'],
  [/项目名称|（项目）名称/, 'expenditure.project.item'],
];
const AXES: readonly (readonly [RegExp, Classification])[] = [
  [/政府(?:预算)?(?:支出)?经济/, 'gov-economic'],
  [/经济/, 'economic'],
  [/功能/, 'function'],
];
/** Labels of summary tables that mean the whole of the year on their side. */
const YEAR_TOTALS = new Set(['部门预算']);
const SOURCE_ROWS = /\.(?:fiscal-appropriation|general-public-budget|government-fund|state-capital)$/;
const CONCEPT_FIRST: readonly Topic[] = ['sangong', 'procurement', 'assets', 'staff'];
const PERIOD = /^\d{4}年|^(?:上年|本年|去年)(?:预算|决算|执行)?数?$|^增减|^比上年/;

/** The classifications that the names of a panel can come from, likeliest first. */
const axesOf = ({ caption, panel }: RowContext): Classification[] => {
  const heads = panel.heads.join(' ');
  const named = [heads, caption.text]
    .map((text) => AXES.find(([word]) => word.test(text))?.[1])
    .find((axis) => axis);
  return named ? [named] : ['function', 'economic'];
};

const isRevenuePanel = ({ caption, panel }: RowContext): boolean => {
  const heads = panel.heads.join(' ');
  if (/支出/.test(heads)) return false;
  return /收入/.test(heads) || caption.side === 'revenue';
};

/** The topics under which the labels of a panel are looked up. */
export const panelTopics = (context: RowContext): Topic[] => [
  ...context.caption.topics.filter((topic) => topic !== 'revenue' && topic !== 'expenditure'),
  isRevenuePanel(context) ? 'revenue' : 'expenditure',
];

const itemConcept = ({ caption, panel }: RowContext): string | null => {
  const head = panel.heads.join(' ');
  const named = ITEM_HEADS.find(([word]) => word.test(head))?.[1] ?? null;
  if (named !== null && !caption.topics.includes('procurement')) return named;
  return caption.items === 'operating-cost' && panel.codes.length === 0 ? 'operating-cost.item' : null;
};

const isAgencyRow = (row: readonly (Slot | null)[], { panel }: RowContext): boolean => {
  if (panel.unitCodes.some((column) => row[column])) return true;
  const heads = panel.heads.join(' ');
  return (
    AGENCY_HEAD.test(heads) && !ITEM_HEADS.some(([word]) => word.test(heads)) && panel.codes.length === 0
  );
};

const isAssetTable = (topics: readonly Topic[]): boolean =>
  topics.includes('assets') && !topics.includes('procurement');

interface Open {
  readonly depth: number;
  readonly nature: Nature | null;
  readonly code: string | null;
}

/** Reads the rows of one panel in order, remembering what stands above. */
export class RowReader {
  readonly #context: RowContext;
  readonly #codes = new CodeColumns();
  readonly #topics: readonly Topic[];
  #nature: Open = { depth: 0, nature: null, code: null };
  #carry: { readonly concept: string; readonly depth: number } | null = null;
  #within: string | null = null;
  readonly #agencies: AgencyRows;

  constructor(context: RowContext) {
    this.#context = context;
    this.#topics = panelTopics(context);
    this.#agencies = new AgencyRows(context.document.agency);
  }

  /** One row of the panel; null where it has neither label nor code. */
  read(row: readonly (Slot | null)[]): ReadRow | null {
    const { panel, caption, lexicon } = this.#context;
    const slot = labelSlot(row, panel);
    const bare = panel.labels.length + panel.codes.length === 0;
    if (!slot && !bare && !panel.codes.some((column) => row[column])) return null;
    const label = numbered(slot?.text ?? '');
    const subject = this.#subject(row, label);
    this.#remember(subject, label);
    const agency = this.#agencies.of(row, { subject, slot, panel });
    return {
      subject,
      slot,
      depth: label.depth,
      part: label.part,
      meaning: columnMeaning([slot?.text ?? ''], caption, lexicon),
      nature: this.#nature.nature,
      agency,
    };
  }

  #subject(row: readonly (Slot | null)[], label: Numbered): Subject {
    const { panel, lexicon } = this.#context;
    const coded =
      classOfCodes(row, panel, lexicon, this.#codes) ??
      classInUnitColumn(row, panel, { name: label.name, lexicon }) ??
      inlineClass(label.name, lexicon);
    if (coded === 'cross') return { kind: 'none', reason: 'part-of-code' };
    if (coded) return { kind: 'class', named: coded };
    if (TOTAL.test(label.name) || panel.labels.length + panel.codes.length === 0) return { kind: 'total' };
    if (isAgencyRow(row, this.#context)) return { kind: 'agency' };
    const item = itemConcept(this.#context);
    if (item !== null) return { kind: 'item', concept: item, key: label.name };
    return this.#named(label);
  }

  #named(label: Numbered): Subject {
    const asset = isAssetTable(this.#topics) ? assetRow(label.name) : null;
    if (asset) return { kind: 'asset', row: asset };
    const first =
      CONCEPT_FIRST.some((topic) => this.#topics.includes(topic)) || isRevenuePanel(this.#context);
    const concept = this.#concept(label);
    const found = first ? concept : (this.#class(label) ?? concept);
    if (found) return found;
    return PERIOD.test(label.name) ? { kind: 'period' } : { kind: 'none', reason: 'no-concept' };
  }

  #concept(label: Numbered): Subject | null {
    if (PERIOD.test(label.name)) return null;
    const side = this.#topics.includes('revenue') ? 'revenue' : 'expenditure';
    if (YEAR_TOTALS.has(label.name)) return { kind: 'concept', concept: `${side}.current-year` };
    const concept = this.#context.lexicon.conceptOf(label.name, this.#topics);
    if (concept === null) return null;
    return { kind: 'concept', concept: this.#isCarried(concept, label) ? this.#carry!.concept : concept };
  }

  /** Sources that are listed under 上年结转 or 结转下年 are parts of it. */
  #isCarried(concept: string, label: Numbered): boolean {
    if (!this.#carry || !SOURCE_ROWS.test(concept)) return false;
    return this.#carry.depth === 0 || label.depth === 0 || label.depth > this.#carry.depth;
  }

  #class(label: Numbered): Subject | null {
    const { lexicon, document } = this.#context;
    const hints = { within: this.#within, year: document.fiscalYear };
    for (const axis of axesOf(this.#context)) {
      const named = classNamed(label.name, axis, lexicon, hints);
      if (named) return { kind: 'class', named };
    }
    return null;
  }

  #rememberCarry(subject: Subject, label: Numbered): void {
    if (subject.kind === 'total') this.#carry = null;
    if (subject.kind !== 'concept') return;
    const opens = subject.concept.endsWith('.carry-over') && sourceNamed(label.name) === null;
    if (opens) this.#carry = { concept: subject.concept, depth: label.depth };
    else if (!subject.concept.endsWith('.carry-over')) this.#carry = null;
  }

  #remember(subject: Subject, label: Numbered): void {
    this.#rememberCarry(subject, label);
    if (subject.kind === 'class') this.#within = subject.named.code;
    const nature = subject.kind === 'concept' ? natureOfConcept(subject.concept) : null;
    const closes = subject.kind === 'total' || subject.kind === 'concept' || this.#isAbove(label);
    if (nature !== null) this.#nature = { depth: label.depth, nature, code: null };
    else if (closes) this.#nature = { depth: 0, nature: null, code: null };
  }

  #isAbove(label: Numbered): boolean {
    return label.depth > 0 && this.#nature.depth > 0 && label.depth <= this.#nature.depth;
  }
}
