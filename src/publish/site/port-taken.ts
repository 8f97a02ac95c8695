import { complain, DataError } from '../../model/errors.ts';

/** What to say where another program listens on a port. */
export const portTaken = (port: number): DataError =>
  new DataError(
    complain({
      subject: '--port',
      expected: 'a port that nobody listens on',
      found: `${port} in use`,
      advice: 'give another, or 0 for any free one',
    }),
  );
