import { absenceIn } from './absence.ts';
import { directionAtEnd, unchangedIn } from './change.ts';
import type { Claim } from './claim.ts';
import { classInProse } from './codes-in-prose.ts';
import { normaliseLabel, plainLabel } from './labels.ts';
import { fundIn, isLargeEquipment } from './narrative.ts';
import { asOfIn, baseOf, type Comparison, comparisonIn, monthIn, stageIn, yearIn } from './period.ts';
import { emit, type Reading, zeroOf } from './prose-emit.ts';
import { madeSoFar, openFrame, turnTo } from './prose-state.ts';
import { resolveEach, resolveSubject } from './prose-subject.ts';
import type { Subject } from './subject.ts';

/** Words without a figure, between two stops. */
export interface Words {
  readonly start: number;
  readonly end: number;
  /** The stop or bracket that follows; empty at the end of the paragraph. */
  readonly next: string;
}

const OPENER_END =
  /(?:其中|包括|包含|主要包括|主要有|主要为|主要是|主要用于|(?:用于)?(?:以下|如下)(?:几个)?方面|具体为|分别为|分别是|分项情况是|如下|明细为|由于)$/;
const OPENER_START =
  /^(?:其中包括|其中|主要包括|包括|包含|主要用于|主要为|主要是|主要有|具体为|分别为|主要是由于)(?:：|，)?/;
const REASON = /原因|由于|因为|^因(?!公)|^(?:主要)?是因/;
const YEARS_ONLY = /^(?:其中：?)?(?:20\d\d年度?(?:、|和|及|与)?)+$/;
const ENROLMENT_YEAR = /(20\d\d)年?度?(?:的)?(?:全县|城乡|居民|城镇|职工|基本|医疗保险|医保)*参保/;
const LED_IN = /(?:中|方面|情况|如下|看)$/;

/** Openers whose list ends with the sentence. */
const LOOSE = /主要|由于/;

/** Takes 其中 and the like off the head of a clause and opens the list that it announces. */
export const takeOpener = (plain: string, { state }: Reading): string => {
  const opener = OPENER_START.exec(plain);
  if (!opener) return plain;
  openFrame(state, LOOSE.test(opener[0]) ? 'loose' : 'list');
  return plain.slice(opener[0].length);
};

/** Notes what a clause says about dates and years, for counts and stories. */
export const noteTimes = (plain: string, { state, context }: Reading): void => {
  const { fiscalYear, stage } = context.document;
  const told = stage === 'budget' ? fiscalYear - 1 : fiscalYear;
  const date = asOfIn(plain) ?? monthIn(plain, told);
  state.asOf = asOfIn(plain) ?? state.asOf;
  state.dated = date ?? state.dated;
  const enrolment = ENROLMENT_YEAR.exec(plain);
  if (enrolment) state.year = Number(enrolment[1]);
  state.fund = fundIn(plain) ?? state.fund;
  if (YEARS_ONLY.test(plain)) state.years = [...plain.matchAll(/20\d\d/g)].map((match) => Number(match[0]));
};

/** Whether a clause begins or goes on with an explanation. */
export const explains = (plain: string): boolean =>
  REASON.test(plain) && !/增减变化(?:情况)?(?:及)?$/.test(plain);

const withYears = (subject: Subject, years: readonly number[]): Subject[] =>
  years.length > 1 ? years.map((year) => ({ ...subject, year })) : [subject];

const printedZero = (
  words: Words,
): { start: number; end: number; figureStart: number; figureEnd: number } => ({
  start: words.start,
  end: words.end,
  figureStart: words.start,
  figureEnd: words.end,
});

