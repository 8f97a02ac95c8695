import { CHART_NAMES, type ChartName } from '../../chart/specs.ts';
import { DENOMINATORS, type Denominator } from '../../compare/rows/rescue-row.ts';
import { LANGUAGES, type Language } from '../../model/bilingual.ts';

/** The chart whose denominator can be chosen. */
const DIVIDED: ChartName = 'per-capita-rescue';

/** The denominator whose embed bears the chart's bare name: the one of `perCapitaRescue` where none is chosen. */
const PLAIN: Denominator = 'insured-residents';

/** Which embed of a chart is meant. */
export interface EmbedChoice {
  readonly language: Language;
  /** What rescue funds are divided by; charts that divide nothing by it have one embed whatever it is. */
  readonly by?: Denominator;
}

/** One embed: a chart in a language and, where it has one to choose, with a denominator. */
export interface EmbedVariant extends EmbedChoice {
  readonly name: ChartName;
}

/** Every embed that a site publishes. */
export const EMBED_VARIANTS: readonly EmbedVariant[] = CHART_NAMES.flatMap((name) =>
  LANGUAGES.flatMap((language): EmbedVariant[] =>
    name === DIVIDED ? DENOMINATORS.map((by) => ({ name, language, by })) : [{ name, language }],
  ),
);

/**
 * The folder of an embed below `embed/`: `NAME.LANGUAGE`, with the denominator in the name where it is not the
 * usual one, e.g. `per-capita-rescue-census.zh`.
 */
export const embedFolder = (name: ChartName, { language, by = PLAIN }: EmbedChoice): string =>
  name === DIVIDED && by !== PLAIN ? `${name}-${by}.${language}` : `${name}.${language}`;
