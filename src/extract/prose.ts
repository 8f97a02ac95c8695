import type { HeadingBlock, ParagraphBlock, Passage } from '../model/block.ts';
import type { Form } from '../model/statement.ts';
import type { Reading as BlockReading } from './claim.ts';
import { announcesFunction } from './class-nature.ts';
import { type Figure, finestStep } from './figure.ts';
import { plainLabel } from './labels.ts';
import { asOfIn, periodOfHeadings } from './period.ts';
import type { Reading } from './prose-emit.ts';
import { readFigure } from './prose-figure.ts';
import {
  closeBracket,
  endItems,
  endParagraph,
  endPurpose,
  endSentence,
  initialState,
  openFrame,
  type ProseContext,
  type ProseState,
} from './prose-state.ts';
import { readWords } from './prose-words.ts';
import { terms, withoutTails } from './scan.ts';
import { splitClasses } from './split-class.ts';
import type { Subject } from './subject.ts';
import { type Token, tokensOf } from './tokens.ts';
import { topicsOfHeadings } from './topics.ts';

const DEFINITIONS = /名词解释|术语解释/;
const DUTIES = /^(?:主要|基本|部门|单位|机关|机构|工作)*(?:主要)?(?:职责|职能)(?:职责|情况|概况)?[。：]?$/;
/** Words at the end of a heading that do not say what it is about. */
const HEADING_TAILS = terms(`
  增减变化 情况 说明 及 和 与 变化 变动 原因 安排 总体 具体 结构 公开 明细 收支 的 规模 执行 （款） （类）
`);
/** Headings of stories about the year's work. */
const STORIES =
  /工作(?:回顾|总结|概述|开展|完成|成效|进展|亮点|任务)|(?:重点|主要|中心|年度|部门)工作|工作情况|主要成效|目标任务/;
/** The number of a list's item. */
const NUMBERED =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）、.．]|[①-⑳]|项目[一二三四五六七八九十\d]{1,2})/;
const REPORTED = /月报数?/;

const headingSubject = (
  text: string,
  context: ProseContext,
  topics: ProseState['topics'],
): Subject | null => {
  const plain = plainLabel(text).replace(/[：。]$/, '');
  for (const label of [plain, withoutTails(plain, HEADING_TAILS)]) {
    const found = context.words.recognise(label, topics);
    const year = null;
    if (found)
      return {
        concepts: found.concepts,
        key: null,
        label: null,
        nature: null,
        year,
        stage: null,
        words: plain,
      };
  }
  return null;
};

const skippedBy = (section: readonly string[]): ProseState['skipped'] => {
  const plain = section.map((text) =>
    plainLabel(text).replace(
      /^(?:第[一二三四五六七八九十]+部分|[（(]?[一二三四五六七八九十\d]+[)）、.．]+)/,
      '',
    ),
  );
  if (plain.some((text) => DEFINITIONS.test(text))) return 'definition';
  return plain.slice(-1).some((text) => DUTIES.test(text)) ? 'duty' : null;
};

/** Walks a passage's tokens: words wait for the figure or stop that follows them. */
const walk = (tokens: readonly Token[], reading: Reading): void => {
  const { text } = reading.passage;
  let waiting: Token | null = null;
  let led: Token | null = null;
  let last = 0;
  tokens.forEach((token) => {
    if (token.kind === 'words') waiting = token;
    else if (token.kind === 'figure') {
      const quote = led ? { quoteStart: (led as Token).start } : {};
      readFigure({ figure: token.figure, start: waiting?.start ?? last, ...quote }, reading);
      waiting = null;
      led = null;
    } else {
      if (waiting) readWords({ start: waiting.start, end: waiting.end, next: text[token.start]! }, reading);
      led = '：:'.includes(text[token.start]!) ? waiting : null;
      waiting = null;
      mark(token, reading);
    }
    last = token.end;
  });
  const rest = waiting as Token | null;
  if (rest) readWords({ start: rest.start, end: rest.end, next: '' }, reading);
};

const SENTENCE_ENDS = '。！？.';

const mark = (token: Token, { passage, state }: Reading): void => {
  if (token.kind === 'open') openFrame(state, 'bracket');
  if (token.kind === 'close') closeBracket(state);
  const char = passage.text[token.start]!;
  if (token.kind !== 'stop') return;
  if (SENTENCE_ENDS.includes(char)) endSentence(state);
  if (char === '；' || char === ';') {
    const goesOn = /^\s*(?:二|三|四|五|六)是/.test(passage.text.slice(token.end, token.end + 6));
    if (!goesOn) state.explaining = false;
    endPurpose(state);
  }
};

