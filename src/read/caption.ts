import type { Cell, Passage } from '../model/block.ts';
import { passageIn } from './grid.ts';
import { isNumberedHeading, isPlainTitle } from './heading-shape.ts';
import { numberingOf } from './numbering.ts';
import { isUnitCell, unitIn } from './unit-line.ts';

const NUMBER_LINE = /^(?:附?表|附件)\s?[一二三四五六七八九十\d]{1,3}(?:[-－]\d{1,2})?[：:]?$/;
/** Lines between a table and its title: who drew it up, for which year, at which date. */
const ABOUT =
  /^(?:编制|编报|填报|公开)?(?:部门|单位)(?:编码及)?(?:（单位）)?(?:名称)?\s{0,8}[：:]|^截[止至](?:时间|日期)[：:]|^预算年度[：:]|^(?:财决)?(?:公开|预算公开|部门公开)\s?\d{1,2}(?:-\d)?\s?表$/;
const TITLE_END = /表(?:\s?[（(][^（()）]{0,40}[）)]?)?$/;
const NOTE = /^(?:注|备注|说明)\s?\d{0,2}[：:]/;
const LONGEST = 120;
const MOST = 6;

const isAbout = (text: string): boolean =>
  text.length <= LONGEST && (unitIn(text) !== null || ABOUT.test(text)) && !/。/.test(text);

const isTitle = (text: string): boolean => {
  if (text.length > LONGEST || /[。；]/.test(text)) return false;
  const numbering = numberingOf(text);
  if (numbering !== null)
    return TITLE_END.test(text) && ['arabic', 'bracket-arabic', 'item'].includes(numbering.scheme);
  return isPlainTitle(text) || TITLE_END.test(text) || /^附[：:]/.test(text) || /[（(]$/.test(text);
};

/**
 * How many of the last passages before a table are its caption: lines about it (unit, agency, date), one title, and
 * a table number above that.
 */
export function captionLength(passages: readonly Passage[]): number {
  let i = passages.length;
  const at = (k: number): string => passages[k]?.text ?? '';
  while (i > 0 && passages.length - i < MOST && isAbout(at(i - 1))) i -= 1;
  if (i > 0 && isTitle(at(i - 1)) && !NUMBER_LINE.test(at(i - 1))) i -= 1;
  if (i > 0 && NUMBER_LINE.test(at(i - 1))) i -= 1;
  return passages.length - i;
}

/** Whether captions hold a title, not only lines about the table. */
export const hasTitle = (captions: readonly Passage[]): boolean =>
  captions.some(({ text }) => !isAbout(text));

/** A heading above a table that names it (一、…表): it stays a heading and is the table's caption too. */
export const namesTable = (text: string): boolean => isNumberedHeading(text) && TITLE_END.test(text);

type Cells = readonly Cell[];

const filled = (row: Cells): Cell[] => row.filter(({ text }) => text !== '');

const isCaptionRow = (row: Cells): boolean => {
  const cells = filled(row);
  if (cells.length === 0 || cells.length > 3) return false;
  if (cells.some(({ text }) => isUnitCell(text))) return true;
  return cells.length === 1 && (TITLE_END.test(cells[0]!.text) || ABOUT.test(cells[0]!.text));
};

const isNoteRow = (row: Cells): boolean => {
  const cells = filled(row);
  return cells.length === 1 && NOTE.test(cells[0]!.text);
};

/** A table's rows without those that are captions (at the top) and notes (at the bottom); rows without text dropped. */
export interface Trimmed {
  readonly captions: readonly Passage[];
  readonly rows: readonly Cells[];
  readonly notes: readonly Passage[];
}

/** Parts a table's rows into captions, rows proper and notes. */
export function trimRows(rows: readonly Cells[]): Trimmed {
  const kept = rows.filter((row) => filled(row).length > 0);
  const top = kept.findIndex((row) => !isCaptionRow(row));
  const from = Math.max(top, 0);
  const bottom = kept.findLastIndex((row) => !isNoteRow(row)) + 1;
  const passages = (some: readonly Cells[]): Passage[] => some.flatMap((row) => filled(row).map(passageIn));
  const to = Math.max(from, bottom);
  return {
    captions: passages(kept.slice(0, from)),
    rows: kept.slice(from, to),
    notes: passages(kept.slice(to)),
  };
}
