import type { CoverageRow } from '../../../compare/rows/other-rows.ts';
import type { Dataset } from '../../../dataset/dataset.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { ChoiceOptions } from '../choice.ts';
import { sourceAddress } from '../source-link.ts';
import { conceptFamily, FAMILIES } from '../sources/concept-family.ts';
import type { Row } from '../table/column.ts';
import { STAGE_WORDS, text, type ViewTable } from './common-columns.ts';

const ALL = 'all';

const everything = (language: Language): string => (language === 'zh' ? '全部' : 'all');

/** A menu of the families of concepts; all unless chosen. */
export const conceptFamilyChoice = (language: Language): ChoiceOptions<string> => ({
  name: 'family',
  label: language === 'zh' ? '类别' : 'Family',
  options: {
    [ALL]: everything(language),
    ...Object.fromEntries(Object.entries(FAMILIES).map(([family, name]) => [family, name[language]])),
  },
});

/** A menu of what to show: everything, or only what somebody discloses, or what somebody does not. */
export const shownChoice = (language: Language): ChoiceOptions<string> => ({
  name: 'shown',
  label: language === 'zh' ? '显示' : 'Show',
  options:
    language === 'zh'
      ? { [ALL]: '全部概念', disclosed: '至少一县有着落的', undisclosed: '至少一县未公开的' }
      : {
          [ALL]: 'all concepts',
          disclosed: 'accounted for by at least one',
          undisclosed: 'undisclosed by at least one',
        },
});

/** Concepts of which one row at least is, or is not, undisclosed. */
const conceptsThat = (rows: readonly CoverageRow[], undisclosed: boolean): ReadonlySet<string> =>
  new Set(
    rows.filter(({ status }) => (status === 'undisclosed') === undisclosed).map(({ concept }) => concept),
  );

/** The rows that the menus leave; whole lines of the matrix. */
export const chosenConcepts = (
  rows: readonly CoverageRow[],
  { family, shown }: { readonly family: string; readonly shown: string },
): CoverageRow[] => {
  const wanted = shown === ALL ? null : conceptsThat(rows, shown === 'undisclosed');
  return rows.filter(
    ({ concept }) => (family === ALL || conceptFamily(concept) === family) && (wanted?.has(concept) ?? true),
  );
};

const COVERAGE_STATUS: Readonly<Record<string, Bilingual>> = {
  stated: { zh: '载明', en: 'stated' },
  zero: { zh: '印为零', en: 'printed as zero' },
  none: { zh: '称无', en: 'said not to exist' },
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  derived: { zh: '推算', en: 'derived' },
};

/** Rows of `coverage` whose accounts are one column of the matrix. */
const accountsOf = (row: CoverageRow): string => `${row.county_code} ${row.fiscal_year} ${row.stage}`;

const firstStatement = ({ facts, documents }: Dataset, row: CoverageRow): string => {
  const accounts = documents.filter(
    (document) =>
      document.county_code === row.county_code &&
      document.fiscal_year === row.fiscal_year &&
      document.stage === row.stage,
  );
  const found = facts.find(
    (fact) =>
      fact.concept === row.concept &&
      fact.status === row.status &&
      accounts.some(({ doc_id }) => fact.doc_ids.includes(doc_id)),
  );
  return found?.statement_ids[0] ?? '';
};

const sourceName = (accounts: string): string => `${accounts} source`;

const documentColumn = (row: CoverageRow) => {
  const stage = STAGE_WORDS[row.stage]!;
  const name = accountsOf(row);
  return {
    ...text(
      name,
      [`${row.county_zh} ${row.fiscal_year}${stage.zh}`, `${row.county_en} ${row.fiscal_year} ${stage.en}`],
      COVERAGE_STATUS,
    ),
    href: (cells: Row, language: Language) => sourceAddress(String(cells[sourceName(name)] ?? ''), language),
  };
};

/** What each document discloses of each concept: one row a concept, one column a document. */
export const coverageTable = (rows: readonly CoverageRow[]): ViewTable => {
  const firsts = new Map(rows.map((row) => [accountsOf(row), row]));
  const concept = {
    ...text('concept_zh', ['概念', 'Concept']),
    names: { zh: 'concept_zh', en: 'concept_en' },
  };
  return {
    name: 'coverage',
    caption: { zh: '各县公开了什么', en: 'What each county discloses' },
    columns: [concept, ...[...firsts.values()].map(documentColumn)],
  };
};

/** The rows of that matrix, each status with the id of the first statement that it rests on. */
export const coverageMatrix = (rows: readonly CoverageRow[], data: Dataset): Row[] => {
  const matrix = new Map<string, Record<string, unknown>>();
  for (const row of rows) {
    const { concept, concept_zh, concept_en, status } = row;
    const line = matrix.get(concept) ?? { concept, concept_zh, concept_en };
    const name = accountsOf(row);
    matrix.set(concept, { ...line, [name]: status, [sourceName(name)]: firstStatement(data, row) });
  }
  return [...matrix.values()];
};

/** How much of the matrix of counties and concepts is filled, in one sentence. */
export const coverageWords = (rows: readonly CoverageRow[]): Bilingual => {
  const of = (status: CoverageRow['status']) => rows.filter((row) => row.status === status).length;
  const told = rows.length - of('undisclosed');
  return {
    zh: `县与概念共 ${rows.length} 格：${told} 格有着落（载明 ${of('stated')}，推算 ${of('derived')}，印为零 ${of('zero')}，称无 ${of('none')}），${of('undisclosed')} 格未公开。`,
    en: `Of ${rows.length} cells of county and concept, ${told} are accounted for (${of('stated')} stated, ${of('derived')} derived, ${of('zero')} printed as zero, ${of('none')} said not to exist) and ${of('undisclosed')} are undisclosed.`,
  };
};
