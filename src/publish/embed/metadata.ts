import type { ChartRow } from '../../chart/chart-row.ts';
import { specMeta } from '../../chart/spec-meta.ts';
import { chartSpec } from '../../chart/specs.ts';
import { REASON_SEPARATOR } from '../../compare/flag-columns.ts';
import type { Dataset } from '../../frame/dataset.ts';
import { FLAG_NAMES, FLAGS } from '../../model/flag.ts';
import { chartMethod } from './chart-methods.ts';
import type { Edition } from './citations.ts';
import type { EmbedChart } from './embed-chart.ts';
import { stemOf } from './looks.ts';
import type { PageParts } from './page-head.ts';

/** What a county's figure is divided by, as its row has it. */
const DENOMINATOR_COLUMNS = [
  'county_code',
  'county_zh',
  'county_en',
  'fiscal_year',
  'stage',
  'denominator',
  'heads',
  'heads_low',
  'heads_high',
  'heads_unit',
  'heads_status',
  'heads_relation',
  'heads_year',
  'heads_stage',
  'heads_method',
  'heads_source',
  'reading',
  'total',
  'total_low',
  'total_high',
] as const;

const MIT = { name: 'MIT', url: 'https://opensource.org/license/mit' };

/** The documents that the rows are taken from say theirs under `sources`. */
const LICENCES = {
  chart: MIT,
  data: MIT,
  font: { name: 'SIL Open Font License 1.1', family: 'Noto Sans SC' },
};

const columnsOf = ({ name, by, rows }: EmbedChart): object[] => {
  const known = new Map(chartMethod(name, by).columns.map((column) => [column.name, column]));
  return Object.keys(rows[0] ?? {}).map((column) => {
    const found = known.get(column);
    return {
      name: column,
      zh: found?.zh ?? column,
      en: found?.en ?? column,
      ...(found?.unit ? { unit: found.unit } : {}),
    };
  });
};

const pick = (row: ChartRow): object =>
  Object.fromEntries(DENOMINATOR_COLUMNS.filter((name) => name in row).map((name) => [name, row[name]]));

/** Each denominator once; a county has two rows where money was carried over. */
const denominatorsOf = ({ name, by, rows }: EmbedChart): object[] => {
  if (chartMethod(name, by).denominator === null) return [];
  const texts = rows.map((row) => JSON.stringify(pick(row)));
  return [...new Set(texts)].map((text) => JSON.parse(text));
};

const reasonsOf = (rows: readonly ChartRow[], column: string): string[] => [
  ...new Set(
    rows.flatMap((row) =>
      String(row[column] ?? '')
        .split(REASON_SEPARATOR)
        .filter(Boolean),
    ),
  ),
];

const flagsOf = ({ rows, language }: EmbedChart): object => {
  const carried = new Set(rows.flatMap((row) => String(row.flags ?? '').split(' ')));
  return {
    legend: FLAGS.filter((flag) => carried.has(flag)).map((flag) => ({ flag, ...FLAG_NAMES[flag] })),
    reasons: reasonsOf(rows, language === 'zh' ? 'reasons_zh' : 'reasons_en'),
  };
};

const sourcesOf = ({ titles }: EmbedChart, { rows }: Dataset): object[] =>
  rows.documents
    .filter(({ title }) => titles.includes(title))
    .map(({ doc_id, county_code, agency, scope, fiscal_year, stage, title, ...rest }) => ({
      doc_id,
      title,
      county_code,
      agency,
      scope,
      fiscal_year,
      stage,
      file: rest.file,
      sha256: rest.sha256,
      url: rest.url,
      licence: rest.licence,
    }));

const picturesOf = (pictures: PageParts['pictures']): object[] =>
  pictures.map((picture) => ({
    files: ['svg', ...(picture.png ? ['png'] : []), 'vg.json'].map(
      (ending) => `${stemOf(picture)}.${ending}`,
    ),
    theme: picture.theme,
    ...picture.size,
  }));

/** What must be known to use a chart's rows: measure, unit, method, denominators, flags, sources, licence. */
export const embedMetadata = (
  { chart, pictures }: Pick<PageParts, 'chart' | 'pictures'>,
  data: Dataset,
  { version, released, dataset }: Edition,
): object => {
  const { unit, method, denominator } = chartMethod(chart.name, chart.by);
  const { language } = chart;
  return {
    name: chart.name,
    language,
    title: chart.title,
    description: chart.description,
    measure: specMeta(chartSpec(chart.name)).rows,
    unit: unit[language],
    method: method[language],
    denominator: denominator?.[language] ?? null,
    denominators: denominatorsOf(chart),
    rows: chart.rows.length,
    columns: columnsOf(chart),
    flags: flagsOf(chart),
    sources: sourcesOf(chart, data),
    dataset: { name: 'xianbi', version, released, sha256: dataset },
    licence: LICENCES,
    pictures: picturesOf(pictures),
  };
};
