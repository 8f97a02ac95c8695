import type { FigureColumns, MeasureRow, MeasureStatus } from './measure-row.ts';

/** `stated` 人员经费; `class 301` 工资福利支出 where 人员经费 is not stated (flag D). */
export type PersonnelMethod = 'stated' | 'class 301' | 'undisclosed';

/**
 * One row of `personnelCost`: 人员经费 of one county.
 * personnel and basic in 万元, share in % of basic, heads in 人, per_employee and per_person_paid in 万元 per person.
 */
export interface PersonnelRow
  extends MeasureRow,
    FigureColumns<'personnel'>,
    FigureColumns<'basic'>,
    FigureColumns<'share'>,
    FigureColumns<'heads'>,
    FigureColumns<'per_employee'>,
    FigureColumns<'per_person_paid'> {
  readonly method: PersonnelMethod;
  readonly personnel_status: MeasureStatus;
  readonly heads_status: MeasureStatus;
  readonly heads_year: number | null;
  /** `derived`: administrative + institution staff in post. */
  readonly heads_method: 'stated' | 'sum of parts' | null;
  /** In post and temporary (临聘) staff together; null where temporary staff are not stated. */
  readonly heads_with_temporary: number | null;
  /** What the document's own definition of 人员经费 would add (class 303), 万元; null where it does not differ. */
  readonly definition_adds: number | null;
  readonly prices_of: number | null;
}
