const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Multipliers that stand after a number: 万 is 10⁴, 亿 is 10⁸. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

/** Whether a character can stand in a Chinese numeral below 万. */
export const isNumeral = (char: string): boolean => char in DIGITS || char in PLACES;

/**
 * The value of a Chinese numeral below 万: 三百二十 → 320, 十二 → 12, 两 → 2, 二〇二〇 → 2020.
 * Null where the characters do not form one.
 */
export const numeralValue = (text: string): number | null => {
  if (text === '') return null;
  const plain = [...text].every((char) => char in DIGITS);
  return plain ? positional(text) : placed(text);
};

const positional = (text: string): number | null =>
  text.length === 1 || text.length === 4 ? Number([...text].map((char) => DIGITS[char]).join('')) : null;

const placed = (text: string): number | null => {
  let total = 0;
  let digit: number | null = null;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const char of text) {
    const place = PLACES[char];
    if (place === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] ?? null;
      continue;
    }
    if (place >= ceiling) return null;
    total += (digit ?? 1) * place;
    ceiling = place;
    digit = null;
  }
  return total + (digit ?? 0);
};
