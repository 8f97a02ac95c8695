import type { Finding } from '../model/finding.ts';
import type { ClassCode, Concept } from '../model/reference.ts';
import type { Statement, Unmapped } from '../model/statement.ts';
import { type Book, openBook } from './book.ts';
import { balances } from './families/balances.ts';
import { baseYears } from './families/base-years.ts';
import { basicClasses } from './families/basic-classes.ts';
import { bounds } from './families/bounds.ts';
import { budgetBounds } from './families/budget-bounds.ts';
import { carriedItems } from './families/carried-items.ts';
import { changes } from './families/changes.ts';
import { classLists } from './families/class-lists.ts';
import { classes } from './families/classes.ts';
import { completions } from './families/completions.ts';
import { counts } from './families/counts.ts';
import { items } from './families/items.ts';
import { natures } from './families/natures.ts';
import { rates } from './families/rates.ts';
import { repeated } from './families/repeated.ts';
import { shares } from './families/shares.ts';
import { sums } from './families/sums.ts';
import { targets } from './families/targets.ts';
import { type Tested, toFinding } from './tested.ts';
import { type Names, namesFrom } from './wording.ts';

/** What an audit needs besides statements. */
export interface AuditOptions {
  /** `concepts.csv`: names for the sentences, and which concept is part of which. */
  readonly concepts: readonly Concept[];
  /** `classification-codes.csv`: English names of the classes; without, English names them by code and label. */
  readonly codes?: readonly ClassCode[];
  /** Decoded texts by `doc_id`. With them the words 包括 and 其中 before a list are seen; without, fewer lists count as whole. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Figures that no statement covers: a list with one of them in its midst does not count as whole. */
  readonly unmapped?: readonly Unmapped[];
}

type Engine = (book: Book, names: Names, concepts: readonly Concept[]) => readonly Tested[];

const ENGINES: readonly Engine[] = [
  sums,
  items,
  classLists,
  classes,
  basicClasses,
  natures,
  repeated,
  targets,
  changes,
  baseYears,
  rates,
  shares,
  completions,
  bounds,
  budgetBounds,
  counts,
  balances,
  carriedItems,
];

const byDocument = (statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> => {
  const documents = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = documents.get(statement.doc_id);
    if (known) known.push(statement);
    else documents.set(statement.doc_id, [statement]);
  }
  return documents;
};

/** Two findings of one check on one statement are told apart by a number. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.finding_id) ?? 0) + 1;
    seen.set(finding.finding_id, times);
    return times === 1 ? finding : { ...finding, finding_id: `${finding.finding_id}#${times}` };
  });
};

/**
 * Tests every identity of the check tables on every document: totals and parts, figures stated more than once,
 * changes, rates, shares, completion rates, bounds, balances.
 *
 * in:  statements of any number of documents, in any order
 * out: one finding per identity that could be tested or lacked a part, whichever way it fell out; documents in the
 *      order of their first statement, then families and checks in the order of their tables, then the text's
 */
export const audit = (statements: readonly Statement[], options: AuditOptions): readonly Finding[] => {
  const names = namesFrom(options.concepts, options.codes);
  return [...byDocument(statements)].flatMap(([docId, own]) => {
    const unmapped = options.unmapped?.filter((figure) => figure.doc_id === docId);
    const book = openBook(own, { source: options.sources?.get(docId), unmapped });
    return distinct(ENGINES.flatMap((engine) => engine(book, names, options.concepts)).map(toFinding));
  });
};
