import { Option } from 'commander';
import { complain, UsageError } from '../model/errors.ts';

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
export const portOption = (): Option =>
  new Option('--port <port>', 'port to serve on; 0 takes a free one 端口，0 为任取一个空闲端口')
    .argParser(parsePort)
    .default(0);