/** The finest step of each unit among figures, worked out once. */
const stepsOf = (figures: readonly Figure[]): Reading['stepHere'] => {
  const units = [...new Set(figures.map(({ unit }) => unit))];
  const steps = new Map(units.map((unit) => [unit, finestStep(figures, unit)]));
  return (unit) => steps.get(unit);
};

/** Reads headings and paragraphs in order, carrying what each leaves in force to the next. */
export class ProseReader {
  readonly #context: ProseContext;
  #state: ProseState;

  constructor(context: ProseContext) {
    this.#context = context;
    this.#state = initialState();
  }

  /** A heading sets the section, its topics and what its paragraphs are about; its own figures are read too. */
  heading(block: HeadingBlock): BlockReading {
    this.#enter([...block.section, block.passage.text.trim()]);
    if (/项目名称$/.test(plainLabel(block.section.at(-1) ?? '')))
      this.#state.project = block.passage.text.replace(/\s/g, '');
    return this.#read(block.passage, 'heading');
  }

  /** What a paragraph states, and which of its figures are refused. */
  paragraph(block: ParagraphBlock): BlockReading {
    if (block.section.join() !== this.#state.section.join()) this.#enter(block.section);
    return this.#read(block.passage, 'clause');
  }

  #enter(section: readonly string[]): void {
    const before = this.#state;
    const topics = topicsOfHeadings(section);
    const headed = headingSubject(section.at(-1) ?? '', this.#context, topics);
    this.#state = {
      ...initialState(),
      section,
      period: periodOfHeadings(section),
      topics,
      skipped: skippedBy(section),
      headed,
      subject: headed,
      fresh: headed !== null,
      recent: [...before.recent, ...before.claims].slice(-REMEMBERED),
      moneyUnit: before.moneyUnit,
      asOf: sharesParent(before.section, section) ? before.asOf : null,
      within: null,
      story: isStory(section),
      frames: before.frames.filter(({ home }) => home !== null && isWithin(section, home)),
      announced: before.announced,
      project: sharesParent(before.section, section) ? before.project : null,
    };
  }

  #read(passage: Passage, how: Form): BlockReading {
    const state = this.#state;
    const from = { claims: state.claims.length, refusals: state.refusals.length };
    if (REPORTED.test(passage.text)) state.asOf = asOfIn(plainLabel(passage.text));
    state.lixiu = /离休/.test(passage.text);
    state.headYear = yearAtHead(passage.text);
    state.byFunction = announcesFunction(passage.text) ?? state.byFunction;
    state.fresh = state.subject !== null && state.subject === state.headed;
    if (!state.announced && !NUMBERED.test(passage.text)) endItems(state);
    const tokens = tokensOf(passage.text);
    const figures: Figure[] = tokens.flatMap((token) => (token.kind === 'figure' ? [token.figure] : []));
    walk(tokens, { passage, how, stepHere: stepsOf(figures), state, context: this.#context });
    const open = /[：:]\s*$/.test(passage.text) || /其中[，,]?\s*$/.test(passage.text);
    endParagraph(state, open);
    return {
      claims: splitClasses(state.claims.slice(from.claims)),
      refusals: state.refusals.slice(from.refusals),
    };
  }
}

/** Whether a section, or one that it stands in, tells of the year's work; its part on posts and units does not. */
const isStory = (section: readonly string[]): boolean => {
  const plain = section.map(plainLabel);
  return plain.some((text) => STORIES.test(text)) && !/机构|编制|人员/.test(plain.at(-1) ?? '');
};

/** Whether a section is the one named, or stands below it. */
const isWithin = (section: readonly string[], home: readonly string[]): boolean =>
  home.every((text, level) => section[level] === text);

/** Claims of earlier sections that a list may be of. */
const REMEMBERED = 60;

/** 2023年，本部门…: the year that all of a paragraph is of, printed at its head; null where none is. */
const yearAtHead = (text: string): number | null => {
  const year = /^(20\d\d)年/.exec(plainLabel(text.slice(0, 12)))?.[1];
  return year === undefined ? null : Number(year);
};

const sharesParent = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && a.slice(0, -1).join() === b.slice(0, -1).join();
