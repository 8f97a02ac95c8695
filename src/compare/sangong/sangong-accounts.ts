import type { Dataset } from '../../frame/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { countyName } from '../county-name.ts';
import { SANGONG_PARTS } from '../rows/sangong-row.ts';
import { isAsked, type MeasureOptions, type Subject } from '../subject.ts';

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

const identity = (fact: Fact): string =>
  JSON.stringify([fact.county_code, fact.agency, fact.scope, fact.fiscal_year, fact.stage]);

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

/** Every year and stage of which a level of 三公 is known, also the years before a document's own. */
export const sangongAccounts = (data: Dataset, options: MeasureOptions): Subject[] => {
  const found = new Map<string, Subject>();
  const published = isPublisher(data, options);
  for (const fact of data.rows.facts) {
    const wanted = CONCEPTS.has(fact.concept) && fact.aspect === 'level' && fact.superseded_by === null;
    if (wanted && published(fact) && isAccount(fact) && !found.has(identity(fact))) {
      found.set(identity(fact), toSubject(data, fact));
    }
  }
  return [...found.values()].filter(isAsked(data, options)).sort(inOrder(data));
};
