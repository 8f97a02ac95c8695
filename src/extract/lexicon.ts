import type { Concept, ConceptPhrase, ReadingReference } from '../model/reference.ts';
import { type Classifications, classifications } from './classification.ts';
import { isFiller, isNeutral, labelStages, normaliseLabel } from './labels.ts';

/**
 * What a label stands under: the contexts of `concept-phrases.csv`. A phrase with a context means its concept
 * only where that topic is active (货物 under 政府采购, 小计 under “三公”).
 */
export const TOPICS = [
  'revenue',
  'expenditure',
  'revenue-list',
  'carry-over-in',
  'carry-over-out',
  'sangong',
  'abroad',
  'vehicle',
  'reception',
  'kept',
  'procurement',
  'operating-cost',
  'staff',
  'in-post',
  'no-lixiu',
  'assets',
  'performance',
  'insurance',
  'accounts',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What a label was recognised as. Two concepts where it names both sides (收支). */
export interface Recognised {
  readonly concepts: readonly string[];
  readonly phrase: string;
  /** Words before the phrase: years, 财政拨款, an agency; empty for an exact match. */
  readonly before: string;
}

/** The words of the field: concepts, their phrases, and the national classifications. */
export interface Lexicon {
  /** The concept of an identifier; undefined where the list has none. */
  readonly concept: (id: string) => Concept | undefined;
  /** The concept that a label names, neutral words before and after it aside; null where none. */
  readonly conceptOf: (label: string, topics?: readonly Topic[]) => string | null;
  /** As `conceptOf`, with every concept that the label names and what stands before it. */
  readonly recognise: (label: string, topics?: readonly Topic[]) => Recognised | null;
  readonly classes: Classifications;
}

/** Longer than any label with its agency, years and brackets. */
const LONGEST_LABEL = 160;

/** Labels remembered with what they name; tables repeat theirs from page to page. */
const MEMORY = 20_000;

type PhraseIndex = ReadonlyMap<string, readonly ConceptPhrase[]>;

const indexed = (phrases: readonly ConceptPhrase[]): PhraseIndex => {
  const index = new Map<string, ConceptPhrase[]>();
  for (const phrase of phrases) {
    const key = normaliseLabel(phrase.phrase);
    index.set(key, [...(index.get(key) ?? []), phrase]);
  }
  return index;
};

/** Rows whose context is active come before rows without one. */
const inContext = (rows: readonly ConceptPhrase[], topics: readonly Topic[]): readonly ConceptPhrase[] => {
  const fitting = rows.filter(
    (row) => row.context !== null && (topics as readonly string[]).includes(row.context),
  );
  return fitting.length > 0 ? fitting : rows.filter((row) => row.context === null);
};

const conceptsIn = (rows: readonly ConceptPhrase[]): string[] => [...new Set(rows.map((row) => row.concept))];

/** 收支 names both sides; under 收入 or 支出 alone, only that one. */
const onSide = (concepts: readonly string[], topics: readonly Topic[]): readonly string[] => {
  const sides = topics.filter((topic) => topic === 'revenue' || topic === 'expenditure');
  const kept = concepts.filter((concept) => sides.some((side) => concept.startsWith(side)));
  return concepts.length > 1 && kept.length > 0 && sides.length === 1 ? kept : concepts;
};

/** 支出 and 收入 alone are a total only where nothing at all is named before them (城乡社区支出 is a class). */
const leaves = (phrase: string, before: string): boolean =>
  phrase === '支出' || phrase === '收入' ? isFiller(before) : isNeutral(before);

/** The longest phrase that a label ends with and that leaves only neutral words before it. */
const matchEnd = (index: PhraseIndex, label: string, topics: readonly Topic[]): Recognised | null => {
  for (let start = 0; start < label.length; start += 1) {
    const phrase = label.slice(start);
    const rows = inContext(index.get(phrase) ?? [], topics);
    const before = label.slice(0, start);
    if (rows.length > 0 && leaves(phrase, before)) return { concepts: conceptsIn(rows), phrase, before };
  }
  return null;
};

/** 事业收入支出 is expenditure out of that revenue, not the revenue. */
const contradicts = (concepts: readonly string[], after: string): boolean =>
  (after.includes('支出') && concepts.every((concept) => concept.startsWith('revenue.'))) ||
  (after.includes('收入') && concepts.every((concept) => concept.startsWith('expenditure.')));

/** An index over `concepts.csv`, `concept-phrases.csv` and `classification-codes.csv`. */
export const lexicon = (reference: ReadingReference): Lexicon => {
  const concepts = new Map(reference.concepts.map((concept) => [concept.concept, concept]));
  const index = indexed(reference.phrases);
  const remembered = new Map<string, Recognised | null>();
  const recognise = (label: string, topics: readonly Topic[] = []): Recognised | null => {
    const asked = `${topics.join()} ${label}`;
    const known = remembered.get(asked);
    if (known !== undefined) return known;
    if (remembered.size > MEMORY) remembered.clear();
    const found = lookUp(label, topics);
    remembered.set(asked, found);
    return found;
  };
  const lookUp = (label: string, topics: readonly Topic[]): Recognised | null => {
    if (label.length > LONGEST_LABEL) return null;
    const whole = normaliseLabel(label);
    for (const stage of labelStages(whole)) {
      const found = matchEnd(index, stage, topics);
      if (found && !contradicts(found.concepts, whole.slice(stage.length))) return found;
    }
    return null;
  };
  return {
    concept: (id) => concepts.get(id),
    conceptOf: (label, topics = []) => onSide(recognise(label, topics)?.concepts ?? [], topics)[0] ?? null,
    recognise,
    classes: classifications(reference.codes),
  };
};
