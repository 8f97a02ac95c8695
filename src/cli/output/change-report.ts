import {
  CHANGE_KINDS,
  type ChangeKind,
  type FigureChange,
  type RawRow,
} from '../../dataset/figure-changes.ts';
import {
  ASPECT_NAMES,
  BUDGET_NAMES,
  NATURE_NAMES,
  STAGE_NAMES,
  STATUS_NAMES,
} from '../../dataset/schema/labels.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import type { Concept } from '../../model/reference.ts';
import type { TextColumn } from '../text-table.ts';
import { markdownTable } from './markdown-table.ts';

const KIND_NAMES: Readonly<Record<ChangeKind, Bilingual>> = {
  changed: { zh: '数值改变', en: 'changed' },
  moved: { zh: '改归他项', en: 'under another key' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
};

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['变更', '事实', '原值', '现值', '陈述'],
  en: ['Change', 'Fact', 'Before', 'After', 'Statement'],
};

const NO_DIFFERENCE: Bilingual = { zh: '没有数值改变。', en: 'No figure differs.' };

const named = (
  names: Readonly<Record<string, Bilingual>>,
  word: string | undefined,
  language: Language,
): string => names[word ?? '']?.[language] ?? word ?? '';

const interval = ({ low, high }: RawRow): string =>
  low === high ? '' : ` ${low ? `[${low}` : '(−∞'}, ${high || '∞'})`;

/** The value with its bound, unit and interval; the status in words where there is none. */
const figureWords = (fact: RawRow | null, language: Language): string => {
  if (fact === null) return '–';
  if (!fact.value) return named(STATUS_NAMES, fact.status, language);
  const bound = fact.relation && fact.relation !== '=' ? `${fact.relation} ` : '';
  return `${bound}${fact.value} ${fact.unit}${interval(fact)}`;
};

/** What is usual and goes without saying. */
const USUAL = new Set(['level', 'all', '']);

const unusual = (
  names: Readonly<Record<string, Bilingual>>,
  word = '',
  language: Language = 'zh',
): string[] => (USUAL.has(word) ? [] : [named(names, word, language)]);

const factWords = (fact: RawRow, concepts: readonly Concept[], language: Language): string => {
  const concept = concepts.find((one) => one.concept === fact.concept);
  const words = [
    `${fact.fiscal_year} ${named(STAGE_NAMES, fact.stage, language)}`,
    concept?.[language] ?? fact.concept ?? '',
    [fact.key, fact.label === fact.key ? '' : fact.label].filter(Boolean).join(' '),
    ...unusual(ASPECT_NAMES, fact.aspect, language),
    ...unusual(BUDGET_NAMES, fact.budget, language),
    ...unusual(NATURE_NAMES, fact.nature, language),
  ];
  return `${words.filter(Boolean).join(' · ')} \`${fact.fact_id}\``;
};

const statementWords = (statement: RawRow | null): string =>
  statement === null ? '–' : `「${statement.quote}」 \`${statement.statement_id}\``;

/** The names by which a report calls the figures. */
export interface ReportOptions {
  readonly concepts: readonly Concept[];
  readonly language: Language;
}

const cells = (
  { kind, before, after, statement }: FigureChange,
  { concepts, language }: ReportOptions,
): string[] => {
  const fact = factWords((after ?? before)!, concepts, language);
  const formerly = kind === 'moved' ? ` ← \`${before!.fact_id}\`` : '';
  return [
    KIND_NAMES[kind][language],
    fact + formerly,
    figureWords(before, language),
    figureWords(after, language),
    statementWords(statement),
  ];
};

const documentOf = ({ before, after }: FigureChange): string =>
  ((after ?? before)?.doc_ids ?? '').split(' ')[0] ?? '';

const counts = (changes: readonly FigureChange[], language: Language): string =>
  CHANGE_KINDS.map((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return `${KIND_NAMES[kind][language]} ${count}`;
  }).join(language === 'zh' ? '，' : ', ');

const section = (document: string, changes: readonly FigureChange[], options: ReportOptions): string => {
  const columns = HEADS[options.language].map((title): TextColumn => ({ title, align: 'left' }));
  const mine = changes.filter((change) => documentOf(change) === document);
  return `### ${document}\n\n${markdownTable(
    columns,
    mine.map((change) => cells(change, options)),
  )}\n`;
};

/** Changes of figures as Markdown for a changelog: counts, then a table for each document. */
export const changeReport = (changes: readonly FigureChange[], options: ReportOptions): string => {
  const { language } = options;
  if (changes.length === 0) return `${NO_DIFFERENCE[language]}\n`;
  const documents = [...new Set(changes.map(documentOf))].sort();
  const tables = documents.map((document) => section(document, changes, options));
  const end = language === 'zh' ? '。' : '.';
  return `${counts(changes, language)}${end}\n\n${tables.join('\n')}`;
};
