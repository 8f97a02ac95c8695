import type { Unit } from '../model/unit.ts';
import type { Claim, DocumentContext, Refusal } from './claim.ts';
import type { Lexicon, Topic } from './lexicon.ts';
import type { AsOf, Comparison, Period } from './period.ts';
import type { Subject, Waiting } from './subject.ts';

/** A list in force: what its items are parts of. A bracket's frame ends with the bracket. */
export interface Frame {
  readonly subject: Subject | null;
  readonly claims: readonly Claim[];
  readonly saved: Saved | null;
  /** Opened by 主要为 and the like: ends with its sentence. A list opened by 其中 may go on. */
  readonly loose: boolean;
  /** The section in which it was announced at the end of a paragraph, for what stands below it; null for others. */
  readonly home: readonly string[] | null;
  /** Figures read before it opened. */
  readonly made: number;
  /** The sentence that opened it has ended. */
  readonly stopped: boolean;
}

/** What a bracket restores when it closes. */
export interface Saved {
  readonly subject: Subject | null;
  readonly claims: readonly Claim[];
  readonly comparison: Comparison | null;
  readonly sign: 1 | -1 | null;
  readonly explaining: boolean;
}

/** What is known of the document before its prose is read. */
export interface ProseContext {
  readonly document: DocumentContext;
  readonly words: Lexicon;
  /** Functional codes that the document's tables print. */
  readonly known: ReadonlySet<string>;
  /** Worth of the last digit among the document's amounts of a unit; undefined where none has decimals. */
  readonly stepOf: (unit: Unit) => number | undefined;
}

/** Where reading stands: carried from clause to clause, and in part from paragraph to paragraph. */
export interface ProseState {
  section: readonly string[];
  /** The year and stage that a heading above names; null where none does. */
  period: Period | null;
  /** Claims of the sections before, latest last: 三公经费支出决算中，… lists parts of one of them. */
  recent: readonly Claim[];
  /** The paragraph counts 离休 apart: 退休 alone is not all of the retired. */
  lixiu: boolean;
  /** The year printed at the head of the paragraph. */
  headYear: number | null;
  /** What stands below is a list of classes by function: a bare name is one of them. */
  byFunction: boolean;
  /** What an earlier figure of the sentence was of: something unknown, or receptions of guests from abroad. */
  lost: 'unknown' | 'abroad' | null;
  /** What the headings above say the paragraphs are about; null where nothing known. */
  headed: Subject | null;
  topics: readonly Topic[];
  /** A section that is not read: 名词解释 or 职责. */
  skipped: 'definition' | 'duty' | null;
  /** A section that tells of the year's work: only people, assets and funds are read, not the county's money. */
  story: boolean;
  subject: Subject | null;
  /** Claims made of the subject in force. */
  subjectClaims: readonly Claim[];
  /** The first subject of the paragraph: what the next one goes on about (与上年相比 …). */
  leading: Subject | null;
  /** Whether the paragraph before ended by announcing a list. */
  announced: boolean;
  /** The project that the text describes, by name. */
  project: string | null;
  /** Whether the subject was named in this paragraph or by the heading above it. */
  fresh: boolean;
  comparison: Comparison | null;
  explaining: boolean;
  frames: readonly Frame[];
  /** Functional class in force: 项 are looked up within it. */
  within: string | null;
  asOf: AsOf | null;
  /** The date that the sentence says its figures were taken at. */
  dated: AsOf | null;
  /** Year that the story told is of, where the text says one. */
  year: number | null;
  /** Years named alone before a clause: 2019年和2020年，本部门无… */
  years: readonly number[];
  sign: 1 | -1 | null;
  fund: string | null;
  /** Subjects still waiting for their figures: A及B分别为1和2. */
  spread: readonly Waiting[];
  moneyUnit: Unit;
  /** A plan or budget just printed, that a rate of completion follows. */
  planned: string | null;
  claims: Claim[];
  refusals: Refusal[];
}

/** The state before anything is read. */
export const initialState = (): ProseState => ({
  section: [],
  period: null,
  recent: [],
  lixiu: false,
  headYear: null,
  byFunction: false,
  lost: null,
  headed: null,
  topics: [],
  skipped: null,
  story: false,
  subject: null,
  subjectClaims: [],
  leading: null,
  announced: false,
  project: null,
  fresh: false,
  comparison: null,
  explaining: false,
  frames: [],
  within: null,
  asOf: null,
  dated: null,
  year: null,
  years: [],
  sign: null,
  fund: null,
  spread: [],
  moneyUnit: '万元',
  planned: null,
  claims: [],
  refusals: [],
});

