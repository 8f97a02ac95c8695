import type { Classification } from '../model/reference.ts';
import type { DocumentContext } from './claim.ts';
import type { Lexicon, Topic } from './lexicon.ts';
import type { Reason } from './reasons.ts';
import { type AssetRow, assetRow } from './table-assets.ts';
import { type Caption, sourceNamed, topicsNamed } from './table-caption.ts';
import { type ClassNamed, classificationOf, classNamed } from './table-codes.ts';
import type { Numbered } from './table-numbering.ts';
import type { Panel } from './table-panel.ts';

/** What a row is about. */
export type Subject =
  | { readonly kind: 'class'; readonly named: ClassNamed }
  | { readonly kind: 'concept'; readonly concept: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'agency' }
  | { readonly kind: 'item'; readonly concept: string; readonly key: string }
  | { readonly kind: 'asset'; readonly row: AssetRow }
  | { readonly kind: 'period' }
  | { readonly kind: 'none'; readonly reason: Reason };

/** What rows are read with. */
export interface RowContext {
  readonly document: DocumentContext;
  readonly lexicon: Lexicon;
  readonly caption: Caption;
  readonly panel: Panel;
}

const AXES: readonly (readonly [RegExp, Classification])[] = [
  [/政府(?:预算)?(?:支出)?经济/, 'gov-economic'],
  [/经济/, 'economic'],
  [/功能/, 'function'],
];
/** Labels of summary tables that mean the whole of the year on their side. */
const YEAR_TOTALS = new Set(['部门预算']);
/** Labels that sum a section of a table that has several (机构运行信息表). */
const SECTION_TOTALS = /^(?:支出|采购|政府采购支出)?(?:合计|小计|总额)$/;
const SECTIONS: Readonly<Partial<Record<Topic, string>>> = {
  sangong: 'sangong.total',
  procurement: 'procurement.total',
};
const SOURCE_ROWS = /\.(?:fiscal-appropriation|general-public-budget|government-fund|state-capital)$/;
const CONCEPT_FIRST: readonly Topic[] = ['sangong', 'procurement', 'assets', 'staff'];
const PERIOD = /^\d{4}年|^(?:上年|本年|去年)(?:预算|决算|执行)?数?$|^增减|^比上年/;

const axisNamed = ({ caption, panel }: RowContext): Classification | null =>
  [panel.heads.join(' '), caption.text]
    .map((text) => AXES.find(([word]) => word.test(text))?.[1])
    .find((axis) => axis) ?? null;

/** Whether a panel lists revenue. */
export const isRevenuePanel = ({ caption, panel }: RowContext): boolean => {
  const heads = panel.heads.join(' ');
  if (/支出/.test(heads)) return false;
  return /收入/.test(heads) || caption.side === 'revenue';
};

/** The topics under which the labels of a panel are looked up. */
const panelTopics = (context: RowContext): Topic[] => [
  ...context.caption.topics.filter((topic) => topic !== 'revenue' && topic !== 'expenditure'),
  isRevenuePanel(context) ? 'revenue' : 'expenditure',
];

/** Reads the labels of one panel in order: concepts and classes by name, in the light of the labels above. */
export class LabelReader {
  readonly #context: RowContext;
  readonly #own: readonly Topic[];
  readonly #axis: Classification | null;
  #section: readonly Topic[] = [];
  #carry: { readonly concept: string; readonly depth: number } | null = null;
  #within: string | null = null;

  constructor(context: RowContext) {
    this.#context = context;
    this.#own = panelTopics(context);
    this.#axis = axisNamed(context);
  }

  /** What a label without a code names. */
  read(label: Numbered): Subject {
    if (label.depth === 1) this.#section = topicsNamed(label.name);
    const subject = this.#named(label);
    this.remember(subject, label);
    return subject;
  }

  /** Takes note of a row that was read by its code or its place. */
  remember(subject: Subject, label: Numbered): void {
    if (subject.kind === 'class') this.#within = subject.named.code;
    if (subject.kind === 'total') this.#carry = null;
    if (subject.kind !== 'concept') return;
    const carries = subject.concept.endsWith('.carry-over');
    if (carries && sourceNamed(label.name) === null)
      this.#carry = { concept: subject.concept, depth: label.depth };
    else if (!carries) this.#carry = null;
  }

  #topics(): readonly Topic[] {
    return [...this.#own, ...this.#section];
  }

  #named(label: Numbered): Subject {
    const topics = this.#topics();
    const assets = topics.includes('assets') && !topics.includes('procurement');
    const asset = assets ? assetRow(label.name) : null;
    if (asset) return { kind: 'asset', row: asset };
    const first = CONCEPT_FIRST.some((topic) => topics.includes(topic)) || isRevenuePanel(this.#context);
    const concept = this.#concept(label, topics);
    const found = first ? concept : (this.#class(label) ?? concept);
    if (found) return found;
    return PERIOD.test(label.name) ? { kind: 'period' } : { kind: 'none', reason: 'no-concept' };
  }

  #concept(label: Numbered, topics: readonly Topic[]): Subject | null {
    if (PERIOD.test(label.name)) return null;
    const side = topics.includes('revenue') ? 'revenue' : 'expenditure';
    if (YEAR_TOTALS.has(label.name)) return { kind: 'concept', concept: `${side}.current-year` };
    const section = this.#section.map((topic) => SECTIONS[topic]).find((total) => total);
    if (section && SECTION_TOTALS.test(label.name)) return { kind: 'concept', concept: section };
    const concept = this.#context.lexicon.conceptOf(label.name, topics);
    if (concept === null) return null;
    return { kind: 'concept', concept: this.#isCarried(concept, label) ? this.#carry!.concept : concept };
  }

  /** Sources that are listed under 上年结转 or 结转下年 are parts of it. */
  #isCarried(concept: string, label: Numbered): boolean {
    if (!this.#carry || !SOURCE_ROWS.test(concept)) return false;
    return this.#carry.depth === 0 || label.depth === 0 || label.depth > this.#carry.depth;
  }

  #axes(): readonly Classification[] {
    if (this.#axis) return [this.#axis];
    const above = this.#within === null ? null : classificationOf(this.#within);
    return above === 'economic' ? ['economic', 'function'] : ['function', 'economic'];
  }

  #class(label: Numbered): Subject | null {
    const { lexicon, document } = this.#context;
    for (const axis of this.#axes()) {
      const named = classNamed(label.name, {
        classification: axis,
        lexicon,
        within: this.#within,
        year: document.fiscalYear,
      });
      if (named) return { kind: 'class', named };
    }
    return null;
  }
}
