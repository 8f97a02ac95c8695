import { FAMILIES } from '../../../audit/tested.ts';
import { FAMILY_NAMES } from '../../../audit/words.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import { type Finding, OUTCOMES, type Outcome } from '../../../model/finding.ts';
import type { ChoiceOptions } from '../choice.ts';

/** How each outcome is called. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Bilingual>> = {
  holds: { zh: '相符', en: 'holds' },
  rounding: { zh: '舍入之差', en: 'rounding' },
  fails: { zh: '不符', en: 'fails' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  insufficient: { zh: '公开不足', en: 'insufficient' },
};

const ALL = 'all';

const everything = (language: Language): string => (language === 'zh' ? '全部' : 'all');

/** The outcome that the list begins with: what fails. */
export const FIRST_OUTCOME: Outcome = 'fails';

/** What could be tested, whichever way it fell out. */
export const RAN = 'ran';

const TESTED: ReadonlySet<Outcome> = new Set(['holds', 'rounding', 'fails']);

/** A menu of outcomes; what fails comes first. */
export const outcomeChoice = (language: Language): ChoiceOptions<string> => {
  const order = [FIRST_OUTCOME, ...OUTCOMES.filter((outcome) => outcome !== FIRST_OUTCOME)];
  const entries = order.map((outcome) => [outcome, OUTCOME_WORDS[outcome][language]]);
  return {
    name: 'outcome',
    label: language === 'zh' ? '结果' : 'Outcome',
    options: {
      ...Object.fromEntries(entries),
      [RAN]: language === 'zh' ? '已核对（相符、舍入、不符）' : 'tested (holds, rounding, fails)',
      [ALL]: everything(language),
    },
  };
};

/** A menu of the families of checks; all unless chosen. */
export const familyChoice = (language: Language): ChoiceOptions<string> => ({
  name: 'family',
  label: language === 'zh' ? '类别' : 'Family',
  options: {
    [ALL]: everything(language),
    ...Object.fromEntries(FAMILIES.map((family) => [family, FAMILY_NAMES[family][language]])),
  },
});

/** What the controls of the audit were set to; `county` as `countyChoice` gives it, all where one is not given. */
export interface FindingFilter {
  readonly county?: string;
  readonly doc?: string;
  readonly family?: string;
  readonly outcome?: string;
}

const hasOutcome = (outcome: Outcome, chosen: string): boolean =>
  chosen === ALL || outcome === chosen || (chosen === RAN && TESTED.has(outcome));

/** The findings that the controls leave, in their order. */
export const chosenFindings = <Row extends Pick<Finding, 'county_code' | 'doc_id' | 'family' | 'outcome'>>(
  findings: readonly Row[],
  { county = ALL, doc = ALL, family = ALL, outcome = ALL }: FindingFilter,
): Row[] =>
  findings.filter(
    (finding) =>
      (county === ALL || finding.county_code === county.slice(1)) &&
      (doc === ALL || finding.doc_id === doc) &&
      (family === ALL || finding.family === family) &&
      hasOutcome(finding.outcome, outcome),
  );
