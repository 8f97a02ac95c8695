/** Direction words and their sign. Within a list, a longer word stands before one that it contains. */
const DIRECTIONS: readonly (readonly [string, 1 | -1])[] = [
  ['增减', 1],
  ['增加', 1],
  ['增长', 1],
  ['上升', 1],
  ['上涨', 1],
  ['上浮', 1],
  ['提高', 1],
  ['升高', 1],
  ['新增', 1],
  ['追加', 1],
  ['调增', 1],
  ['增幅', 1],
  ['升幅', 1],
  ['涨幅', 1],
  ['减少', -1],
  ['下降', -1],
  ['降低', -1],
  ['压减', -1],
  ['压缩', -1],
  ['缩减', -1],
  ['削减', -1],
  ['调减', -1],
  ['核减', -1],
  ['下浮', -1],
  ['减幅', -1],
  ['降幅', -1],
  ['增', 1],
  ['升', 1],
  ['减', -1],
  ['降', -1],
];

/** What may stand between a direction word and its figure. */
const LINKS =
  /(?:了|为|达到|达|约|共计|率|比例|比率|幅度|幅|额|金额|数|：|（(?:减少|下降|降低|增加|增长|减|增)）|、|或)$/;

/** A direction word at the end of a clause's head, and what stands before it. */
export interface Direction {
  readonly sign: 1 | -1;
  readonly before: string;
}

const BRACKETED = /（(减少|下降|增加|增长|减|增|降)）$/;

const atEnd = (text: string): Direction | null => {
  const found = DIRECTIONS.find(([word]) => text.endsWith(word));
  return found ? { sign: found[1], before: text.slice(0, -found[0].length) } : null;
};

const signOf = (word: string): 1 | -1 => DIRECTIONS.find(([known]) => known === word)?.[1] ?? 1;

/** The direction that a head ends with (减少, 增幅为, （减少）, 下降（增长） → the first); null where it ends with none. */
export const directionAtEnd = (plain: string): Direction | null => {
  let text = plain;
  for (let before = ''; before !== text; ) {
    const found = atEnd(text);
    if (found) return found;
    before = text;
    const linked = text.replace(LINKS, '');
    const bracket = BRACKETED.exec(text);
    if (bracket && !atEnd(linked)) return { sign: signOf(bracket[1]!), before: text.slice(0, bracket.index) };
    text = linked;
  }
  return null;
};

/** A direction word before its object: 增加人员经费 (41.96万元); null where the head does not start so. */
export const directionAtStart = (plain: string): Direction | null => {
  const text = plain.replace(/^(?:由于|因|因为|主要|是|为|：)+/, '');
  const found = DIRECTIONS.find(([word]) => word.length > 1 && text.startsWith(word));
  if (!found) return null;
  return { sign: found[1], before: text.slice(found[0].length).replace(/^了/, '') };
};

const UNCHANGED =
  /(?:基本)?持平|(?:与|同|和)(?:上年度?|去年|上一年度?|20\d\d年度?)(?:预算|决算)?数?(?:相同|一致|无变化|一样)|无增减变[化动]|(?:没有|无)(?:增减)?变[化动]|无增减|保持不变|没有增减/;

/** The words that say that nothing changed, with their place in the text; null where there are none. */
export const unchangedIn = (
  plain: string,
): { readonly start: number; readonly end: number; readonly about: boolean } | null => {
  const match = UNCHANGED.exec(plain);
  if (!match) return null;
  return { start: match.index, end: match.index + match[0].length, about: match[0].startsWith('基本') };
};
