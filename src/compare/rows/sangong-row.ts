import type { Agreement } from '../../model/quantity.ts';
import type { BoundRelation, FigureColumns, MeasureRow, MeasureStatus } from './measure-row.ts';

/** The parts of 三公, in the order that they are shown; `sangong.total` first. */
export const SANGONG_PARTS = [
  'sangong.total',
  'sangong.abroad',
  'sangong.vehicle',
  'sangong.vehicle.purchase',
  'sangong.vehicle.operation',
  'sangong.reception',
] as const;
export type SangongPart = (typeof SANGONG_PARTS)[number];

/**
 * One row of `sangongTrends`: one county, year, stage and part of 三公经费.
 * value and change in 万元; rate and share_of_operating in %; per_staff in 元 per person in post.
 * change, rate compare with the year before, of the same stage; null where that year is not known.
 */
export interface SangongRow
  extends MeasureRow,
    FigureColumns<'value'>,
    FigureColumns<'change'>,
    FigureColumns<'rate'>,
    FigureColumns<'per_staff'>,
    FigureColumns<'share_of_operating'> {
  readonly part: SangongPart;
  readonly part_zh: string;
  readonly part_en: string;
  readonly unit: '万元';
  readonly relation: BoundRelation | null;
  readonly status: MeasureStatus;
  /** Other printed values of the same figure, 万元, joined by a space: a conflict that the flag `U` names. */
  readonly dissent: string;
  /** `undefined`: a rate on a zero base, whatever the document prints. */
  readonly rate_status: MeasureStatus;
  /** As printed; null where the document states none. */
  readonly stated_change: number | null;
  readonly stated_rate: number | null;
  /** Recomputed against printed; null where one of them is missing. */
  readonly change_agreement: Agreement | null;
  readonly rate_agreement: Agreement | null;
  readonly staff: number | null;
  readonly staff_year: number | null;
  readonly staff_status: MeasureStatus;
  readonly operating_status: MeasureStatus;
  /** Flags and reasons of 机关运行经费, which the share of it carries; empty where there is no share. */
  readonly operating_flags: string;
  readonly operating_reasons_zh: string;
  readonly operating_reasons_en: string;
  readonly prices_of: number | null;
}
