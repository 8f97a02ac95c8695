import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/cli/build-dataset.ts';
import { coverageOf, coverageTable } from '../../src/cli/coverage-table.ts';
import type { Extraction } from '../../src/cli/extraction.ts';
import { DATA_DIR } from '../../src/dataset/files.ts';

const place = (start: number, money: boolean) => ({ start, end: start + 1, money });
const unread = (reason: string, money: boolean) => ({
  doc_id: 'a',
  label: '',
  printed: '1',
  unit: '',
  start: 0,
  end: 1,
  section: null,
  money,
  reason,
});

const extraction = (over: Partial<Extraction>): Extraction => ({
  docId: 'a',
  source: '',
  statements: [],
  mapped: [],
  unmapped: [],
  context: { docId: 'a', countyCode: null, agency: null, fiscalYear: 2020, stage: 'budget' },
  ...over,
});

describe('coverageOf', () => {
  it('counts money figures apart from all figures, and reasons of money alone', () => {
    const one = extraction({
      mapped: [place(0, true), place(9, true), place(20, false)],
      unmapped: [
        unread('price', true),
        unread('no-concept', true),
        unread('no-concept', true),
        unread('duty', false),
      ],
    });
    expect(coverageOf('a', [one])).toEqual({
      docId: 'a',
      figures: 7,
      mapped: 3,
      money: 5,
      moneyMapped: 2,
      share: 40,
      reasons: new Map([
        ['no-concept', 2],
        ['price', 1],
      ]),
    });
  });

  it('adds documents up', () => {
    const both = [
      extraction({ mapped: [place(0, true)] }),
      extraction({ unmapped: [unread('price', true)] }),
    ];
    expect(coverageOf('all', both)).toMatchObject({ money: 2, moneyMapped: 1, share: 50 });
  });

  it('has no share where nothing is printed', () => {
    expect(coverageOf('a', [extraction({})])).toMatchObject({ figures: 0, money: 0, share: null });
    expect(coverageTable([extraction({})], 'en')).toMatch(/\na +0 +0 +0 +0\n/);
  });
});

describe('the five documents', () => {
  const { extractions } = buildDataset(DATA_DIR, () => {});

  it('at least nine in ten of their money figures stand in a statement; the others have a reason', () => {
    const { share, money, moneyMapped, reasons } = coverageOf('all', extractions);
    expect(share).toBeGreaterThanOrEqual(90);
    expect([...reasons.values()].reduce((sum, count) => sum + count, 0)).toBe(money - moneyMapped);
  });

  // biome-ignore format: table
  it.each([
    ['baihe-2020-budget',     90],
    ['huailai-2023-budget',   90],
    ['xuanhan-2020-final',    80],
    ['yongren-2022-budget',   85],
    ['zhengding-2020-budget', 95],
  ])('%s: at least %i %%', (docId, least) => {
    const own = extractions.filter((one) => one.docId === docId);
    expect(coverageOf(docId, own).share).toBeGreaterThanOrEqual(least);
  });
});
