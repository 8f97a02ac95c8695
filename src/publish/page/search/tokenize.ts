const RUN = /\p{Script=Han}+|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.%-]*/gu;
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;
const HAN = /^\p{Script=Han}/u;

const bigrams = (run: string): string[] => {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, index) => character + characters[index + 1]);
};

/**
 * The terms of a text: overlapping pairs of Han characters, since Chinese has no spaces, and words and
 * numbers in Latin letters in lower case, numbers without the commas between their thousands. A lone Han character is
 * its own term.
 */
export const tokenize = (text: string): string[] =>
  (text.replaceAll(THOUSANDS, '').match(RUN) ?? []).flatMap((run) =>
    HAN.test(run) ? bigrams(run) : [run.toLowerCase()],
  );
