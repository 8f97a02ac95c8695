/** Columns that a character takes in a fixed-width font: 2 for Chinese and full-width ones. */
export const charWidth = (char: string): 1 | 2 =>
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/.test(char)
    ? 2
    : 1;

/** Columns that a text takes in a fixed-width font. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) width += charWidth(text[i]!);
  return width;
};
