import { readFileSync } from 'node:fs';

/** The rows of a file of tab-separated values with a header line; all values are texts, quotes mean nothing. */
export const tsv = <Row>(path: string): readonly Row[] => {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean);
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) as Row;
  });
};
