/** A label cut into its numbering and its name. */
export interface Numbered {
  /** 1 一、 2 （一） 3 1、 4 （1） 5 ①; 0 where there is none. */
  readonly depth: number;
  /** 其中： stands before the name: the row is a part of the one above. */
  readonly part: boolean;
  readonly name: string;
}

const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^（[一二三四五六七八九十]{1,3}）/,
  /^\d{1,2}(?:[、．]|\.(?!\d))/,
  /^（\d{1,2}）/,
  /^[①-⑳]/,
];
const PART = /^(?:其中|其中包括|包括)[：:]?/;

/** The numbering of a plain label, its name, and whether 其中 stands before it. */
export const numbered = (label: string): Numbered => {
  const at = NUMBERINGS.findIndex((numbering) => numbering.test(label));
  const rest = at < 0 ? label : label.replace(NUMBERINGS[at]!, '');
  const part = PART.test(rest);
  const bare = part ? rest.replace(PART, '') : rest;
  const again = part ? NUMBERINGS.findIndex((numbering) => numbering.test(bare)) : -1;
  return {
    depth: at < 0 ? again + 1 : at + 1,
    part,
    name: again < 0 ? bare : bare.replace(NUMBERINGS[again]!, ''),
  };
};
