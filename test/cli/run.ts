import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const ENTRY = fileURLToPath(new URL('../../src/cli/xianbi.mjs', import.meta.url));

/** Both ways of running speak English unless `--lang` says otherwise. */
const ENGLISH = 'en_US.UTF-8';

/** Runs `xianbi` as a child process with a pipe for its output. */
export const xianbi = (...args: readonly string[]): Ran => {
  const env = { ...process.env, LANG: ENGLISH, LC_ALL: ENGLISH, FORCE_COLOR: '1' };
  const ran = spawnSync(process.execPath, [ENTRY, ...args], { encoding: 'utf8', env, maxBuffer: 1 << 26 });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
};

type Write = typeof process.stdout.write;

const collect = (texts: string[]): Write =>
  ((text: string | Uint8Array) => {
    texts.push(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
    return true;
  }) as Write;

/** Runs the command line in this process, which is quicker; its two streams are caught. */
export const call = async (...args: readonly string[]): Promise<Ran> => {
  const [out, err]: [string[], string[]] = [[], []];
  vi.stubEnv('LC_ALL', ENGLISH);
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(collect(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(collect(err)),
  ];
  try {
    const code = await main(args);
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
};
