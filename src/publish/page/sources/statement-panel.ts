import { ASPECT_NAMES } from '../../../dataset/schema/labels.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import { fromColumns } from '../../../model/quantity.ts';
import type { Concept } from '../../../model/reference.ts';
import { spell } from '../../../model/spell.ts';
import type { Statement } from '../../../model/statement.ts';
import { unitWords } from '../../../model/unit-words.ts';
import { element } from '../element.ts';

const HEADINGS = {
  concept: { zh: '概念', en: 'Concept' },
  year: { zh: '年度与阶段', en: 'Year and stage' },
  value: { zh: '数值', en: 'Value' },
  interval: { zh: '区间', en: 'Interval' },
  quote: { zh: '原文', en: 'Quote' },
  section: { zh: '所在章节', en: 'Section' },
  how: { zh: '形式', en: 'Form' },
} as const satisfies Record<string, Bilingual>;

const STAGE_WORDS: Readonly<Record<Statement['stage'], Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
  target: { zh: '绩效指标', en: 'target' },
  actual: { zh: '实际', en: 'actual' },
};

const interval = ({ low, high, unit }: Statement, language: Language): string => {
  const name = unitWords(unit)[language];
  if (low === high) return `${low ?? ''} ${name}`.trim();
  return `[${low ?? '−∞'}, ${high ?? '∞'}) ${name}`.trim();
};

/** `4.90万元，水平` / `CNY 49,000, level`. */
const valueText = (statement: Statement, language: Language): string => {
  const aspect = ASPECT_NAMES[statement.aspect][language];
  return [spell(fromColumns(statement))[language], aspect].join(language === 'zh' ? '，' : ', ');
};

const conceptText = (statement: Statement, concepts: readonly Concept[], language: Language): string => {
  const name = concepts.find(({ concept }) => concept === statement.concept)?.[language] ?? '';
  const split = [statement.key, statement.label].filter(Boolean).join(' ');
  return `${name} (${statement.concept})${split ? ` · ${split}` : ''}`;
};

const row = (heading: keyof typeof HEADINGS, content: string, language: Language): Node[] => [
  element('dt', {}, HEADINGS[heading][language]),
  element('dd', heading === 'quote' || heading === 'section' ? { lang: 'zh-CN' } : {}, content),
];

/** What one statement says, field by field. */
export const statementPanel = (
  statement: Statement,
  concepts: readonly Concept[],
  language: Language,
): HTMLElement =>
  element(
    'dl',
    { class: 'statement-panel' },
    row('concept', conceptText(statement, concepts, language), language),
    row('year', `${statement.fiscal_year} ${STAGE_WORDS[statement.stage][language]}`, language),
    row('value', valueText(statement, language), language),
    row('interval', interval(statement, language), language),
    row('quote', statement.quote, language),
    statement.section ? row('section', statement.section, language) : [],
  );
