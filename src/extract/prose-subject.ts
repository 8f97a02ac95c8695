import { type Unit, unitKind } from '../model/unit.ts';
import { isAmountWords } from './amount-words.ts';
import { isClass, natureOfClass } from './class-nature.ts';
import { classInProse } from './codes-in-prose.ts';
import { costsOf, glossed } from './gloss.ts';
import { isFiller, normaliseLabel, plainLabel, withoutAgency } from './labels.ts';
import type { Topic } from './lexicon.ts';
import { stageIn, yearAfter, yearIn } from './period.ts';
import { byClassName, codeContext, type Env, type Labelled, ofClass } from './prose-class.ts';
import { itemOf } from './prose-item.ts';
import type { ProseState } from './prose-state.ts';
import type { Reason } from './reasons.ts';
import { forUnit, isLost, otherSide, type Subject } from './subject.ts';
import { topicsOfConcepts, withoutOtherSide } from './topics.ts';

const SENTENCE_TOTAL =
  /^(?:20\d\d年度?|本年度?|当年)?(?:收入|支出)(?:总)?(?:预算|决算)(?:总额|总计|合计|数)?(?:为|是)?$/;

const bare = { key: null, label: null, nature: null, year: null, stage: null };

const conceptsInForce = (state: ProseState): string[] => [
  ...(state.subject?.concepts ?? []),
  ...state.frames.flatMap((frame) => frame.subject?.concepts ?? []),
];

/** The topics that a label is read under: headings, lists and the subject in force, nearest side first. */
export const topicsInForce = ({ state, context }: Env, unit: Unit): Topic[] => {
  const { stage } = context.document;
  const lists = topicsOfConcepts(state.frames.flatMap((frame) => frame.subject?.concepts ?? []));
  const near = lists.length > 0 ? lists : topicsOfConcepts(state.subject?.concepts ?? []);
  const topics = [...new Set([...topicsOfConcepts(conceptsInForce(state)), ...state.topics])];
  const accounts: Topic[] = stage === 'final' ? ['accounts'] : [];
  const kept: Topic[] =
    (unit === '辆' || unit === '台') && topics.includes('sangong') && !topics.includes('assets')
      ? ['kept']
      : [];
  const apart = state.lixiu && lists.includes('staff') && !lists.includes('in-post');
  const lixiu: Topic[] = apart ? [] : ['no-lixiu'];
  return [...withoutOtherSide(topics, near), ...accounts, ...kept, ...lixiu];
};

/** The words speak of the subject in force: 支出决算为, 2022年, 年初预算数. */
const isAnaphora = (plain: string): boolean =>
  isAmountWords(plain) ||
  (!/收入|支出|预算|拨款|基金|资本|车|实有|现有|在职|核定|编制|保有/.test(plain) && isFiller(plain));

const saidSide = (plain: string): 'revenue' | 'expenditure' | null => {
  if (/收入/.test(plain)) return 'revenue';
  return /支出/.test(plain) ? 'expenditure' : null;
};

/** The subject in force, on the side that the words name: 财政拨款收入… 支出. */
const inherited = (plain: string, { state, context }: Env): Subject | null => {
  const subject = state.subject ?? state.headed;
  if (!subject) return null;
  const side = saidSide(plain);
  const year = yearIn(plain, context.document.fiscalYear);
  const stage = stageIn(plain) ?? (plain === '' ? subject.stage : null);
  const moved = subject.concepts.map((concept) => {
    const opposite = /^(?:revenue|expenditure)\./.test(concept) && side !== null && !concept.startsWith(side);
    return opposite ? otherSide(concept, context.words) : concept;
  });
  const known = moved.filter((concept) => concept !== null);
  if (known.length < moved.length) return otherOfLeading(plain, { state, context });
  return { ...subject, concepts: [...new Set(known)], year, stage };
};

/** 政府性基金收入50万元；年初结转0万元；支出50万元: the other side of what the paragraph is about. */
const otherOfLeading = (plain: string, { state, context }: Env): Subject | null => {
  const leading = state.leading ?? state.headed;
  const side = saidSide(plain);
  const other = leading?.concepts.length === 1 ? otherSide(leading.concepts[0]!, context.words) : null;
  return leading && other && side && other.startsWith(side) ? { ...leading, concepts: [other] } : null;
};

/** Money of the whole county is not the agency's; its vehicles and receptions are what a roll-up counts. */
const WHOLE_COUNTY = /[全我本][县区市]/;

const recognised = (label: Labelled, env: Env): Subject | null => {
  const topics = topicsInForce(env, label.unit);
  const { words, document } = env.context;
  const found =
    words.recognise(label.plain, topics) ??
    words.recognise(costsOf(label.plain), topics) ??
    words.recognise(withoutAgency(label.plain, document.agency), topics);
  if (!found) return null;
  if (env.state.topics.includes('procurement') && found.concepts.every((one) => one.startsWith('revenue.')))
    return null;
  if (WHOLE_COUNTY.test(found.before) && unitKind(label.unit) === 'money') return null;
  const year = yearIn(found.before, env.context.document.fiscalYear) ?? yearAfter(label.plain, found.phrase);
  const subject = {
    ...bare,
    concepts: found.concepts,
    year,
    stage: stageIn(label.plain),
    words: label.plain,
  };
  return forUnit(subject, label.unit, env.context.words);
};

