import type { Language } from '../model/bilingual.ts';
import type { ChartRow } from './chart-row.ts';
import type { LabelLayout } from './label-layout.ts';
import type { SpecMeta } from './spec-meta.ts';
import type { TextList } from './text-list.ts';
import type { Theme } from './theme.ts';

/** What a spec is placed by. */
export interface Placing {
  readonly meta: SpecMeta;
  readonly language: Language;
  readonly labels: LabelLayout;
  /** Texts that are written across a whole panel, one below the other. */
  readonly texts: TextList;
  /** Room in px for axis labels and panels together. */
  readonly width: number;
  readonly theme: Theme;
  readonly rows: readonly ChartRow[];
  /** Code of the county to pick out where there are more than eight. */
  readonly highlight: string | undefined;
  /** The rows after the spec's own transforms. */
  readonly derived: readonly ChartRow[];
  /** What a legend's label expression makes of the values of its domain. */
  readonly legendWords: (domain: readonly string[], expression: string) => readonly string[];
}
