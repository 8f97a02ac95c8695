import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import { audit } from '../../audit/audit.ts';
import { writeCell } from '../../dataset/cell.ts';
import { writeRecords } from '../../dataset/csv.ts';
import { loadReference, readDataset } from '../../dataset/files.ts';
import type { Language } from '../../model/bilingual.ts';
import { DataError, UsageError } from '../../model/errors.ts';
import { FINDING_COLUMNS, type Finding, OUTCOMES, type Outcome, type Severity } from '../../model/finding.ts';
import type { Statement } from '../../model/statement.ts';
import { examples, languageOption } from '../command.ts';
import { type Extraction, extractFile } from '../extraction.ts';
import { markdownReport, textReport } from '../finding-report.ts';
import { SEVERITY_WORDS } from '../finding-words.ts';
import type { Text } from '../language.ts';
import { type ToldOptions, toldBy, toldOptions } from '../told.ts';

const FORMATS = ['table', 'csv', 'jsonl', 'md'] as const;

interface AuditOptions extends ToldOptions {
  readonly format: (typeof FORMATS)[number];
  readonly only?: Outcome;
  readonly failOn?: Exclude<Severity, 'info'>;
  readonly lang: Language;
  readonly data?: string;
}

/** Findings, and the statements that they speak of. */
interface Audited {
  readonly findings: readonly Finding[];
  readonly statements: readonly Statement[];
}

const auditFiles = async (paths: readonly string[], options: ToldOptions): Promise<Audited> => {
  const reference = loadReference();
  const told = toldBy('audit', options, reference);
  const read: Extraction[] = [];
  for (const path of paths) {
    read.push(await extractFile(path, { ...told, docId: basename(path, extname(path)) }, reference));
  }
  const statements = read.flatMap((one) => one.statements);
  const sources = new Map(read.map(({ docId, source }) => [docId, source]));
  const unmapped = read.flatMap((one) => one.unmapped);
  return { statements, findings: audit(statements, { ...reference, sources, unmapped }) };
};

/** Findings of a dataset are those that it was built with: they saw the sources. */
const datasetAudit = (dir: string | undefined): Audited =>
  dir === undefined ? readDataset() : readDataset(dir);

const asCsv = (findings: readonly Finding[]): string =>
  writeRecords([
    [...FINDING_COLUMNS],
    ...findings.map((finding) => FINDING_COLUMNS.map((name) => writeCell(finding[name]))),
  ]);

const asJsonl = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${JSON.stringify(finding)}\n`).join('');

const print = ({ findings, statements }: Audited, { format, only, lang }: AuditOptions): string => {
  const shown = only ? findings.filter(({ outcome }) => outcome === only) : findings;
  if (format === 'csv') return asCsv(shown);
  if (format === 'jsonl') return asJsonl(shown);
  const context = { lang, statements: new Map(statements.map((one) => [one.statement_id, one])) };
  const report = format === 'md' ? markdownReport : textReport;
  return report({ all: findings, shown }, context);
};

const SEVERE: Readonly<Record<Exclude<Severity, 'info'>, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
};

const failOn = (findings: readonly Finding[], level: Exclude<Severity, 'info'>): void => {
  const severe = findings.filter(({ severity }) => SEVERE[level].includes(severity)).length;
  if (severe === 0) return;
  throw new DataError({
    zh: `audit：程度为${SEVERE[level].map((one) => SEVERITY_WORDS[one].zh).join('或')}的结果有${severe}条`,
    en: `audit: findings of severity ${SEVERE[level].join(' or ')}: ${severe}`,
  });
};

const TOLD = ['county', 'agency', 'year', 'stage'] as const;

/** What is told of a text is of no use where there is none. */
const checkTold = (paths: readonly string[], options: ToldOptions): void => {
  const given = TOLD.find((name) => options[name] !== undefined);
  if (paths.length > 0 || given === undefined) return;
  throw new UsageError({
    zh: `audit：--${given} 说明文件所属；请给出文件，或去掉此项`,
    en: `audit: --${given} says what a file is of; name a file, or leave it out`,
  });
};

const run = async (paths: readonly string[], options: AuditOptions): Promise<void> => {
  checkTold(paths, options);
  const audited = paths.length > 0 ? await auditFiles(paths, options) : datasetAudit(options.data);
  process.stdout.write(print(audited, options));
  if (options.failOn) failOn(audited.findings, options.failOn);
};

/** `xianbi audit`: what a disclosure says that does not agree with itself. */
export const configure = (command: Command, text: Text): void => {
  command
    .argument(
      '[file...]',
      text({
        zh: '要读取并核对的公开文件；不给则核对数据集',
        en: 'disclosures to read and audit; none: the dataset',
      }),
    )
    .addOption(
      new Option('--format <format>', text({ zh: '输出格式', en: 'output format' }))
        .choices([...FORMATS])
        .default('table'),
    )
    .addOption(
      new Option('--only <outcome>', text({ zh: '只列一种结果', en: 'findings of one outcome' })).choices([
        ...OUTCOMES,
      ]),
    )
    .addOption(
      new Option(
        '--fail-on <severity>',
        text({ zh: '有此程度的结果时以退出码 1 结束', en: 'exit with 1 where there is such a finding' }),
      ).choices(['error', 'warning']),
    )
    .option('--data <dir>', text({ zh: '自备数据集的目录', en: 'folder with a dataset of your own' }))
    .addOption(languageOption(text))
    .action(run);
  toldOptions(command, text);
  examples(command, text, [
    'xianbi audit --only fails',
    'xianbi audit disclosure.txt --only fails --lang en',
    'xianbi audit *.txt --format csv > findings.csv',
    'xianbi audit disclosure.txt --fail-on error',
  ]);
};
