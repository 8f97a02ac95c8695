import type { Family } from '../../../audit/tested.ts';
import { FAMILY_NAMES } from '../../../audit/words.ts';
import type { AuditRow } from '../../../chart/audit-rows.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { Statement } from '../../../model/statement.ts';
import { element } from '../element.ts';
import { inTheirLanguage } from '../in-their-language.ts';
import { sourceAddress } from '../source-link.ts';
import { OUTCOME_WORDS } from './finding-controls.ts';

/** Looks a statement up by its id; undefined where the dataset has none of that id. */
export type StatementLookup = (id: string) => Statement | undefined;

/** Where quotes are looked up, and the language of the words around them. */
export interface CardOptions {
  readonly lookup: StatementLookup;
  readonly language: Language;
}

const WORDS = {
  left: { zh: '所印', en: 'As printed' },
  right: { zh: '对照', en: 'Set against' },
  explanation: { zh: '可能的解释：', en: 'What would explain it: ' },
  more: { zh: '另有', en: 'and further statements: ' },
} as const satisfies Record<string, Bilingual>;

/** A list of sixty quotes helps nobody: beyond this many the rest are links alone. */
const QUOTES_SHOWN = 8;

const quote = (id: string, lookup: StatementLookup, language: Language): HTMLElement => {
  const href = sourceAddress(id, language);
  const words = lookup(id)?.quote.replaceAll(/\s+/g, ' ').trim() ?? id;
  return element('li', { lang: 'zh-CN' }, element('a', { href }, `“${words}”`));
};

const more = (ids: readonly string[], language: Language): HTMLElement | null => {
  if (ids.length === 0) return null;
  const links = ids.flatMap((id, index) => [
    element('a', { href: sourceAddress(id, language), title: id }, `[${QUOTES_SHOWN + index + 1}]`),
    ' ',
  ]);
  return element('li', {}, WORDS.more[language], links);
};

/** The quotes of one side, with links alone for those beyond the first few. */
const side = (name: 'left' | 'right', ids: readonly string[], { lookup, language }: CardOptions) =>
  ids.length === 0
    ? null
    : element(
        'div',
        { class: 'side' },
        element('p', { class: 'faded' }, WORDS[name][language]),
        element(
          'ul',
          {},
          ids.slice(0, QUOTES_SHOWN).map((id) => quote(id, lookup, language)),
          more(ids.slice(QUOTES_SHOWN), language),
        ),
      );

const family = (name: string, language: Language): string => FAMILY_NAMES[name as Family]?.[language] ?? name;

/** One finding: what was tested, how it fell out, the sentence about it, and the quotes of both sides. */
export const findingCard = (finding: AuditRow, options: CardOptions): HTMLElement => {
  const { language } = options;
  const [subject, sentence, explanation, county] =
    language === 'zh'
      ? [finding.subject_zh, finding.sentence_zh, finding.explanation_zh, finding.county_zh]
      : [finding.subject_en, finding.sentence_en, finding.explanation_en, finding.county_en];
  return element(
    'article',
    {
      class: 'finding',
      id: finding.finding_id,
      'data-outcome': finding.outcome,
      'data-severity': finding.severity,
    },
    element('h3', {}, inTheirLanguage(`${county} · ${subject}`, language)),
    element(
      'p',
      { class: 'faded' },
      element('span', { class: 'outcome' }, OUTCOME_WORDS[finding.outcome][language]),
      ` · ${family(finding.family, language)} · `,
      element('a', { href: `#${encodeURIComponent(finding.finding_id)}` }, finding.finding_id),
    ),
    element('p', {}, inTheirLanguage(sentence, language)),
    explanation
      ? element('p', {}, WORDS.explanation[language], inTheirLanguage(explanation, language))
      : null,
    element(
      'div',
      { class: 'sides' },
      side('left', finding.left_ids, options),
      side('right', finding.right_ids, options),
    ),
  );
};
