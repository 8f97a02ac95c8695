import { describe, expect, it } from 'vitest';
import { FINDING_COLUMNS, type Finding } from '../../src/model/finding.ts';
import { call } from './run.ts';

const SAMPLE = 'test/field/s11-headcounts-and-none-statements.txt';
const ID = 'staff.authorized@s11-headcounts-and-none-statements:';

describe('xianbi audit', () => {
  it('prints what was found, both sides, the ledger, and how to report an error', async () => {
    const ran = await call('audit', SAMPLE, '--only', 'fails', '--lang', 'en');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('[fails · error] s11-headcounts-and-none-statements · staff · ');
    expect(ran.out).toContain(
      'is stated as 68 persons, but administrative posts 22 persons; institution posts 48 persons add up to 70 persons',
    );
    expect(ran.out).toMatch(/ {4}printed @\d+ “本部门核定编制68人”/);
    expect(ran.out).toMatch(/ {4}against @\d+ “其中：行政编制22人” {2}@\d+ “全额补助事业编制48人”/);
    expect(ran.out).toMatch(
      /\ndocument +family +ran +holds +rounding +fails +insufficient +not applicable\n/,
    );
    expect(ran.out).toMatch(/Findings speak of documents, not of people\..*data\/errata\.csv\.\n$/);
  });

  it('prints the same in Chinese', async () => {
    const { out } = await call('audit', SAMPLE, '--only', 'fails', '--lang', 'zh');
    expect(out).toContain('[不符 · 错误] s11-headcounts-and-none-statements · 人员 · ');
    expect(out).toContain('为68人，而行政编制 22人、事业编制 48人相加为70人，相差-2人。');
    expect(out).toMatch(/data\/errata\.csv。\n$/);
  });

  it('takes what a file is of from its options, and refuses them without a file', async () => {
    const told = ['--county', '610929', '--year', '2021', '--stage', 'final'];
    const ran = await call('audit', SAMPLE, '--only', 'fails', '--format', 'jsonl', ...told);
    expect(JSON.parse(ran.out)).toMatchObject({ county_code: '610929', computed: 70 });
    expect(await call('audit', '--year', '2021')).toEqual({
      code: 2,
      out: '',
      err: 'xianbi: audit: --year says what a file is of; name a file, or leave it out\n',
    });
  });

  it('writes rows: one JSON object a line, or CSV with the columns of findings.csv', async () => {
    const jsonl = await call('audit', SAMPLE, '--only', 'fails', '--format', 'jsonl');
    const rows = jsonl.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Finding);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      outcome: 'fails',
      printed: 68,
      computed: 70,
      difference: -2,
      unit: '人',
    });
    expect(rows[0]!.finding_id.startsWith(ID)).toBe(true);
    const csv = await call('audit', SAMPLE, '--only', 'fails', '--format', 'csv');
    expect(csv.out.split('\n')[0]).toBe(FINDING_COLUMNS.join(','));
  });

  it('writes Markdown tables, with bars inside texts escaped', async () => {
    const { out } = await call(
      'audit',
      'test/field/s04-pipe-cells-sangong-final.txt',
      '--only',
      'fails',
      '--format',
      'md',
    );
    expect(out).toMatch(/^\| [^\n]*\n\| --- \| --- \| --- \| --- \| --- \| --- \|\n/);
    expect(out).toContain('公务用车购置费 \\| 8.00 \\| 6.45');
  });

  it('without a file audits the dataset', async () => {
    const { code, out } = await call('audit', '--only', 'fails', '--format', 'jsonl');
    expect(code).toBe(0);
    expect(
      new Set(
        out
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as Finding).outcome),
      ),
    ).toEqual(new Set(['fails']));
  });

  it.each([
    [['--fail-on', 'error'], 1, 'xianbi: audit: findings of severity error: 1\n'],
    [['--fail-on', 'warning'], 1, 'xianbi: audit: findings of severity error or warning: 1\n'],
    [[], 0, ''],
  ] as const)('%j exits with %i', async (options, code, err) => {
    expect(await call('audit', SAMPLE, ...options)).toMatchObject({ code, err });
  });

  it.each([
    [['no-such-file.txt'], 1, /^xianbi: no-such-file\.txt: expected a readable file, found none/],
    [['--only', 'wrong'], 2, /Allowed choices are holds, rounding, fails, not-applicable, insufficient/],
    [['--format', 'pdf'], 2, /Allowed choices are table, csv, jsonl, md/],
    [['--fail-on', 'info'], 2, /Allowed choices are error, warning/],
    [['--data', 'no-such-folder'], 1, /no-such-folder: expected a folder with a dataset, found none/],
  ] as const)('%j is refused', async (args, code, message) => {
    const ran = await call('audit', ...args);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(message);
  });
});
