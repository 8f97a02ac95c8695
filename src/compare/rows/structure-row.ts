import type { Purpose } from '../../model/reference.ts';
import type { FigureColumns, MeasureRow, MeasureStatus } from './measure-row.ts';

/** `unclassed`: no rule fits the item. `undisclosed`: the document lists no items, or fewer than the total. */
export type PurposeOrGap = Purpose | 'unclassed' | 'undisclosed';

/** `totals`: basic and project as stated. `classes`: as the economic classes of the same document split them. */
export type StructureReading = 'totals' | 'classes';

/**
 * One row of `expenditureStructure`: 基本支出与项目支出 of one county, in one reading.
 * Money in 万元, shares in %. `basic_share` is of basic + project; `admin_share` of basic + administrative
 * projects alone (null where items are not disclosed; one-sided, as high = low bound known, where some are unclassed).
 */
export interface StructureRow
  extends MeasureRow,
    FigureColumns<'basic'>,
    FigureColumns<'project'>,
    FigureColumns<'total'>,
    FigureColumns<'basic_share'>,
    FigureColumns<'admin_share'> {
  readonly reading: StructureReading;
  /** Whether the document contradicts this reading with another. */
  readonly contested: boolean;
  /** Project money by purpose, 万元; null where the items are not disclosed, 0 where none is of that purpose. */
  readonly rescue: number | null;
  readonly insurance_subsidy: number | null;
  readonly benefits: number | null;
  readonly administration: number | null;
  readonly unclassed: number | null;
  /** Project total less listed items, 万元; null where no total is stated. */
  readonly unlisted: number | null;
  readonly basic_status: MeasureStatus;
  readonly project_status: MeasureStatus;
  readonly items_status: MeasureStatus;
  readonly prices_of: number | null;
}

/** One row of `itemPurposes`: one project item with the rule that classed it. `value` in 万元. */
export interface PurposeRow extends MeasureRow, FigureColumns<'value'> {
  readonly reading: StructureReading;
  /** The item as printed. */
  readonly item: string;
  readonly purpose: PurposeOrGap;
  readonly purpose_zh: string;
  readonly purpose_en: string;
  /** The pattern that fitted; null for `unclassed` and `undisclosed`. */
  readonly rule: string | null;
  readonly rule_reason_zh: string | null;
  readonly rule_reason_en: string | null;
}
