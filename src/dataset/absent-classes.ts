import type { Bilingual } from '../model/bilingual.ts';
import type { Fact } from '../model/fact.ts';
import { overlaps, type Quantity, toColumns } from '../model/quantity.ts';
import type { ClassCode } from '../model/reference.ts';
import { statedTotals } from './coinciding-budgets.ts';
import { accountOf, type FactKey, factId } from './fact-key.ts';
import { flagColumns, plainReason } from './reasons.ts';
import type { Resolved } from './resolved.ts';

const CONCEPT = 'expenditure.function';
/** Digits of a functional code: 类 3, 款 5, 项 7. */
const CLASS = 3;
const SECTION = 5;

/** The functional breakdown of one account under one budget: each listed code with its resolved amount. */
type Breakdown = ReadonlyMap<string, Resolved>;

const CODE = /^\d{3,7}$/;

/** A label whose code is not known is no part of the list: the list then adds up without it, or it does not. */
const isListed = ({ key }: Resolved): boolean =>
  key.concept === CONCEPT && key.aspect === 'level' && key.nature === null && CODE.test(key.key ?? '');

const breakdowns = (resolved: readonly Resolved[]): readonly Breakdown[] => {
  const found = new Map<string, Map<string, Resolved>>();
  for (const one of resolved.filter(isListed)) {
    const id = `${accountOf(one.key)} ${one.key.budget}`;
    const codes = found.get(id) ?? new Map<string, Resolved>();
    found.set(id, codes.set(one.key.key ?? '', one));
  }
  return [...found.values()];
};

/** The listed codes just below `code` ('' for the whole): those with no other listed code in between. */
const below = (code: string, breakdown: Breakdown): readonly Resolved[] => {
  const inside = [...breakdown.keys()].filter((one) => one !== code && one.startsWith(code));
  return inside
    .filter((one) => !inside.some((other) => other !== one && one.startsWith(other)))
    .map((one) => breakdown.get(one) as Resolved);
};

const quantityOf = (one: Resolved): Quantity => one.decision.chosen.quantity;

const sum = (parts: readonly Quantity[]): Quantity => ({
  unit: '万元',
  relation: '=',
  value: parts.reduce((total, part) => total + part.value, 0),
  low: parts.reduce((total, part) => total + part.low, 0),
  high: parts.reduce((total, part) => total + part.high, 0),
});

const closes = (whole: Resolved, parts: readonly Resolved[]): boolean =>
  parts.length > 0 && overlaps(quantityOf(whole), sum(parts.map(quantityOf)));

/** The stated totals that a breakdown can add up to: of the same account and budget. */
const wholesOf = (breakdown: Breakdown, resolved: readonly Resolved[]): readonly Resolved[] => {
  const key = [...breakdown.values()][0]?.key;
  if (key === undefined) return [];
  return statedTotals(resolved.filter((one) => accountOf(one.key) === accountOf(key)))
    .filter((total) => total.side === 'expenditure' && total.budget === key.budget)
    .map((total) => total.resolved);
};

const holdsIn = (code: ClassCode, year: number): boolean =>
  (code.from_year === null || code.from_year <= year) && (code.to_year === null || year <= code.to_year);

interface Absence {
  readonly code: ClassCode;
  readonly whole: Resolved;
  readonly parts: readonly Resolved[];
}

/** What one closed list rules out: codes of the given length below the whole under which nothing is listed. */
const ruledOut = (
  list: { prefix: string; digits: number; codes: readonly ClassCode[] },
  closed: Omit<Absence, 'code'>,
): readonly Absence[] => {
  const year = closed.whole.key.fiscal_year;
  const listed = closed.parts.map((part) => part.key.key ?? '');
  return list.codes
    .filter((code) => code.classification === 'function' && code.code.length === list.digits)
    .filter((code) => code.code.startsWith(list.prefix) && holdsIn(code, year))
    .filter((code) => !listed.some((one) => one.startsWith(code.code) || code.code.startsWith(one)))
    .map((code) => ({ code, ...closed }));
};

const absencesIn = (
  breakdown: Breakdown,
  wholes: readonly Resolved[],
  codes: readonly ClassCode[],
): readonly Absence[] => {
  const top = below('', breakdown);
  const total = wholes.find((whole) => closes(whole, top));
  const classes = total ? ruledOut({ prefix: '', digits: CLASS, codes }, { whole: total, parts: top }) : [];
  const sections = [...breakdown.values()]
    .filter((one) => one.key.key?.length === CLASS)
    .map((whole) => ({ whole, parts: below(whole.key.key ?? '', breakdown) }))
    .filter(({ whole, parts }) => closes(whole, parts))
    .flatMap((closed) => ruledOut({ prefix: closed.whole.key.key ?? '', digits: SECTION, codes }, closed));
  return [...classes, ...sections];
};

const zero: Quantity = { unit: '万元', relation: '=', value: 0, low: 0, high: 0 };

const TOTAL: Bilingual = { zh: '支出总额', en: 'total expenditure' };

/** `210 卫生健康支出` / `210 health`; the total expenditure where it is that which is closed. */
const nameOf = (code: string | null, codes: readonly ClassCode[]): Bilingual => {
  if (code === null) return TOTAL;
  const known = codes.findLast((one) => one.code === code);
  return { zh: `${code} ${known?.name ?? ''}`.trim(), en: `${code} ${known?.name_en ?? ''}`.trim() };
};

const toFact = (
  { code, whole, parts }: Absence,
  budget: FactKey['budget'],
  codes: readonly ClassCode[],
): Fact => {
  const key: FactKey = { ...whole.key, concept: CONCEPT, key: code.code, budget };
  const closed = nameOf(whole.key.key, codes);
  const sources = [whole, ...parts].map((one) => one.decision.chosen.statements[0]);
  const { place: _place, edition: _edition, superseded_by, ...columns } = key;
  const reason = {
    zh: `所列科目合计等于${closed.zh}，未留余地`,
    en: `the listed classes add up to ${closed.en} and leave no room`,
  };
  return {
    fact_id: factId(key),
    ...columns,
    as_of: null,
    label: code.name,
    ...toColumns(zero),
    status: 'none',
    witnesses: 0,
    statement_ids: sources.flatMap((statement) => (statement ? [statement.statement_id] : [])),
    dissent_ids: [],
    rule: 'derived',
    ...flagColumns([...(key.stage === 'budget' ? [plainReason('P')] : []), { flag: 'M', reason }]),
    doc_ids: [...new Set(sources.flatMap((statement) => (statement ? [statement.doc_id] : [])))].sort(),
    superseded_by,
  };
};

/**
 * Functional classes (类, 款) that a complete breakdown leaves no room for: where the listed 类 add up to a stated
 * total of the same account and budget, other 类 are `none`; where what is listed below a 类 adds up to it, other 款
 * of that 类 are. Sums are compared as intervals.
 */
export const absentClasses = (resolved: readonly Resolved[], codes: readonly ClassCode[]): readonly Fact[] =>
  breakdowns(resolved).flatMap((breakdown) => {
    const budget = [...breakdown.values()][0]?.key.budget ?? 'all';
    const known = new Set<string>();
    return absencesIn(breakdown, wholesOf(breakdown, resolved), codes)
      .map((absence) => toFact(absence, budget, codes))
      .filter((fact) => !known.has(fact.fact_id) && known.add(fact.fact_id));
  });
