import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import { writeCell } from '../../dataset/cell.ts';
import { writeRecords } from '../../dataset/csv.ts';
import { loadReference } from '../../dataset/files.ts';
import type { Language } from '../../model/bilingual.ts';
import type { ReadingReference } from '../../model/reference.ts';
import { STATEMENT_COLUMNS, type Statement, type Unmapped } from '../../model/statement.ts';
import { examples, languageOption } from '../command.ts';
import { type Extraction, extractFile } from '../extraction.ts';
import { extractionSummary } from '../extraction-summary.ts';
import type { Text } from '../language.ts';
import { statementTable, unmappedTable } from '../statement-table.ts';
import { type ToldOptions, toldBy, toldOptions } from '../told.ts';

const FORMATS = ['table', 'csv', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

interface ReadOptions extends ToldOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly unmapped?: true;
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
    : statementTable(statements, reference, options.lang);
};

const docIdOf = (path: string): string => basename(path, extname(path));

const read = async (paths: readonly string[], options: ReadOptions): Promise<void> => {
  const reference = loadReference();
  const told = toldBy('read', options, reference);
  const results: Extraction[] = [];
  for (const path of paths) {
    const result = await extractFile(path, { ...told, docId: docIdOf(path) }, reference);
    process.stderr.write(`${extractionSummary(result, options.lang)}\n`);
    results.push(result);
  }
  process.stdout.write(print(results, options, reference));
};

/** `xianbi read`: the statements of any disclosure, or the figures that no statement covers. */
export const configure = (command: Command, text: Text): void => {
  command
    .argument(
      '<file...>',
      text({ zh: '文本文件，UTF-8 或 GB18030 编码', en: 'text files: UTF-8 or GB18030' }),
    )
    .addOption(
      new Option('--format <format>', text({ zh: '输出格式', en: 'output format' }))
        .choices([...FORMATS])
        .default('table'),
    )
    .option(
      '--unmapped',
      text({
        zh: '列出没有陈述涵盖的数字（未识别）',
        en: 'list the printed figures that no statement covers',
      }),
    )
    .addOption(languageOption(text))
    .action(read);
  toldOptions(command, text);
  examples(command, text, [
    'xianbi read disclosure.txt',
    'xianbi read *.txt --format jsonl > statements.jsonl',
    'xianbi read disclosure.txt --unmapped',
    'xianbi read disclosure.txt --county 610929 --year 2020 --stage budget --format csv',
  ]);
};
