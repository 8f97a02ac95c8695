import { type Numbering, numberingOf } from './numbering.ts';

const LONGEST_NUMBERED = 50;
const LONGEST_PLAIN = 44;

const SENTENCE = /[。；;，,！？]/;
const AMOUNT = /\d\s{0,2}(?:万|亿|元|%|％|人|个|辆|批|次|台|名|户)/;
const ENDS_OPEN = /[、（(“《]$/;
/** Nouns on which a heading may end with a full stop after it. */
const HEADING_NOUN =
  /(?:情况|说明|职责|职能|概况|设置|构成|目标|信息|解释|措施|事项|变化|原因|表|机构|支出|收入)[。.]$/;
/** Verbs with which duties in a list begin. */
const DUTY = /^(?:完成|负责|承担|贯彻|组织|落实|做好|推进|加强|开展|参与|指导|执行|拟订|起草|管理|办理|承办)/;
/** What says "none" under a heading; it is the answer, not a heading. */
const NONE = /^(?:无|不涉及|略|没有|暂无|空表|本单位无|本部门无|我单位无|我局无)/;

const closed = (text: string): boolean => {
  let depth = 0;
  for (const char of text) {
    if ('（(《“'.includes(char)) depth += 1;
    if ('）)》”'.includes(char)) depth -= 1;
  }
  return depth <= 0;
};

const isTitleText = (text: string, longest: number): boolean => {
  const body = HEADING_NOUN.test(text) ? text.slice(0, -1) : text.replace(/[：:]$/, '');
  if (text.length > longest || body === '' || SENTENCE.test(body) || ENDS_OPEN.test(body)) return false;
  return !/[：:。.]$/.test(body) && !AMOUNT.test(body) && closed(body);
};

function isNumberedTitle(text: string, numbering: Numbering): boolean {
  const title = text.slice(numbering.length).trim();
  if (title === '') return numbering.scheme === 'part' || numbering.scheme === 'item';
  if (numbering.scheme === 'part') return text.length <= LONGEST_NUMBERED && !/[。；]$/.test(text);
  return isTitleText(title, LONGEST_NUMBERED) && !DUTY.test(title) && !hasValueAfterColon(title);
}

const hasValueAfterColon = (text: string): boolean => /[：:]./.test(text);

/** Whether a line is shaped like a heading with a number: 一、…, （一）…, 1.…, with a title and no sentence in it. */
export const isNumberedHeading = (text: string): boolean => {
  const numbering = numberingOf(text);
  return numbering !== null && isNumberedTitle(text, numbering);
};

/** Whether a line without a number is shaped like a heading: a short title without sentence, amount or end mark. */
export const isPlainTitle = (text: string): boolean =>
  numberingOf(text) === null &&
  text.length >= 4 &&
  /\p{Script=Han}{2}/u.test(text) &&
  isTitleText(text, LONGEST_PLAIN) &&
  !/\d[.]\d/.test(text) &&
  !hasValueAfterColon(text.replace(/^附[：:]/, '')) &&
  !NONE.test(text) &&
  !/^(?:注|备注|其中|单位)/.test(text) &&
  !/(?:如下|包括|以下|见下表)[：:]$/.test(text);
