/** What may stand after 单位： as a unit of measure; anything else (单位：某某局) names an agency. */
const UNIT = /单位\s{0,4}[：:]\s{0,8}(元|万元|百万元|千元|亿元|万|人|人次|个|平方米|辆|台)(?![\p{L}\p{N}])/gu;

/** Whether a cell says the unit of its table, not (价值（单位：万元）) that of its column. */
export const isUnitCell = (text: string): boolean => unitIn(text) !== null && !/[（(]/.test(text);

/** The unit printed after 单位：, the last one where a line has several; null where none. */
export function unitIn(text: string): string | null {
  let unit: string | null = null;
  for (const match of text.matchAll(UNIT)) unit = match[1]!;
  return unit;
}
