import { plainLabel } from './labels.ts';
import type { Topic } from './lexicon.ts';

interface Cue {
  readonly topic: Topic;
  /** Words of a heading. */
  readonly words?: RegExp;
  /** Words that keep a heading from it. */
  readonly unless?: RegExp;
  /** Family of a concept in force. */
  readonly family?: string;
}

const CUES: readonly Cue[] = [
  { topic: 'sangong', words: /三公/, family: 'sangong' },
  { topic: 'vehicle', words: /公务用车|公车/, family: 'sangong.vehicle' },
  { topic: 'abroad', words: /出国/, family: 'sangong.abroad' },
  { topic: 'reception', words: /公务接待/, family: 'sangong.reception' },
  { topic: 'procurement', words: /采购/, unless: /三公/, family: 'procurement' },
  { topic: 'operating-cost', words: /机关运行/, unless: /三公/, family: 'operating-cost' },
  { topic: 'revenue', words: /收入/, unless: /支出|收支/, family: 'revenue' },
  { topic: 'expenditure', words: /支出/, unless: /收入|收支|三公/, family: 'expenditure' },
  { topic: 'assets', words: /资产/, family: 'assets' },
  { topic: 'staff', words: /人员|编制/, family: 'staff' },
  { topic: 'performance', words: /绩效/, family: 'performance' },
  { topic: 'in-post', family: 'staff.in-post' },
];

const inFamily = (concept: string, family: string): boolean =>
  concept === family || concept.startsWith(`${family}.`);

/** Topics that headings (innermost decides where several speak of the two sides) put a text under. */
export const topicsOfHeadings = (section: readonly string[]): Topic[] => {
  const plain = section.map(plainLabel);
  return CUES.filter(
    ({ words, unless }) => words && plain.some((text) => words.test(text) && !(unless?.test(text) ?? false)),
  ).map(({ topic }) => topic);
};

/** Topics that concepts in force put a text under. */
export const topicsOfConcepts = (concepts: readonly string[]): Topic[] =>
  CUES.filter(
    ({ family }) => family !== undefined && concepts.some((concept) => inFamily(concept, family)),
  ).map(({ topic }) => topic);

/** The side that the nearest word decides, where both are active. */
export const withoutOtherSide = (topics: readonly Topic[], nearest: readonly Topic[]): Topic[] => {
  const side = nearest.includes('revenue')
    ? 'expenditure'
    : nearest.includes('expenditure')
      ? 'revenue'
      : null;
  return topics.filter((topic) => topic !== side);
};
