import type { Heads } from '../heads.ts';
import type { RescueRow } from '../rows/rescue-row.ts';
import type { Subject } from '../subject.ts';
import type { CarriedOver, carryOverConflict } from './carry-over.ts';
import type { Narrated } from './narrated-rescue.ts';
import type { RescueFunds } from './rescue-funds.ts';

/** One row's parts before they become columns. */
export interface RescueCase {
  readonly subject: Subject;
  readonly lens: RescueRow['carry_over'];
  readonly funds: RescueFunds;
  readonly carried: readonly CarriedOver[];
  readonly conflict: ReturnType<typeof carryOverConflict>;
  readonly heads: Heads;
  readonly narrated: Narrated;
}
