import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const ENTRY = fileURLToPath(new URL('../../src/cli/xianbi.mjs', import.meta.url));

/** Runs `xianbi` as a child process with a pipe for its output. */
export const xianbi = (...args: readonly string[]): Ran => {
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', FORCE_COLOR: '1' };
  const ran = spawnSync(process.execPath, [ENTRY, ...args], { encoding: 'utf8', env, maxBuffer: 1 << 26 });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
};
