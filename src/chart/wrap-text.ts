import { textWidth } from './measure-text.ts';

/** Closing marks that must not begin a line 行首禁则. */
const NOT_AT_START = new Set('，。、；：！？）》」』】〕”’,.;:!?)]}%‰…');
/** Opening marks that must not end one 行尾禁则. */
const NOT_AT_END = new Set('（《「『【〔“‘([{');

/** Whether a character is part of a word or number that stays whole: no ideograph, no full-width mark, no blank. */
const isLatin = (character: string): boolean => character > ' ' && character < '\u2e80';

/** Pieces that a line may break between: a wide character each, a Latin word each, marks kept with their neighbour. */
const pieces = (text: string): string[] => {
  const found: string[] = [];
  let open = false;
  for (const character of text) {
    const last = found.at(-1);
    const joins = last !== undefined && (open || NOT_AT_START.has(character) || joinsWord(last, character));
    if (joins) found[found.length - 1] = last + character;
    else found.push(character);
    open = NOT_AT_END.has(character);
  }
  return found;
};

const joinsWord = (before: string, character: string): boolean => {
  const end = before.at(-1) ?? '';
  return isLatin(end) && isLatin(character);
};

/**
 * A text as lines no wider than `width` px: broken between ideographs or at spaces, never before a closing
 * mark or after an opening one. A single word wider than the line stays whole.
 */
export const wrapText = (text: string, width: number, fontSize: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
};