const sayNone = (plain: string, words: Words, reading: Reading): boolean => {
  const { state, context } = reading;
  const absence = absenceIn(plain);
  if (!absence) return false;
  const year = yearIn(absence.before, context.document.fiscalYear);
  const inForce = [state.subject ?? state.headed].filter((subject): subject is Subject => subject !== null);
  const subjects =
    absence.labels.length === 0 ? inForce : absence.labels.flatMap((label) => namedAbsent(label, reading));
  const dated = subjects.map((subject) => ({ ...subject, year: year ?? subject.year }));
  if (absence.labels.length === 1 && dated.length === 1) turnTo(state, { ...dated[0]!, year: null });
  const before = state.subjectClaims;
  for (const subject of dated.flatMap((one) => withYears(one, yearsOf(absence.before, state.years)))) {
    for (const concept of subject.concepts) {
      const quantity = zeroOf(concept, reading);
      emit(
        { ...subject, concepts: [concept] },
        { aspect: 'level', base: null, quantity, ...printedZero(words) },
        reading,
      );
    }
  }
  state.subjectClaims = before;
  if (dated.length > 1) state.subject = null;
  return subjects.length > 0;
};

const yearsOf = (before: string, carried: readonly number[]): readonly number[] => {
  const own = [...before.matchAll(/20\d\d/g)].map((match) => Number(match[0]));
  return own.length > 0 ? own : carried;
};

/** The subject of which there is none, looked up as money first, then as a count; nothing is inherited. */
const namedAbsent = (label: string, { state, context }: Reading): Subject[] => {
  const bare = { key: null, label: null, nature: null, year: null, stage: null, words: label };
  if (isLargeEquipment(label)) return [{ ...bare, concepts: ['assets.large-equipment.count'] }];
  const found = context.words.recognise(label, state.topics);
  if (!found || found.before.includes('结转') || label.includes('结转的')) return [];
  return [{ ...bare, concepts: found.concepts }];
};

const sayUnchanged = (plain: string, words: Words, reading: Reading): boolean => {
  const unchanged = unchangedIn(plain);
  if (!unchanged) return false;
  if (unchanged.about) return true;
  const { state, context } = reading;
  const before = plain.slice(0, unchanged.end);
  const comparison = comparisonIn(before, context.document.fiscalYear) ?? state.comparison;
  const cut = comparisonIn(before, context.document.fiscalYear);
  const label = cut ? plain.slice(0, Math.min(cut.start, unchanged.start)) : plain.slice(0, unchanged.start);
  for (const named of unchangedSubjects(label, reading)) {
    const subject = { ...named, stage: stageIn(label) };
    turnTo(state, subject);
    const base = baseOf(comparison, subject.year ?? context.document.fiscalYear);
    const quantity = zeroOf(subject.concepts[0]!, reading);
    emit(subject, { aspect: 'change', base, quantity, ...printedZero(words) }, reading);
  }
  return true;
};

/** What the heading names, where nothing else is in force but a count of it: 购置0辆，与上年持平 says nothing of all “三公”经费. */
const headedFor = ({ subject, headed }: Reading['state']): Subject | null => {
  const counted = subject?.concepts[0];
  const of = headed?.concepts[0];
  return counted === undefined || (of !== undefined && counted.startsWith(of)) ? headed : null;
};

const unchangedSubjects = (label: string, { state, context }: Reading): Subject[] => {
  const isMoney = (subject: Subject | null): boolean =>
    subject?.concepts.every((concept) => context.words.concept(concept)?.unit_kind === 'money') ?? false;
  const plain = normaliseLabel(label).replace(/^(?:增减变化|预算数|决算数|支出|预算|，)+$/, '');
  if (plain === '')
    return [state.subject, headedFor(state)]
      .filter((subject): subject is Subject => isMoney(subject))
      .slice(0, 1);
  return resolveEach(plain.split('、'), state.moneyUnit, { state, context });
};

/** What was said of a subject before, the latest first: what 三公经费支出决算中，… lists the parts of. */
const stated = ({ concepts, key }: Subject, { recent, claims }: Reading['state']): readonly Claim[] =>
  [...recent, ...claims]
    .filter((claim) => concepts.includes(claim.concept) && claim.key === key)
    .toReversed();

