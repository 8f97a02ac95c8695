import { audit } from '../../../src/audit/audit.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { concept, statements, type Written } from '../statements.ts';

/** What a test says of a finding: outcome, the printed figure, the computed one. */
export type Fallen = readonly [outcome: Finding['outcome'], printed: number | null, computed: number | null];

const CONCEPTS = [
  concept('expenditure.basic', 'expenditure.total'),
  concept('expenditure.project', 'expenditure.total'),
  concept('expenditure.function', 'expenditure.total'),
];

/** The findings of one check on some figures. Given a source, the words between figures are seen. */
export const fallOut = (check: string, rows: readonly Written[], source?: string): readonly Fallen[] =>
  audit(statements(...rows), {
    concepts: CONCEPTS,
    ...(source ? { sources: new Map([['doc', source]]) } : {}),
  })
    .filter(({ check_id }) => check_id === check)
    .map(({ outcome, printed, computed }) => [outcome, printed, computed]);
