import { ASPECT_NAMES } from '../../../dataset/schema/labels.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { Finding } from '../../../model/finding.ts';
import { fromColumns } from '../../../model/quantity.ts';
import type { Concept } from '../../../model/reference.ts';
import { spell } from '../../../model/spell.ts';
import type { Statement } from '../../../model/statement.ts';
import { copyButton } from '../copy-button.ts';
import { element } from '../element.ts';
import { sourceAddress } from '../source-link.ts';
import { findingLinks } from './finding-links.ts';

const HEADINGS = {
  value: { zh: '数值', en: 'Value' },
  interval: { zh: '真实值的区间', en: 'Interval of true values' },
  concept: { zh: '概念', en: 'Concept' },
  year: { zh: '年度与阶段', en: 'Year and stage' },
  printed: { zh: '所印', en: 'As printed' },
  quote: { zh: '原文', en: 'Quote' },
  section: { zh: '所在章节', en: 'Section' },
  findings: { zh: '核对', en: 'Checks' },
  link: { zh: '永久链接', en: 'Permanent link' },
} as const satisfies Record<string, Bilingual>;

const STAGE_WORDS: Readonly<Record<Statement['stage'], Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
  target: { zh: '绩效指标', en: 'target' },
  actual: { zh: '实际', en: 'actual' },
};

/** What is said of the concept, where it is not simply its level. */
const aspectWords = ({ aspect }: Statement, language: Language): string => {
  if (aspect === 'level') return '';
  return `${language === 'zh' ? '，' : ', '}${ASPECT_NAMES[aspect][language]}`;
};

const EXACT: Bilingual = { zh: '恰为此数', en: 'exactly this' };
const TO: Bilingual = { zh: ' 至 ', en: ' to ' };

type Content = string | Node | readonly (string | Node)[];

/** What the panel needs beside the statement. */
export interface PanelOptions {
  readonly concepts: readonly Concept[];
  readonly findings: readonly Finding[];
  readonly language: Language;
}

const valueWords = (statement: Statement): Bilingual =>
  spell(fromColumns(statement), statement.aspect.startsWith('change') ? 'signed' : '');

/** The interval in words; a count has none. */
const intervalWords = (statement: Statement, language: Language): string => {
  const quantity = fromColumns(statement);
  const { low, high } = quantity;
  if (low === high) return EXACT[language];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return valueWords(statement)[language];
  const end = (value: number): string => spell({ ...quantity, relation: '=', value })[language];
  return `${end(low)}${TO[language]}${end(high)}`;
};

const conceptContent = (statement: Statement, { concepts, language }: PanelOptions): Content => {
  const name = concepts.find(({ concept }) => concept === statement.concept)?.[language] ?? '';
  const split = [statement.key, statement.label].filter(Boolean).join(' ');
  return [
    `${name}${aspectWords(statement, language)} `,
    element('code', {}, statement.concept),
    ...(split ? [' · ', element('span', { lang: 'zh-CN' }, split)] : []),
  ];
};

const inChinese = (text: string): HTMLElement => element('span', { lang: 'zh-CN' }, text);

const linkContent = ({ statement_id }: Statement, language: Language): Content => {
  const address = sourceAddress(statement_id, language) ?? '';
  const shown = element('a', { href: address, class: 'permalink' }, address);
  const write = () => new URL(address, location.href).href;
  return [shown, ' ', copyButton({ name: HEADINGS.link[language], write, shown }, language)];
};

const contents = (
  statement: Statement,
  options: PanelOptions,
): readonly (readonly [keyof typeof HEADINGS, Content | null])[] => {
  const { language, findings } = options;
  return [
    ['value', element('strong', {}, valueWords(statement)[language])],
    ['interval', intervalWords(statement, language)],
    ['concept', conceptContent(statement, options)],
    ['year', `${statement.fiscal_year} ${STAGE_WORDS[statement.stage][language]}`],
    ['printed', inChinese(statement.printed)],
    ['quote', inChinese(statement.quote)],
    ['section', statement.section ? inChinese(statement.section) : null],
    ['findings', findingLinks(statement.statement_id, findings, language)],
    ['link', linkContent(statement, language)],
  ];
};

/** What one statement says, field by field, with the checks that it took part in and its permanent link. */
export const statementPanel = (statement: Statement, options: PanelOptions): HTMLElement =>
  element(
    'dl',
    { class: 'statement-panel' },
    contents(statement, options).flatMap(([heading, content]) =>
      content === null
        ? []
        : [element('dt', {}, HEADINGS[heading][options.language]), element('dd', {}, content)],
    ),
  );
