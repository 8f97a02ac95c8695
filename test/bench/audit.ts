/**
 * Documents per second for reading and for auditing, and memory, on the five sources repeated a hundredfold, beside
 * a plain baseline in the same run: decoding the text and finding its numbers with one regular expression.
 *
 * Run: npx tsx test/bench/audit.ts [times]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../../src/audit/audit.ts';
import { extractBytes } from '../../src/cli/extraction.ts';
import { loadReference } from '../../src/dataset/files.ts';

const SOURCES = 'data/sources';
const times = Number(process.argv[2] ?? 100);
const reference = loadReference();
const files = readdirSync(SOURCES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, bytes: readFileSync(join(SOURCES, name)) }));

type Step = (name: string, bytes: Uint8Array) => number;

interface Timed {
  /** Of processor time: the machine may have other work. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly count: number;
}

/** Runs one step over all files as often as asked; memory is what the heap grew to at most, sampled after each file. */
const timed = (step: Step): Timed => {
  let [peak, count] = [0, 0];
  const start = process.cpuUsage();
  for (let turn = 0; turn < times; turn += 1) {
    for (const { name, bytes } of files) {
      count += step(name, bytes);
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    }
  }
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, megabytes: peak / 1e6, count };
};

const line = (what: string, counted: string, { seconds, megabytes, count }: Timed): string => {
  const rate = ((files.length * times) / seconds).toFixed(1);
  const columns = [
    `${seconds.toFixed(2)} s`,
    `${rate} documents/s`,
    `${megabytes.toFixed(0)} MB heap`,
    `${count} ${counted}`,
  ];
  return [what.padEnd(9), ...columns.map((text) => text.padStart(18))].join('');
};

const read = (name: string, bytes: Uint8Array) => extractBytes({ name, bytes }, { docId: name }, reference);
const once = new Map(files.map(({ name, bytes }) => [name, read(name, bytes)]));

const auditOnce = (name: string): number => {
  const { docId, source, statements } = once.get(name)!;
  return audit(statements, { concepts: reference.concepts, sources: new Map([[docId, source]]) }).length;
};

const report = [
  `${files.length} sources × ${times}, Node ${process.version}`,
  line(
    'baseline',
    'numbers',
    timed((_name, bytes) => [...new TextDecoder().decode(bytes).matchAll(/\d[\d,.]*/g)].length),
  ),
  line(
    'read',
    'statements',
    timed((name, bytes) => read(name, bytes).statements.length),
  ),
  line('audit', 'findings', timed(auditOnce)),
];
process.stdout.write(`${report.join('\n')}\n`);