/** Longer than any label, with the classes above it spelt out. */
const LONGEST_LABEL = 200;

/** Words that lead in a label: 比上年增减情况2020年预算收支安排, 为一般公共预算财政拨款. */
const LED = /^(?:(?:与|比|较)上年(?:相比)?(?:增减|变动|对比)*(?:变化)?情况：?|为|是)/;
const MONEY_BUDGET = /^(?:expenditure|revenue)\./;

/** In an itemised list, only the list's own siblings (基本支出 …) end it; every other name is an item. */
const endsList = (subject: Subject | null): boolean =>
  subject?.concepts.some((concept) => MONEY_BUDGET.test(concept) && concept !== 'expenditure.total') ?? false;

/**
 * Whose figure a label's is. A reason where the words name something that no statement can be made of.
 * Updates the functional class in force.
 */
export const resolveSubject = (label: Labelled, env: Env): Subject | Reason => {
  if (label.plain.length > LONGEST_LABEL) return 'no-concept';
  const subject = resolved(label, env);
  if (typeof subject === 'string') return subject;
  return ofList(subject, env.state);
};

/** Items are of the year and stage that their list's whole was said to be of. */
const ofList = (subject: Subject, state: ProseState): Subject => {
  const list = state.frames.findLast((frame) => frame.subject !== null)?.subject;
  return list ? { ...subject, year: subject.year ?? list.year, stage: subject.stage ?? list.stage } : subject;
};

const resolved = (label: Labelled, env: Env): Subject | Reason => {
  const { state, context } = env;
  const plain = glossed(
    normaliseLabel(label.plain).replace(LED, '').replace('收入收入', '收入'),
    context.words,
  );
  const known = { ...label, plain };
  const printed = classInProse(plainLabel(label.raw), codeContext(env), context.words.classes);
  if (printed) return ofClass(printed, label.plain, env);
  const direct = recognised(known, env);
  if (isLost(plain, direct, state)) return 'no-concept';
  const back = pointsBack(plain, direct, state) ? inherited(plain, env) : null;
  const fitting = back ? forUnit(back, label.unit, context.words) : null;
  if (fitting) return fitting;
  if (back && plain !== '') return 'ambiguous';
  return named(known, direct, env);
};

/** Words without a name of their own, and totals (支出决算为) where a subject is in force, point back to it. */
const pointsBack = (plain: string, direct: Subject | null, state: ProseState): boolean => {
  if (!isAnaphora(plain)) return false;
  if (SENTENCE_TOTAL.test(plain) && !state.fresh && !isClass(state.subject)) return false;
  if (saidSide(plain) && state.subject?.concepts.some((concept) => concept.endsWith('.carry-over')))
    return false;
  return direct === null || direct.concepts.every((concept) => concept.endsWith('.total'));
};

/** 涉及当年一般公共预算拨款…，政府性基金…: amounts with targets, by whose money they are. */
const TARGETED =
  /^(?:涉及)?(?:当年)?(?:一般公共预算|政府性基金|国有资本经营)(?:预算)?(?:当年)?(?:财政)?(?:拨款|资金|支出)?$/;

const targeted = ({ plain }: Labelled, { state }: Env): Subject | null => {
  if (!TARGETED.test(plain)) return null;
  const about = conceptsInForce(state).some((concept) => concept.startsWith('performance.'));
  if (!about && !(plain.startsWith('涉及') && state.topics.includes('performance'))) return null;
  return { ...bare, concepts: ['performance.amount'], words: plain };
};

const named = (label: Labelled, direct: Subject | null, env: Env): Subject | Reason => {
  const amount = targeted(label, env);
  if (amount) return amount;
  const nature =
    direct?.concepts.length === 1 ? natureOfClass(direct.concepts[0]!, label.value, env.state) : null;
  if (nature) return nature;
  if (direct && endsList(direct)) return direct;
  const frame = env.state.frames.at(-1);
  const economic = byClassName(label, env);
  if (economic?.nature === 'project' && economic.key?.length === 3) return economic;
  const item = itemOf(frame, label);
  if (item) return item;
  if (frame?.subject?.concepts.some((concept) => concept.endsWith('.item'))) return 'part-of-item';
  return direct ?? economic ?? 'no-concept';
};

/** As `resolveSubject`, for labels that list several subjects (会议费、培训费). Those that name nothing are left out. */
export const resolveEach = (labels: readonly string[], unit: Unit, env: Env): Subject[] =>
  labels
    .map((raw) => resolveSubject({ plain: plainLabel(raw), raw, unit }, env))
    .filter((subject): subject is Subject => typeof subject !== 'string');
