import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { oneOf } from '../../compare/option-check.ts';
import { writeRecords } from '../../dataset/csv.ts';
import { type FileToWrite, writeAll } from '../../dataset/files.ts';
import { load } from '../../frame/load.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { UsageError } from '../../model/errors.ts';
import { examples, languageOption } from '../command.ts';
import { type ExportTable, exportTables } from '../export/export-tables.ts';
import type { Text } from '../language.ts';
import { alreadyThere } from '../output/write-out.ts';

const FORMATS = ['parquet', 'csv', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

interface ExportOptions {
  readonly format: string;
  readonly out: string;
  readonly force?: boolean;
  readonly data?: string;
  readonly lang: Language;
}

const csvFile = ({ name, columns, rows }: ExportTable): FileToWrite => ({
  name: `${name}.csv`,
  content: writeRecords([
    columns.map((column) => column.name),
    ...rows.map((row) => columns.map((column) => String(row[column.name] ?? ''))),
  ]),
});

type Writer = (tables: readonly ExportTable[], language: Language) => Promise<readonly FileToWrite[]>;

const WRITERS: Readonly<Record<Format, Writer>> = {
  csv: async (tables) => tables.map(csvFile),
  parquet: async (tables) => {
    const { parquetFile } = await import('../export/parquet-file.ts');
    const dictionary = tables.filter(({ name }) => name === 'dictionary').map(csvFile);
    return [
      ...tables.map((table) => ({ name: `${table.name}.parquet`, content: parquetFile(table) })),
      ...dictionary,
    ];
  },
  xlsx: async (tables, language) => {
    const { workbook } = await import('../export/workbook.ts');
    return [{ name: 'xianbi.xlsx', content: workbook(tables, language) }];
  },
};

const refuseOverwriting = (folder: string, files: readonly FileToWrite[]): void => {
  const there = files.map(({ name }) => join(folder, name)).find((path) => existsSync(path));
  if (there === undefined) return;
  throw new UsageError(alreadyThere(there));
};

const written = (count: number, folder: string): Bilingual => ({
  zh: `${folder}：写入${count}个文件`,
  en: `${folder}: ${count} ${count === 1 ? 'file' : 'files'} written`,
});

const run = async ({ format, out, force, data, lang }: ExportOptions): Promise<void> => {
  const writer = WRITERS[oneOf({ subject: 'export', option: 'format' }, FORMATS, format)];
  const files = await writer(exportTables(data === undefined ? load() : load(data)), lang);
  if (!force) refuseOverwriting(out, files);
  writeAll(out, files);
  process.stderr.write(`${written(files.length, out)[lang]}\n`);
};

/** `xianbi export`: the dataset and the measures for other tools, with units and a data dictionary. */
export const configure = (command: Command, text: Text): void => {
  command
    .requiredOption('--out <dir>', text({ zh: '输出目录', en: 'folder to write to' }))
    .option(
      '--format <format>',
      text({ zh: `文件格式：${FORMATS.join(', ')}`, en: `form of the files: ${FORMATS.join(', ')}` }),
      'parquet',
    )
    .addOption(languageOption(text))
    .option('--force', text({ zh: '覆盖已有文件', en: 'replace files that are there' }))
    .option('--data <dir>', text({ zh: '自备数据集的目录', en: 'folder with a dataset of your own' }))
    .action(run);
  examples(command, text, [
    'xianbi export --format parquet --out export',
    'xianbi export --format xlsx --out . --lang en',
  ]);
};
