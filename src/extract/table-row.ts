import type { Nature } from '../model/statement.ts';
import { AgencyRows } from './table-agency.ts';
import { CodeColumns, classInUnitColumn, classOfCodes, inlineClass } from './table-codes.ts';
import { columnMeaning, type Meaning } from './table-column.ts';
import type { Slot } from './table-grid.ts';
import { natureOfConcept } from './table-head-concept.ts';
import { LabelReader, type RowContext, type Subject } from './table-label.ts';
import { type Numbered, numbered } from './table-numbering.ts';
import { labelSlot } from './table-panel.ts';

/** A row of a panel, read. */
export interface ReadRow {
  readonly subject: Subject;
  /** The first label cell, null where the row has only codes. */
  readonly slot: Slot | null;
  /** Nesting by numbering: 0 where the label has none. */
  readonly depth: number;
  /** 其中： stands before the label. */
  readonly part: boolean;
  /** Year, stage, aspect and source that the label itself prints; null for rows whose labels are names. */
  readonly meaning: Meaning | null;
  /** 基本支出 or 项目支出 that the row stands under. */
  readonly nature: Nature | null;
  /** The unit under the bureau that the row belongs to; null for the bureau itself. */
  readonly agency: string | null;
}

const TOTAL = /^(?:合计|总计|总额|小计|金额合计|共计|预算合计|决算合计)$/;
const AGENCY_HEAD = /单位名称|部门名称|单位）名称|^预算单位$|^单位$|^部门$|单位（|部门（/;
const ITEM_HEADS: readonly (readonly [RegExp, string])[] = [
  [/职责活动|工作活动/, 'activity.budget'],
  [/任务名称/, 'task.budget'],
  [/项目名称|（项目）名称/, 'expenditure.project.item'],
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

/** Whether a row's label says when or whose: 2023年, 上年结转 out of a source. */
const speaks = (subject: Subject): boolean =>
  subject.kind === 'period' || (subject.kind === 'concept' && subject.concept.endsWith('.carry-over'));

/** 基本支出 or 项目支出 that rows stand under, and how deep it is numbered. */
interface OpenNature {
  readonly depth: number;
  readonly nature: Nature | null;
}

/** Reads the rows of one panel in order, remembering what stands above. */
export class RowReader {
  readonly #context: RowContext;
  readonly #codes = new CodeColumns();
  readonly #labels: LabelReader;
  readonly #agencies: AgencyRows;
  #nature: OpenNature = { depth: 0, nature: null };

  constructor(context: RowContext) {
    this.#context = context;
    this.#labels = new LabelReader(context);
    this.#agencies = new AgencyRows(context.document.agency);
  }

  /** One row of the panel; null where it has neither label nor code. */
  read(row: readonly (Slot | null)[]): ReadRow | null {
    const { panel, caption, lexicon } = this.#context;
    const slot = labelSlot(row, panel);
    if (!slot && !this.#isBare() && !panel.codes.some((column) => row[column])) return null;
    const label = numbered(slot?.text ?? '');
    const subject = this.#subject(row, label);
    this.#remember(subject, label);
    const agency = this.#agencies.of(row, { subject, slot, panel });
    return {
      subject,
      slot,
      depth: label.depth,
      part: label.part,
      meaning: speaks(subject) ? columnMeaning([slot?.text ?? ''], caption, lexicon) : null,
      nature: this.#nature.nature,
      agency,
    };
  }

  /** A table of figures alone: its rows are totals. */
  #isBare(): boolean {
    const { panel } = this.#context;
    return panel.labels.length + panel.codes.length === 0;
  }

  #subject(row: readonly (Slot | null)[], label: Numbered): Subject {
    const placed = this.#placed(row, label);
    if (!placed) return this.#labels.read(label);
    this.#labels.remember(placed, label);
    return placed;
  }

  /** What a row is about by its codes, its place or the kind of its table; null where only its name tells. */
  #placed(row: readonly (Slot | null)[], label: Numbered): Subject | null {
    const { panel, lexicon } = this.#context;
    const coded =
      classOfCodes(row, panel, { lexicon, columns: this.#codes }) ??
      classInUnitColumn(row, panel, { name: label.name, lexicon }) ??
      inlineClass(label.name, lexicon);
    if (coded === 'cross') return { kind: 'none', reason: 'part-of-code' };
    if (coded) return { kind: 'class', named: coded };
    if (TOTAL.test(label.name) || this.#isBare()) return { kind: 'total' };
    if (isAgencyRow(row, this.#context)) return { kind: 'agency' };
    const item = itemConcept(this.#context);
    return item === null ? null : { kind: 'item', concept: item, key: label.name };
  }

  #remember(subject: Subject, label: Numbered): void {
    const nature = subject.kind === 'concept' ? natureOfConcept(subject.concept) : null;
    const closes = subject.kind === 'total' || subject.kind === 'concept' || this.#isAbove(label);
    if (nature !== null) this.#nature = { depth: label.depth, nature };
    else if (closes) this.#nature = { depth: 0, nature: null };
  }

  #isAbove(label: Numbered): boolean {
    return label.depth > 0 && this.#nature.depth > 0 && label.depth <= this.#nature.depth;
  }
}
