import { unitKind } from '../model/unit.ts';
import { plainLabel } from './labels.ts';
import { fundFlow, toldBy } from './narrative.ts';
import type { Subject } from './subject.ts';
import { settle, type Work } from './work.ts';

/** 今年 in a budget's story is the year before the budget's: only years in digits count. */
const toldYear = (before: string): number | null => {
  const named = /(20\d\d)(?:年|(?=全))/.exec(before);
  return named ? Number(named[1]) : null;
};

/** No clause of a story is longer. */
const CLAUSE = 80;

/** A figure of a story: its concept from the words around it. */
export const toldHere = (work: Work): Subject | null => {
  const { passage, state } = work.reading;
  const after = plainLabel(passage.text.slice(work.figure.end, work.figure.end + 40));
  const window = passage.text.slice(Math.max(0, work.figure.start - CLAUSE), work.figure.start);
  const stop = Math.max(...['，', '。', '；', ',', ';'].map((char) => window.lastIndexOf(char)));
  const before = plainLabel(window.slice(stop + 1));
  const told = fundFlow(state.fund, before) ?? toldBy(before, after, work.figure.unit);
  if (!told) return null;
  const subject: Subject = {
    concepts: [told.concept],
    key: null,
    label: null,
    nature: null,
    year: toldYear(before),
    stage: told.stage,
    words: before,
  };
  settle(subject, work.reading);
  return subject;
};

const PROJECT_MONEY =
  /(?:预算)?(?:资金)?(?:安排|预算)(?:资金)?$|财力安排$|项目总?预算(?:为)?$|预算金额(?:为)?$/;

/** The budget of the project that the text describes. */
export const projectHere = ({ plain, figure, reading: { state } }: Work): Subject | null => {
  if (state.project === null || unitKind(figure.unit) !== 'money' || !PROJECT_MONEY.test(plain)) return null;
  const name = state.project;
  return {
    concepts: ['project.budget'],
    key: name,
    label: name,
    nature: null,
    year: null,
    stage: null,
    words: plain,
  };
};

/** Where the clause of a told figure ends: its words go on after it (104.1万人参加居民医保). */
export const toldEnd = ({ figure, reading: { passage } }: Work): number => {
  const rest = /^[^，。；,;]{0,24}(?=[，。；,;]|$)/.exec(passage.text.slice(figure.end, figure.end + 25));
  return figure.end + (rest?.[0].length ?? 0);
};
