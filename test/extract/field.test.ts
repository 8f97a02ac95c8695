import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/statement.ts';
import { handLabels, matches } from './labels.ts';
import { extractPath } from './read-document.ts';

const files = readdirSync(new URL('../field/', import.meta.url)).filter((name) =>
  /^s\d\d.*\.txt$/.test(name),
);
const labels = handLabels('../field/statements.tsv').filter(({ doc_id }) => /^s\d\d/.test(doc_id));
const read = new Map<string, readonly Statement[]>();

beforeAll(() => {
  for (const file of files) {
    const { statements, context } = extractPath(`../field/${file}`);
    read.set(context.docId, statements);
  }
});

/** Statements of a labelled concept, key and aspect that no label backs: suspect, because these texts are labelled nearly whole. */
const suspects = (id: string): Statement[] => {
  const own = labels.filter(({ doc_id }) => doc_id === id);
  return read.get(id)!.filter((statement) => {
    const about = own.filter(
      ({ concept, aspect, key }) =>
        concept === statement.concept &&
        aspect === statement.aspect &&
        (key === '' || key === statement.key || key === statement.label),
    );
    return about.length > 0 && !about.some((label) => matches(statement, label));
  });
};

/** Suspects looked at by hand and found right, though no label backs them. */
const ACCEPTED = [
  // The cost target of a project is a bound on its budget: 成本指标 预算控制数 ≤620万元.
  's12-performance-target-tables target level project.budget 13999924P00000110001A 620',
];

describe('the written field samples', () => {
  it('are fourteen, thirteen of them with labels', () => {
    expect(files).toHaveLength(14);
    expect(new Set(labels.map(({ doc_id }) => doc_id)).size).toBe(13);
  });

  it('are found: every hand label', () => {
    const missed = labels.filter((label) => !read.get(label.doc_id)!.some((one) => matches(one, label)));
    expect(missed.map(({ line }) => line)).toEqual([]);
  });

  it('have no statement that their labels contradict, beyond those looked at', () => {
    const found = [...read.keys()].flatMap(suspects);
    const lines = found.map(({ doc_id, stage, aspect, concept, key, value }) =>
      [doc_id, stage, aspect, concept, key, value].filter((part) => part !== null).join(' '),
    );
    expect(lines).toEqual(ACCEPTED);
  });

  it('state nothing where contents and duties are all there is', () => {
    expect(read.get('s14-contents-and-duties-only')).toEqual([]);
  });
});
