import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import { writeCell } from '../../dataset/cell.ts';
import { writeRecords } from '../../dataset/csv.ts';
import { loadReference } from '../../dataset/files.ts';
import type { Told } from '../../extract/recognise.ts';
import type { Language } from '../../model/bilingual.ts';
import { UsageError } from '../../model/errors.ts';
import type { CountyRow, ReadingReference } from '../../model/reference.ts';
import { STATEMENT_COLUMNS, type Statement, type Unmapped } from '../../model/statement.ts';
import { examples, languageOption } from '../command.ts';
import { type Extraction, extractFile } from '../extraction.ts';
import { extractionSummary } from '../extraction-summary.ts';
import { statementTable, unmappedTable } from '../statement-table.ts';

const FORMATS = ['table', 'csv', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

interface ReadOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly unmapped?: true;
  readonly county?: string;
  readonly agency?: string;
  readonly year?: string;
  readonly stage?: 'budget' | 'final';
}

/** The columns of `xianbi read --unmapped`, in order. */
const UNMAPPED_COLUMNS = [
  'doc_id',
  'label',
  'printed',
  'unit',
  'start',
  'end',
  'section',
  'money',
  'reason',
] as const satisfies readonly (keyof Unmapped)[];

const countyCode = (asked: string, counties: readonly CountyRow[]): string => {
  const same = (name: string): boolean => name.toLowerCase() === asked.toLowerCase();
  const found = counties.find(({ county_code, county, county_en }) =>
    [county_code, county, county_en].some(same),
  );
  if (found) return found.county_code;
  if (/^\d{6}$/.test(asked)) return asked;
  throw new UsageError(
    `read: unknown county "${asked}"; a code of six digits, or one of ${counties.map((one) => one.county).join(', ')}`,
  );
};

const yearOf = (asked: string): number => {
  if (/^(?:19|20)\d\d$/.test(asked)) return Number(asked);
  throw new UsageError(`read: year: expected four digits such as 2023, found "${asked}"`);
};

const toldBy = (options: ReadOptions, reference: ReadingReference): Told => ({
  ...(options.county === undefined ? {} : { countyCode: countyCode(options.county, reference.counties) }),
  ...(options.agency === undefined ? {} : { agency: options.agency }),
  ...(options.year === undefined ? {} : { fiscalYear: yearOf(options.year) }),
  ...(options.stage === undefined ? {} : { stage: options.stage }),
});

type Row = Statement | Unmapped;

const asCsv = (columns: readonly string[], rows: readonly Row[]): string =>
  writeRecords([columns, ...rows.map((row) => columns.map((name) => writeCell(row[name as keyof Row])))]);

const asJsonl = (columns: readonly string[], rows: readonly Row[]): string =>
  rows
    .map(
      (row) =>
        `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name as keyof Row]])))}\n`,
    )
    .join('');

const print = (read: readonly Extraction[], options: ReadOptions, reference: ReadingReference): string => {
  const statements = read.flatMap((one) => one.statements);
  const unmapped = read.flatMap((one) => one.unmapped);
  const [columns, rows] = options.unmapped ? [UNMAPPED_COLUMNS, unmapped] : [STATEMENT_COLUMNS, statements];
  if (options.format === 'csv') return asCsv(columns, rows);
  if (options.format === 'jsonl') return asJsonl(columns, rows);
  return options.unmapped
    ? unmappedTable(unmapped, options.lang)
    : statementTable(statements, reference.concepts, options.lang);
};

const docIdOf = (path: string): string => basename(path, extname(path));

const read = async (paths: readonly string[], options: ReadOptions): Promise<void> => {
  const reference = loadReference();
  const told = toldBy(options, reference);
  const results: Extraction[] = [];
  for (const path of paths) {
    const result = await extractFile(path, { ...told, docId: docIdOf(path) }, reference);
    process.stderr.write(`${extractionSummary(result, options.lang)}\n`);
    results.push(result);
  }
  process.stdout.write(print(results, options, reference));
};

/** `xianbi read`: the statements of any disclosure, or the figures that no statement covers. */
export const configure = (command: Command): void => {
  command
    .argument('<file...>', 'text files: UTF-8 or GB18030 文本文件')
    .addOption(
      new Option('--format <format>', 'output format 输出格式').choices([...FORMATS]).default('table'),
    )
    .option('--unmapped', 'list the printed figures that no statement covers 列出未识别的数字')
    .option('--county <county>', 'code, name or pinyin; recognised unless given 县')
    .option('--agency <agency>', 'agency; recognised unless given 部门')
    .option('--year <year>', 'fiscal year of the document; recognised unless given 年度')
    .addOption(
      new Option('--stage <stage>', 'budget or final accounts; recognised unless given 预算或决算').choices([
        'budget',
        'final',
      ]),
    )
    .addOption(languageOption())
    .action(read);
  examples(command, [
    'xianbi read disclosure.txt',
    'xianbi read *.txt --format jsonl > statements.jsonl',
    'xianbi read disclosure.txt --unmapped',
    'xianbi read disclosure.txt --county 610929 --year 2020 --stage budget --format csv',
  ]);
};
