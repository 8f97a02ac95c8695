import type { Budget, Nature, Statement } from '../model/statement.ts';

/** The concept that a table's column stands for where it splits the total: 合计 × 人员经费 is 人员经费. */
export const NATURE_CONCEPTS: Readonly<Record<Nature, string>> = {
  basic: 'expenditure.basic',
  'basic-personnel': 'expenditure.basic.personnel',
  'basic-public': 'expenditure.basic.public',
  project: 'expenditure.project',
};

/** Concepts that name the budget in their words: 一般公共预算支出 is the total expenditure of that budget. */
const BUDGET_CONCEPTS: Readonly<Record<string, Budget>> = {
  'expenditure.fiscal-appropriation': 'fiscal-appropriation',
  'expenditure.general-public-budget': 'general-public-budget',
  'expenditure.government-fund': 'government-fund',
  'expenditure.state-capital': 'state-capital',
};

/** What a statement is about once two ways of saying the same are brought together. */
export interface Subject {
  readonly concept: string;
  readonly budget: Budget;
  readonly nature: Nature | null;
}

/** The subject of a statement: budget and nature taken out of the concept's name and put where they belong. */
export const subjectOf = (statement: Statement): Subject => {
  const { concept, budget, nature } = statement;
  const named = BUDGET_CONCEPTS[concept];
  if (named) return { concept: 'expenditure.total', budget: named, nature };
  const total = concept === 'expenditure.total' || concept === 'expenditure.current-year';
  if (total && nature) return { concept: NATURE_CONCEPTS[nature], budget, nature: null };
  return { concept, budget, nature };
};

/** A concept as a base of shares: the total that it names, and the budget that is in its name, if any. */
export const namedTotal = (concept: string): { readonly concept: string; readonly budget: Budget | null } => {
  const budget = BUDGET_CONCEPTS[concept];
  return budget ? { concept: 'expenditure.total', budget } : { concept, budget: null };
};
