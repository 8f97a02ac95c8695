import type { Bilingual } from '../model/bilingual.ts';
import type { ClassCode, Concept } from '../model/reference.ts';
import { spell } from '../model/spell.ts';
import type { Aspect, Nature, Stage, Statement } from '../model/statement.ts';
import type { Cell, Entry } from './book.ts';

const STAGE_WORDS: Readonly<Record<Stage, Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
  target: { zh: '绩效指标', en: 'performance target' },
  actual: { zh: '情况', en: 'actual' },
};

const ASPECT_WORDS: Readonly<Record<Aspect, Bilingual>> = {
  level: { zh: '', en: '' },
  change: { zh: '增减额', en: ', change' },
  'change-rate': { zh: '增减率', en: ', rate of change' },
  share: { zh: '占比', en: ', share' },
  'completion-rate': { zh: '完成率', en: ', completion rate' },
};

/** What things are called in both languages. */
export interface Names {
  /** A concept that is not in the list keeps its identifier. */
  readonly concept: (concept: string) => Bilingual;
  /** English name of a functional or economic class; null where the list has none. */
  readonly classInEnglish: (code: string) => string | null;
}

/** Looks names up in `concepts.csv` and `classification-codes.csv`; of the names that a code had, the latest. */
export const namesFrom = (concepts: readonly Concept[], codes: readonly ClassCode[] = []): Names => {
  const names = new Map(concepts.map(({ concept, zh, en }) => [concept, { zh, en }]));
  const classes = new Map(codes.map(({ code, name_en }) => [code, name_en]));
  return {
    concept: (concept) => names.get(concept) ?? { zh: concept, en: concept },
    classInEnglish: (code) => classes.get(code) ?? null,
  };
};

const NATURE_WORDS: Readonly<Record<Nature, Bilingual>> = {
  basic: { zh: '基本支出', en: 'basic' },
  'basic-personnel': { zh: '人员经费', en: 'personnel' },
  'basic-public': { zh: '公用经费', en: 'running costs' },
  project: { zh: '项目支出', en: 'project' },
};

/** A label without the number that stands before it in a list: （1）, 2., 三、. */
const unnumbered = (label: string): string =>
  label.replace(/^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).、．])\s*/, '');

type Keyed = Pick<Statement, 'key' | 'label' | 'nature'>;

const isCode = (key: string | null): key is string => key !== null && /^\d+$/.test(key);

/** Quotation marks inside quotation marks. */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

const quoted = (name: string): string => (name === '' ? '' : `“${inner(name)}”`);

/** `303 benefits to individuals and families`; what has no English name stands as printed, in quotation marks. */
const inEnglish = (key: string | null, label: string, names: Names): string => {
  if (!isCode(key)) return quoted(label || (key ?? ''));
  const name = names.classInEnglish(key) ?? quoted(label === key ? '' : label);
  return name === '' ? key : `${key} ${name}`;
};

/** `303 对个人和家庭的补助（项目支出）` / `303 benefits to individuals and families (project)`. */
const keyWords = ({ key, label: printed, nature }: Keyed, names: Names): Bilingual => {
  const label = printed === null ? '' : unnumbered(printed);
  const part = nature ? NATURE_WORDS[nature] : null;
  const zh = isCode(key) && label && label !== key ? `${key} ${label}` : label || (key ?? '');
  return {
    zh: part ? `${zh}（${part.zh}）` : zh,
    en: [inEnglish(key, label, names), part && `(${part.en})`].filter(Boolean).join(' '),
  };
};

/** `2020年预算“项目支出”` / `2020 budget: project expenditure`, of the thing that a cell states. */
export const cellName = ({ topic, scope, entries }: Cell, names: Names): Bilingual => {
  const name = names.concept(topic.concept);
  const label = entries[0]?.statement.label ?? null;
  const key = keyWords({ key: topic.key, nature: scope.nature, label }, names);
  const [stage, aspect] = [STAGE_WORDS[scope.stage], ASPECT_WORDS[topic.aspect]];
  return {
    zh: `${scope.year}年${stage.zh}“${inner(name.zh)}${key.zh && `：${inner(key.zh)}`}”${aspect.zh}`,
    en: `${scope.year} ${stage.en}: ${name.en}${key.en && `${isCode(topic.key) ? ':' : ''} ${key.en}`}${aspect.en}`,
  };
};

/** The name of one statement's figure without its year: `人员经费`, `301 工资福利支出`. */
export const entryName = ({ statement }: Entry, names: Names): Bilingual => {
  return statement.key === null ? names.concept(statement.concept) : keyWords(statement, names);
};

/** At most this many parts are named one by one in a sentence. */
const MOST_NAMED = 4;

/** `人员经费 268.65万元、公用经费 21.19万元` / `personnel cost CNY 2,686,500; running cost …`, or how many there are. */
export const listed = (parts: readonly Entry[], names: Names): Bilingual => {
  if (parts.length > MOST_NAMED)
    return { zh: `所列${parts.length}项`, en: `the ${parts.length} parts listed` };
  const said = parts.map((part) => {
    const [name, figure] = [entryName(part, names), spell(part.quantity)];
    return { zh: `${name.zh} ${figure.zh}`, en: `${name.en} ${figure.en}` };
  });
  return { zh: said.map(({ zh }) => zh).join('、'), en: said.map(({ en }) => en).join('; ') };
};

/** The same without figures: `人员经费＋公用经费` / `personnel cost + public cost`, or how many there are. */
export const titled = (parts: readonly Entry[], names: Names): Bilingual => {
  if (parts.length > MOST_NAMED) return { zh: `${parts.length}项之和`, en: `sum of ${parts.length} parts` };
  const said = parts.map((part) => entryName(part, names));
  return { zh: said.map(({ zh }) => zh).join('＋'), en: said.map(({ en }) => en).join(' + ') };
};
