import type { CountyRow, CpiRow, PopulationRow } from '../../model/reference.ts';
import { CLASSIFICATIONS, type ClassCode, type Concept, type ConceptPhrase } from '../../model/reference.ts';
import { UNITS } from '../../model/unit.ts';
import { field, type Table } from './table.ts';

const optional = { blank: 'null' } as const;
const point = { ...optional, omittable: true } as const;

/** `counties.csv`: the counties that a document can belong to. Points are for maps and may be missing. */
export const COUNTIES: Table<CountyRow> = {
  name: 'counties',
  path: 'reference/counties.csv',
  title: { zh: '县（市、区）名录', en: 'counties' },
  fields: [
    field('county_code', 'text', ['行政区划代码（GB/T 2260，六位）', 'GB/T 2260 code, six digits']),
    field('county', 'text', ['县名', 'name in Chinese']),
    field('county_en', 'text', ['县名拼音', 'name in pinyin']),
    field('prefecture', 'text', ['所属地级行政区', 'prefecture']),
    field('prefecture_code', 'text', ['地级行政区划代码', 'GB/T 2260 code of the prefecture']),
    field('province', 'text', ['省份', 'province']),
    field('centroid_lon', 'number', ['几何中心经度', 'longitude of the centroid'], {
      ...point,
      unit: '°',
    }),
    field('centroid_lat', 'number', ['几何中心纬度', 'latitude of the centroid'], { ...point, unit: '°' }),
    field('published_lon', 'number', ['公布点经度', 'longitude of a published point'], {
      ...point,
      unit: '°',
    }),
    field('published_lat', 'number', ['公布点纬度', 'latitude of a published point'], {
      ...point,
      unit: '°',
    }),
    field('published_point_source', 'text', ['公布点来源', 'source of the published point'], point),
  ],
  primaryKey: ['county_code'],
  foreignKeys: [],
};

/** `population.csv`: residents, with the bulletin that they were read from. */
export const POPULATION: Table<PopulationRow> = {
  name: 'population',
  path: 'reference/population.csv',
  title: { zh: '人口', en: 'population' },
  fields: [
    field('county_code', 'text', ['行政区划代码', 'GB/T 2260 code']),
    field('county', 'text', ['县名', 'name in Chinese']),
    field('measure', 'text', [
      '口径（普查常住、年末常住、户籍）',
      'what is counted: census, year-end, registered',
    ]),
    field('year', 'year', ['年份', 'year']),
    field('value', 'number', ['人数', 'persons'], { unit: 'in unit' }),
    field('unit', 'text', ['单位', 'unit'], { categories: UNITS }),
    field('source', 'text', ['来源', 'source']),
    field('read_from', 'text', ['读自', 'what it was read from']),
  ],
  primaryKey: ['county_code', 'measure', 'year'],
  foreignKeys: [{ field: 'county_code', table: 'counties', column: 'county_code' }],
};

/** `cpi.csv`: consumer prices. */
export const CPI: Table<CpiRow> = {
  name: 'cpi',
  path: 'reference/cpi.csv',
  title: { zh: '居民消费价格指数', en: 'consumer price index' },
  fields: [
    field('region', 'text', ['地区', 'region']),
    field('year', 'year', ['年份', 'year']),
    field('index_previous_year_100', 'number', ['指数（上年=100）', 'index, the year before = 100'], {
      unit: '上年=100',
    }),
    field('source', 'text', ['来源', 'source']),
  ],
  primaryKey: ['region', 'year'],
  foreignKeys: [],
};

/** `concepts.csv`: the closed list of what a figure can be about. */
export const CONCEPTS: Table<Concept> = {
  name: 'concepts',
  path: 'reference/concepts.csv',
  title: { zh: '概念表', en: 'concepts' },
  fields: [
    field('concept', 'text', ['概念标识', 'identifier']),
    field('zh', 'text', ['中文名', 'name in Chinese']),
    field('en', 'text', ['英文名', 'name in English']),
    field('parent', 'text', ['所属概念', 'the concept that this one is a part of'], optional),
    field('unit_kind', 'text', ['计量类别', 'kind of unit'], { categories: ['money', 'count', 'percent'] }),
  ],
  primaryKey: ['concept'],
  foreignKeys: [{ field: 'parent', table: 'concepts', column: 'concept' }],
};

/** `concept-phrases.csv`: the words that disclosures use for a concept. */
export const CONCEPT_PHRASES: Table<ConceptPhrase> = {
  name: 'concept-phrases',
  path: 'reference/concept-phrases.csv',
  title: { zh: '概念用语', en: 'phrases for concepts' },
  fields: [
    field('concept', 'text', ['概念标识', 'concept']),
    field('phrase', 'text', ['公开文件所用词语', 'words that disclosures use']),
    field(
      'context',
      'text',
      ['该词语作此解的条件', 'condition under which the phrase means the concept'],
      optional,
    ),
  ],
  primaryKey: ['concept', 'phrase', 'context'],
  foreignKeys: [{ field: 'concept', table: 'concepts', column: 'concept' }],
};

/** `classification-codes.csv`: functional and economic classes, with the years for which a name holds. */
export const CLASSIFICATION_CODES: Table<ClassCode> = {
  name: 'classification-codes',
  path: 'reference/classification-codes.csv',
  title: { zh: '政府收支分类科目', en: 'classification codes' },
  fields: [
    field('classification', 'text', ['分类', 'classification'], { categories: CLASSIFICATIONS }),
    field('code', 'text', ['科目编码', 'code']),
    field('name', 'text', ['科目名称', 'official name']),
    field('name_en', 'text', ['英文名称', 'name in English'], optional),
    field('from_year', 'year', ['启用年份（含）', 'first year, inclusive'], optional),
    field('to_year', 'year', ['停用年份（含）', 'last year, inclusive'], optional),
  ],
  primaryKey: ['classification', 'code', 'name', 'from_year'],
  foreignKeys: [],
};
