import type { ReadDocument } from '../model/block.ts';
import { complain, DataError, NONE } from '../model/errors.ts';
import type { CountyRow } from '../model/reference.ts';
import type { DocumentContext } from './claim.ts';
import { AGENCY_END, plainLabel } from './labels.ts';
import { withoutBudgetNames } from './period.ts';

/** What is told of a document; whatever is not is recognised from its text. */
export type Told = Partial<Omit<DocumentContext, 'docId'>>;

/** Lines of a text that can carry its title. */
const TITLE_LINES = 12;
const YEAR_STAGE = /(20\d\d)年(?:度)?[^，。；]{0,40}?(预算|决算)/g;
const AGENCY =
  /(?:^|[^一-龥])([一-龥]{2,12}?[县市区旗州][一-龥]{2,16}?(?:局|委员会|办公室|联合会|协会|法院|检察院|中心|政府|部门|街道办事处|委员会|学校|中学|小学|医院|研究院|党校|总工会|站|所|厅|队|院))(?=$|[^一-龥]|20\d\d|\d{4})/;
const MOSTLY_YEAR = /(20\d\d)年/g;

/** What may stand right before an agency in a title without being part of its name. */
const NOT_AGENCY = /^.*所属机构|^关于(?:公开|做好|印发)?|^第[一二三四五六七八九十\d]+部分|^附件\d*[：:]?/;

const titleLines = (source: string): string[] =>
  source
    .split('\n')
    .map((line) => plainLabel(line))
    .filter((line) => line !== '' && line.length <= 80)
    .slice(0, TITLE_LINES);

interface Dated {
  readonly year: number;
  readonly stage: 'budget' | 'final';
}

const datesIn = (plain: string): Dated[] =>
  [...withoutBudgetNames(plain).matchAll(YEAR_STAGE)].map((match) => ({
    year: Number(match[1]),
    stage: match[2] === '决算' ? 'final' : 'budget',
  }));

/** A title that names 决算 is of final accounts, wherever 预算 stands beside it (预决算公开 aside). */
const titled = (lines: readonly string[]): Dated | null => {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!.replace(/预决算/g, '');
    const [found] = datesIn(line);
    if (found) return /决算/.test(line) ? { ...found, stage: 'final' } : found;
    const year = /(20\d\d)年/.exec(line);
    const next = withoutBudgetNames(lines[at + 1] ?? '');
    if (year && /^.{0,12}(?:预算|决算)/.test(next)) {
      return { year: Number(year[1]), stage: /决算/.test(next) ? 'final' : 'budget' };
    }
  }
  return null;
};

const mostFrequent = <T>(values: readonly T[], keyOf: (value: T) => string): T | null => {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const entry = counts.get(keyOf(value)) ?? { value, count: 0 };
    counts.set(keyOf(value), { value: entry.value, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.value ?? null;
};

/** The year and stage that a text without a dated title speaks of most. */
const spokenOf = (plain: string): Partial<Dated> => {
  const dated = mostFrequent(datesIn(plain), ({ year, stage }) => `${year}${stage}`);
  if (dated) return dated;
  const year = mostFrequent([...plain.matchAll(MOSTLY_YEAR)], (match) => match[1]!);
  return year ? { year: Number(year[1]) } : {};
};

const agencyIn = (lines: readonly string[]): string | null => {
  for (const line of lines) {
    const found = AGENCY.exec(line.replace(NOT_AGENCY, ' '));
    if (found && !/《|根据|按照/.test(line)) return found[1]!;
  }
  return null;
};

/** 且末林场管理站2024年部门预算公开: what a title calls its own, though no place is named. */
const OWN = /^([一-龥]{4,20})20\d\d年(?:度)?(?:部门|单位)(?:综合)?(?:预算|决算)/;

const titledAgency = (lines: readonly string[]): string | null => {
  const [name] = lines.flatMap((line) => OWN.exec(line)?.[1] ?? []);
  return name !== undefined && AGENCY_END.test(name) && !/^关于/.test(name) ? name : null;
};

/** The county of the reference table that the title names, else the one that the text names most. */
const countyIn = (
  lines: readonly string[],
  source: string,
  counties: readonly CountyRow[],
): CountyRow | null => {
  const inTitle = counties.find((row) => lines.some((line) => line.includes(row.county)));
  if (inTitle) return inTitle;
  const named = counties
    .map((row) => ({ row, count: source.split(row.county).length - 1 }))
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count);
  return named[0]?.row ?? null;
};

const missingYear = (docId: string): DataError =>
  new DataError(
    complain({
      subject: docId,
      expected: {
        zh: '标题或正文载有财政年度（2023年…预算）',
        en: 'a fiscal year in the title or text (2023年…预算)',
      },
      found: NONE,
      advice: { zh: '请用 --year 指明', en: 'pass --year' },
    }),
  );

/**
 * County, agency, fiscal year and stage of a document: what is told, else what its title lines or, failing
 * these, its text says. County and agency are null where they cannot be known; a stage that cannot is `budget`.
 *
 * @throws DataError where no fiscal year is told or found
 */
export const recogniseDocument = (
  { source }: ReadDocument,
  { docId, ...told }: Told & { readonly docId: string },
  counties: readonly CountyRow[],
): DocumentContext => {
  const lines = titleLines(source);
  const spoken = titled(lines) ?? spokenOf(plainLabel(source));
  const fiscalYear = told.fiscalYear ?? spoken.year;
  if (fiscalYear === undefined) throw missingYear(docId);
  return {
    docId,
    countyCode: told.countyCode ?? countyIn(lines, source, counties)?.county_code ?? null,
    agency: told.agency ?? agencyIn(lines) ?? titledAgency(lines) ?? agencyIn(shortLines(source)),
    fiscalYear,
    stage: told.stage ?? spoken.stage ?? 'budget',
  };
};

const shortLines = (source: string): string[] =>
  source
    .split('\n')
    .map(plainLabel)
    .filter((line) => line.length <= 20);
