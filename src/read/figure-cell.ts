const NUMBER = /^[-+−－]?[\d,，]{1,24}(?:\.\d{1,8})?[%％]?$/;

/** Whether a cell is nothing but a number or a percentage, as amounts in tables are. */
export const isNumeric = (text: string): boolean => NUMBER.test(text.trim());

/** Whether a cell stands for "no figure": dashes only. */
export const isDash = (text: string): boolean => /^[-—－–─]{1,20}$/.test(text.trim());
