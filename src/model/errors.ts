/** A call that cannot be carried out as asked: unknown option, denominator, county, format. The command line exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Data that cannot be used: an unreadable file, a malformed row, a checksum that differs. The command line exits with 1. */
export class DataError extends Error {
  override readonly name = 'DataError';
}

/** Parts of the one-line message that every error of this project carries. */
export interface Complaint {
  /** What the message is about: a file, a row, an option. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  /** What the reader can do about it. */
  readonly advice?: string;
}

/** One line: `subject: expected …, found …; advice`. */
export const complain = ({ subject, expected, found, advice }: Complaint): string =>
  `${subject}: expected ${expected}, found ${found}${advice ? `; ${advice}` : ''}`;