/** 支出预算： or 社会保险经办机构（项）: names whose figures follow. */
const lead = (plain: string, words: Words, reading: Reading): void => {
  const { state, context } = reading;
  const label = plain.replace(LED_IN, '').replace(/^从.*$/, '');
  if (label === '') return;
  const hints = { within: state.within, known: context.known, year: context.document.fiscalYear };
  const isClass = classInProse(label, hints, context.words.classes) !== null;
  if (!isClass && words.next !== '：' && words.next !== ':' && words.next !== '（' && !names(label, reading))
    return;
  const raw = reading.passage.text.slice(words.start, words.end).replace(/\s/g, '');
  const itemised =
    state.frames.at(-1)?.subject?.concepts.some((concept) => concept === 'expenditure.project') ?? false;
  if (itemised && !isClass && !names(label, reading)) return;
  const subject = resolveSubject(
    { plain: label, raw: isClass ? raw : label, unit: state.moneyUnit },
    { state, context },
  );
  if (typeof subject === 'string') return;
  turnTo(state, subject);
  if (!/中$/.test(plain)) return;
  state.subjectClaims = stated(subject, state);
  openFrame(state, 'list');
};

const PROJECT_NAME = /^(.{4,60}?)(?:项目)?$/;

/** 某某补助资金。功能科目为…, or the text below 项目名称: the project that follows is named. */
const noteProject = (plain: string, { state, passage, context }: Reading): void => {
  const heading = plainLabel(state.section.at(-1) ?? '');
  const first = plainLabel(passage.text.split('。')[0] ?? '');
  const described = /^[^。]{4,60}。功能科目为/.test(plainLabel(passage.text)) && plain === first;
  const titled = /项目名称$/.test(heading) && plain === plainLabel(passage.text);
  if ((described || titled) && PROJECT_NAME.test(plain) && !context.words.recognise(plain))
    state.project = passage.text.split('。')[0]!.replace(/\s/g, '');
};

const names = (label: string, { state, context }: Reading): boolean =>
  context.words.recognise(label, state.topics) !== null;

/** 财政拨款支出主要内容如下: a list of what the words name, of the subject in force where they name nothing of their own. */
const announce = (rest: string, words: Words, reading: Reading): void => {
  const { state } = reading;
  const label = rest.replace(OPENER_END, '');
  const before = state.subject;
  lead(label, { ...words, next: '：' }, reading);
  const unknown =
    label !== '' &&
    state.subject === before &&
    !/^(?:具体|变动|情况|变化|支出|各项|明细|项目|内容|分项|构成|安排){0,4}$/.test(normaliseLabel(label));
  if (unknown)
    state.frames = [
      ...state.frames,
      {
        subject: null,
        claims: [],
        saved: null,
        loose: false,
        home: null,
        made: madeSoFar(state),
        stopped: false,
      },
    ];
  else openFrame(state, LOOSE.test(rest.slice(label.length)) ? 'loose' : 'list');
};

/** 同比下降（6.38%）: the comparison, and the direction of what stands in the bracket behind it. */
const noteComparison = (
  comparison: Comparison,
  { rest, next }: { readonly rest: string; readonly next: string },
  state: Reading['state'],
): void => {
  state.comparison = comparison;
  if ('（('.includes(next)) state.sign = directionAtEnd(rest)?.sign ?? state.sign;
};

/** Reads a clause without figures: what it opens, what it leads in, what it says there is none of or no change in. */
export const readWords = (words: Words, reading: Reading): void => {
  const { state, context, passage } = reading;
  const plain = plainLabel(passage.text.slice(words.start, words.end));
  noteTimes(plain, reading);
  if (explains(plain)) state.explaining = true;
  if (state.explaining) {
    if (OPENER_END.test(plain) || OPENER_START.test(plain))
      openFrame(state, /如下|其中/.test(plain) ? 'list' : 'loose');
    return;
  }
  const rest = takeOpener(plain, reading);
  if (rest === '') return;
  if (OPENER_END.test(rest)) {
    announce(rest, words, reading);
    return;
  }
  const comparison = comparisonIn(rest, context.document.fiscalYear);
  if (!state.story && (sayUnchanged(rest, words, reading) || sayNone(rest, words, reading))) return;
  if (comparison) noteComparison(comparison, { rest, next: words.next }, state);
  lead(comparison ? rest.slice(0, comparison.start) + rest.slice(comparison.end) : rest, words, reading);
  noteProject(rest, reading);
};
