import type { Bilingual } from '../model/bilingual.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Concept } from '../model/reference.ts';
import type { Aspect, Nature, Stage, Statement } from '../model/statement.ts';
import { atomsPer, fromAtoms, type Unit, unitKind } from '../model/unit.ts';
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

/** Names of concepts in both languages; a concept that is not in the list keeps its identifier. */
export type Names = (concept: string) => Bilingual;

/** Looks names up in `concepts.csv`. */
export const namesFrom = (concepts: readonly Concept[]): Names => {
  const names = new Map(concepts.map(({ concept, zh, en }) => [concept, { zh, en }]));
  return (concept) => names.get(concept) ?? { zh: concept, en: concept };
};

const NATURE_WORDS: Readonly<Record<Nature, Bilingual>> = {
  basic: { zh: '基本支出', en: 'basic' },
  'basic-personnel': { zh: '人员经费', en: 'personnel' },
  'basic-public': { zh: '公用经费', en: 'public' },
  project: { zh: '项目支出', en: 'project' },
};

/** A label without the number that stands before it in a list: （1）, 2., 三、. */
const unnumbered = (label: string): string =>
  label.replace(/^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).、．])\s*/, '');

/** `303 对个人和家庭的补助（项目支出）` / `303, project`: a code speaks for its name in English. */
const keyWords = ({
  key,
  label: printed,
  nature,
}: Pick<Statement, 'key' | 'label' | 'nature'>): Bilingual => {
  const label = printed === null ? null : unnumbered(printed);
  const part = nature ? NATURE_WORDS[nature] : null;
  const code = key !== null && /^\d+$/.test(key);
  const zh = code && label && label !== key ? `${key} ${label}` : (label ?? key ?? '');
  return {
    zh: part ? `${zh}（${part.zh}）` : zh,
    en: [code ? key : (label ?? key ?? ''), part?.en].filter(Boolean).join(', '),
  };
};

/** Quotation marks inside quotation marks. */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/** `2020年预算“项目支出”` / `2020 budget: project expenditure`, of the thing that a cell states. */
export const cellName = ({ topic, scope, entries }: Cell, names: Names): Bilingual => {
  const name = names(topic.concept);
  const key = keyWords({ key: topic.key, nature: scope.nature, label: entries[0]?.statement.label ?? null });
  const [stage, aspect] = [STAGE_WORDS[scope.stage], ASPECT_WORDS[topic.aspect]];
  return {
    zh: `${scope.year}年${stage.zh}“${inner(name.zh)}${key.zh && `：${inner(key.zh)}`}”${aspect.zh}`,
    en: `${scope.year} ${stage.en}: ${name.en}${key.en && ` (${key.en})`}${aspect.en}`,
  };
};

/** The name of one statement's figure without its year: `人员经费`, `301 工资福利支出`. */
export const entryName = ({ statement }: Entry, names: Names): Bilingual => {
  return statement.key === null ? names(statement.concept) : keyWords(statement);
};

const decimals = (value: number, unit: Unit): number => {
  if (unit === '%' || unit === '万元' || unit === '亿元') {
    const printed = String(value).split('.')[1]?.length ?? 0;
    return Math.min(Math.max(2, printed), unit === '%' ? 2 : 7);
  }
  return Number.isInteger(value) ? 0 : 2;
};

const yuan = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A figure in words: `1.14万元` / `CNY 11,400`. */
export const amount = (q: Quantity, sign: '' | 'signed' = ''): Bilingual => {
  const value = fromAtoms(q.value, q.unit);
  const plus = sign && value > 0 ? '+' : '';
  const zh = `${plus}${value.toFixed(decimals(value, q.unit))}${q.unit}`;
  if (unitKind(q.unit) === 'money') return { zh, en: `${plus}CNY ${yuan.format(q.value / atomsPer('元'))}` };
  if (q.unit === '%') return { zh, en: `${plus}${value.toFixed(decimals(value, q.unit))} %` };
  return { zh, en: `${plus}${yuan.format(value)}` };
};

/** At most this many parts are named one by one in a sentence. */
const MOST_NAMED = 4;

/** `人员经费268.65万元、公用经费21.19万元` or, where they are many, `24项`. */
export const listed = (parts: readonly Entry[], names: Names): Bilingual => {
  if (parts.length > MOST_NAMED)
    return { zh: `所列${parts.length}项`, en: `the ${parts.length} parts listed` };
  const said = parts.map((part) => {
    const [name, figure] = [entryName(part, names), amount(part.quantity)];
    return { zh: `${name.zh} ${figure.zh}`, en: `${name.en} ${figure.en}` };
  });
  return { zh: said.map(({ zh }) => zh).join('、'), en: said.map(({ en }) => en).join(', ') };
};

/** The same without figures: `人员经费＋公用经费` / `personnel cost + public cost`, or how many there are. */
export const titled = (parts: readonly Entry[], names: Names): Bilingual => {
  if (parts.length > MOST_NAMED) return { zh: `${parts.length}项之和`, en: `sum of ${parts.length} parts` };
  const said = parts.map((part) => entryName(part, names));
  return { zh: said.map(({ zh }) => zh).join('＋'), en: said.map(({ en }) => en).join(' + ') };
};
