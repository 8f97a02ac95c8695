import { beforeAll, describe, expect, it } from 'vitest';

import type { Extraction } from '../../src/extract/extract.ts';
import { handLabels, matches } from './labels.ts';
import { extractPath } from './read-document.ts';

const labels = handLabels('../gold/statements.tsv');
const documents = [...new Set(labels.map(({ doc_id }) => doc_id))];
const read = new Map<string, Extraction & { readonly source: string }>();

beforeAll(() => {
  for (const id of documents) read.set(id, extractPath(`../../data/sources/${id}.txt`));
});

describe('the five disclosures', () => {
  it('have 350 hand labels', () => {
    expect(labels).toHaveLength(350);
    expect(documents).toHaveLength(5);
  });

  it.each(documents)('%s: every hand label is found', (id) => {
    const { statements } = read.get(id)!;
    const missed = labels.filter(
      (label) => label.doc_id === id && !statements.some((one) => matches(one, label)),
    );
    expect(missed.map(({ line }) => line)).toEqual([]);
  });

  it.each(documents)(
    '%s: quotes are the source, identifiers unique, parents known, order that of the text',
    (id) => {
      const { statements, source } = read.get(id)!;
      const ids = new Set(statements.map(({ statement_id }) => statement_id));
      expect(ids.size).toBe(statements.length);
      for (const { quote, start, end, parent } of statements) {
        expect(source.slice(start, end)).toBe(quote);
        expect(parent === null || ids.has(parent)).toBe(true);
      }
    },
  );

  it('cover at least nine in ten of the printed amounts of money', () => {
    const total = { money: 0, mapped: 0 };
    for (const id of documents) {
      const { mapped, unmapped } = read.get(id)!;
      const covered = mapped.filter(({ money }) => money).length;
      total.mapped += covered;
      total.money += covered + unmapped.filter(({ money }) => money).length;
    }
    expect(total.mapped / total.money).toBeGreaterThanOrEqual(0.9);
  });
});
