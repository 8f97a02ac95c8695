import type { Language } from '../../../model/bilingual.ts';
import type { Finding, Outcome } from '../../../model/finding.ts';
import { pageFile } from '../../pages.ts';
import { element } from '../element.ts';
import { FIRST_OUTCOME, OUTCOME_WORDS } from '../findings/finding-controls.ts';

/** The address of a finding in the audit, whose list must show its outcome. */
export const findingAddress = (
  { finding_id, outcome }: Pick<Finding, 'finding_id' | 'outcome'>,
  language: Language,
): string => {
  const chosen = outcome === FIRST_OUTCOME ? '' : `?outcome=${outcome}`;
  return `${pageFile('audit', language)}${chosen}#${encodeURIComponent(finding_id)}`;
};

/** What fails comes first. */
const ORDER: readonly Outcome[] = ['fails', 'rounding', 'insufficient', 'holds', 'not-applicable'];

/** Links to the findings that tested a statement, worst first; null where none did. */
export const findingLinks = (
  id: string,
  findings: readonly Finding[],
  language: Language,
): HTMLElement | null => {
  const own = findings.filter(({ left_ids, right_ids }) => left_ids.includes(id) || right_ids.includes(id));
  if (own.length === 0) return null;
  const sorted = ORDER.flatMap((outcome) => own.filter((finding) => finding.outcome === outcome));
  return element(
    'ul',
    { class: 'checks' },
    sorted.map((finding) =>
      element(
        'li',
        { 'data-outcome': finding.outcome },
        element('a', { href: findingAddress(finding, language) }, OUTCOME_WORDS[finding.outcome][language]),
        ` ${language === 'zh' ? finding.subject_zh : finding.subject_en}`,
      ),
    ),
  );
};
