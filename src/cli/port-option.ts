import { Option } from 'commander';
import { complain, UsageError } from '../model/errors.ts';
import type { Text } from './language.ts';

const parsePort = (text: string): number => {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65536) return port;
  throw new UsageError(
    complain({
      subject: '--port',
      expected: { zh: '0至65535的数', en: 'a number from 0 to 65535' },
      found: JSON.stringify(text),
    }),
  );
};

/** `--port`: where to serve; any free port unless given. */
export const portOption = (text: Text): Option =>
  new Option(
    '--port <port>',
    text({ zh: '端口；0 为任取一个空闲端口', en: 'port to serve on; 0 takes a free one' }),
  )
    .argParser(parsePort)
    .default(0);
