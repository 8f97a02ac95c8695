/**
 * What the whole command costs, from the shell to the table, beside a pandas script that makes the same numbers from
 * the same CSV files (Debian's python3-pandas). Prints the least and the greatest of several runs.
 *
 *   npx tsx test/bench/compare-rescue.ts [runs]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = Number(process.argv[2] ?? 5);
const PYTHON = '/usr/bin/python3';
const LIBRARY = `import { load, perCapitaRescue, toRows } from './lib/index.js';
for (const row of toRows(perCapitaRescue(load(), { denominator: 'census' }))) console.log(row.county_code, row.per_head);`;

interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly ready: () => boolean;
}

const CONTENDERS: readonly Contender[] = [
  {
    name: 'xianbi compare rescue (from source, tsx)',
    command: process.execPath,
    args: ['src/cli/xianbi.mjs', 'compare', 'rescue', '--by', 'census', '--format', 'csv'],
    ready: () => true,
  },
  {
    name: 'the library, built (npm run build:lib)',
    command: process.execPath,
    args: ['--input-type=module', '-e', LIBRARY],
    ready: () => existsSync(`${ROOT}/lib/index.js`),
  },
  {
    name: 'pandas',
    command: PYTHON,
    args: ['test/bench/rescue.py', 'data'],
    ready: () => spawnSync(PYTHON, ['-c', 'import pandas']).status === 0,
  },
];

interface Run {
  readonly wall: number;
  readonly cpu: number;
}

const time = ({ command, args }: Contender): Run => {
  const start = performance.now();
  const ran = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null', 'bench', command, ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (ran.status !== 0) throw new Error(ran.stderr);
  const wall = performance.now() - start;
  const [user = 0, system = 0] = (ran.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { wall, cpu: 1000 * (user + system) };
};

const span = (values: readonly number[]): string =>
  `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)} ms`;

for (const contender of CONTENDERS) {
  if (!contender.ready()) {
    console.log(`${contender.name}: not installed here`);
    continue;
  }
  const runs = Array.from({ length: RUNS }, () => time(contender));
  console.log(
    `${contender.name}: wall ${span(runs.map(({ wall }) => wall))}, cpu ${span(runs.map(({ cpu }) => cpu))}`,
  );
}
