/** Lines that belong to the page or the web site, not to the disclosure. Each is matched against the trimmed line. */
const FURNITURE: readonly RegExp[] = [
  /^[-—–－]{1,3}\s{0,4}\d{1,4}\s{0,4}[-—–－]{1,3}$/,
  /^第\s{0,4}\d{1,4}\s{0,4}页(?:\s{0,4}[，,/]?\s{0,4}共\s{0,4}\d{1,4}\s{0,4}页)?$/,
  /^\d{1,3}(?:\s{0,4}\/\s{0,4}\d{1,3})?$/,
  /^(?:发布|发文|更新)(?:时间|日期)[：:]\s{0,4}\d{4}[-年./]/,
  /^(?:信息|文章|内容)?来源[：:].{0,40}(?:字号|字体|浏览|打印|时间)/,
  /^[【[]?(?:打印|关闭|打印本页|关闭窗口|返回顶部|我要纠错)[】\]]?(?:\s{0,4}[|｜]?\s{0,4}[【[]?(?:打印|关闭|关闭窗口|打印本页)[】\]]?)?$/,
  /^(?:分享到|扫一扫|上一篇|下一篇|浏览次数|浏览量|责任编辑|字号|字体)(?:[：:]|在手机)/,
];

const LEADERS = /(?:\.{6}|…{2}|·{6}|．{6}|_{8})/;
const HAS_WORD = /[\p{L}\p{N}]/u;
const CLOSES = /[。；，、：）)”》」』】]/;

/** Whether a line is a contents entry: a title, a run of dots and a page. */
export const isContentsEntry = (text: string): boolean => {
  const leaders = LEADERS.exec(text);
  if (leaders === null) return false;
  const rest = text.slice(leaders.index).replace(/[.…·．_\s]/g, '');
  return /^[（(]?\d{0,4}[）)]?$/.test(rest);
};

/**
 * Whether a line is page furniture: page numbers, dates of publication with font-size buttons, share and print
 * lines, contents entries with dot leaders, lines without a word in them (except closing punctuation, which ends a
 * broken sentence).
 */
export function isFurniture(text: string): boolean {
  const line = text.trim();
  if (line === '') return false;
  if (!HAS_WORD.test(line)) return !CLOSES.test(line);
  return line.length <= 200
    ? FURNITURE.some((pattern) => pattern.test(line)) || isContentsEntry(line)
    : isContentsEntry(line);
}
