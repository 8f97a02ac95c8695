import { complain, DataError } from '../../model/errors.ts';

/** What to say where another program listens on a port. */
export const portTaken = (port: number): DataError =>
  new DataError(
    complain({
      subject: '--port',
      expected: { zh: '空闲的端口', en: 'a port that nobody listens on' },
      found: { zh: `${port} 已被占用`, en: `${port} in use` },
      advice: { zh: '请换一个，或用 0 任取一个空闲端口', en: 'give another, or 0 for any free one' },
    }),
  );