/** Makes a subject the one in force. */
export const turnTo = (state: ProseState, subject: Subject): void => {
  if (state.leading === null) state.leading = subject;
  state.subject = subject;
  state.subjectClaims = [];
  state.fresh = true;
};

/** Figures read so far. */
export const madeSoFar = ({ claims, refusals }: ProseState): number => claims.length + refusals.length;

/** At a semicolon: what an item is for (主要用于…) ends where it listed no figures; the next item is of the item's own list. */
export const endPurpose = (state: ProseState): void => {
  const last = state.frames.at(-1);
  const ofItem = last?.subject?.concepts.some((concept) => concept.endsWith('.item')) ?? false;
  if (last?.loose && ofItem && last.made === madeSoFar(state)) state.frames = state.frames.slice(0, -1);
};

/** Lists within lists that are kept in mind; no disclosure nests deeper. */
const DEEPEST = 15;

/** Opens a list under the subject in force, or a bracket. */
export const openFrame = (state: ProseState, kind: 'bracket' | 'list' | 'loose'): void => {
  const saved: Saved | null =
    kind === 'bracket'
      ? {
          subject: state.subject,
          claims: state.subjectClaims,
          comparison: state.comparison,
          sign: state.sign,
          explaining: state.explaining,
        }
      : null;
  const frame = {
    subject: state.subject,
    claims: state.subjectClaims,
    saved,
    loose: kind === 'loose',
    home: null,
    made: madeSoFar(state),
    stopped: false,
  };
  state.frames = [...state.frames.slice(-DEEPEST), frame];
};

/** Closes the innermost bracket and whatever was opened inside it. */
export const closeBracket = (state: ProseState): void => {
  const at = state.frames.findLastIndex((frame) => frame.saved !== null);
  const saved = state.frames[at]?.saved;
  if (!saved) return;
  state.frames = state.frames.slice(0, at);
  state.subject = saved.subject;
  state.subjectClaims = saved.claims;
  state.comparison = saved.comparison;
  state.sign = saved.sign;
  state.explaining = saved.explaining;
};

/** Concepts whose lists name their own items, and end with the sentence. */
export const ITEMISED: readonly string[] = ['expenditure.project', 'operating-cost.total'];

const isItems = (frame: Frame): boolean =>
  frame.subject?.concepts.some((concept) => ITEMISED.includes(concept)) ?? false;

const isItemised = (frame: Frame): boolean => frame.saved === null && frame.home === null && isItems(frame);

/** A class's list goes on after a stop: its items are told by their codes. */
const isClassList = (frame: Frame): boolean =>
  frame.subject?.concepts.some((concept) =>
    /^expenditure\.(?:function|economic|gov-economic)$/.test(concept),
  ) ?? false;

/** At the end of a sentence: comparisons, explanations and itemised lists end, and what was listed is the subject again. */
export const endSentence = (state: ProseState): void => {
  state.comparison = null;
  state.dated = null;
  state.explaining = false;
  state.lost = null;
  state.sign = null;
  state.years = [];
  state.spread = [];
  const whole = state.frames.find(
    (frame) => frame.home === null && frame.saved === null && frame.subject !== null,
  );
  if (whole) {
    state.subject = whole.subject;
    state.subjectClaims = whole.claims;
  }
  state.frames = state.frames
    .filter((frame) => (!frame.loose || isClassList(frame)) && !isItemised(frame))
    .map((frame) => ({ ...frame, stopped: true }));
};

/** Lists whose items name themselves take in only what is numbered, or follows at once. */
export const endItems = (state: ProseState): void => {
  state.frames = state.frames.filter((frame) => !isItems(frame));
};

/** The list just announced, and those that it stands in. */
const around = (frames: readonly Frame[]): readonly Frame[] => {
  const last = frames.at(-1);
  const wholes = last?.claims.map(({ parent }) => parent) ?? [];
  return frames.filter((frame) => frame === last || frame.claims.some((claim) => wholes.includes(claim)));
};

/** At the end of a paragraph: its lists end unless it announced one; the next goes on about its first subject. */
export const endParagraph = (state: ProseState, announces: boolean): void => {
  if (announces)
    state.frames = around(state.frames).map((frame) => ({ ...frame, home: frame.home ?? state.section }));
  else {
    endSentence(state);
    state.frames = state.frames.filter((frame) => frame.home !== null);
    state.subject = state.leading ?? state.subject;
  }
  state.announced = announces;
  state.explaining = false;
  state.leading = null;
};
