import type { Dataset } from '../../frame/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { countyName } from '../county-name.ts';
import { SANGONG_PARTS } from '../rows/sangong-row.ts';
import { isAsked, type MeasureOptions, type Subject, subjectsOf } from '../subject.ts';

const CONCEPTS: ReadonlySet<string> = new Set(SANGONG_PARTS);

const isAccount = (fact: Fact): fact is Fact & { readonly stage: Subject['stage'] } =>
  fact.stage === 'budget' || fact.stage === 'final';

const toSubject = (data: Dataset, fact: Fact & { readonly stage: Subject['stage'] }): Subject => ({
  ...countyName(data, fact.county_code, fact.agency),
  agency: fact.agency,
  scope: fact.scope,
  fiscal_year: fact.fiscal_year,
  stage: fact.stage,
  title: '',
  doc_id: fact.doc_ids[0] ?? '',
});

const identity = (subject: Subject): string =>
  JSON.stringify([subject.county_code, subject.agency, subject.scope, subject.fiscal_year, subject.stage]);

const inOrder = (data: Dataset) => {
  const codes = data.rows.counties.map(({ county_code }) => county_code);
  const place = ({ county_code }: Subject) =>
    codes.includes(county_code) ? codes.indexOf(county_code) : codes.length;
  return (a: Subject, b: Subject) =>
    place(a) - place(b) ||
    (a.agency ?? '').localeCompare(b.agency ?? '') ||
    a.stage.localeCompare(b.stage) ||
    a.fiscal_year - b.fiscal_year;
};

const ownerOf = ({ county_code, agency, scope }: Pick<Fact, 'county_code' | 'agency' | 'scope'>): string =>
  JSON.stringify([county_code, agency, scope]);

/** Units under a department that only its own document names are shown where units are asked for. */
const isPublisher = (data: Dataset, options: MeasureOptions): ((fact: Fact) => boolean) => {
  const publishers = new Set(data.rows.documents.map(ownerOf));
  return (fact) => options.scope !== undefined || publishers.has(ownerOf(fact));
};

/** A year and stage, and whether it is what a document in force is about. */
export interface SangongAccount {
  readonly subject: Subject;
  readonly isOwn: boolean;
}

/**
 * Every year and stage of which a level of 三公 is known, also the years before a document's own; and what each
 * document in force is about, be it silent on 三公.
 */
export const sangongAccounts = (data: Dataset, options: MeasureOptions): SangongAccount[] => {
  const own = new Map(subjectsOf(data, options).map((subject) => [identity(subject), subject]));
  const published = isPublisher(data, options);
  const levels = data.rows.facts.filter(
    (fact) => CONCEPTS.has(fact.concept) && fact.aspect === 'level' && fact.superseded_by === null,
  );
  const told = levels
    .filter(isAccount)
    .filter(published)
    .map((fact) => toSubject(data, fact));
  const accounts = new Map([...told, ...own.values()].map((subject) => [identity(subject), subject]));
  return [...accounts.values()]
    .filter(isAsked(data, options))
    .sort(inOrder(data))
    .map((subject) => ({ subject, isOwn: own.has(identity(subject)) }));
};
