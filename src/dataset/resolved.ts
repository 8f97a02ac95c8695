import type { Decision } from './decide.ts';
import type { FactKey } from './fact-key.ts';

/** The statements of one key, and the value that was decided on. */
export interface Resolved {
  readonly key: FactKey;
  readonly decision: Decision;
}
