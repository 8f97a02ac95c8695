import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/compare/coverage.ts';
import { personnelCost } from '../../../src/compare/personnel/personnel-cost.ts';
import { realTerms } from '../../../src/compare/real-terms.ts';
import { perCapitaRescue } from '../../../src/compare/rescue/per-capita-rescue.ts';
import { sangongTrends } from '../../../src/compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../../../src/compare/structure/expenditure-structure.ts';
import { itemPurposes } from '../../../src/compare/structure/item-purposes.ts';
import { toRows } from '../../../src/frame/column-table.ts';
import { load } from '../../../src/frame/load.ts';
import { LANGUAGES, type Language } from '../../../src/model/bilingual.ts';
import { pageFile } from '../../../src/publish/pages.ts';
import { PROJECT_FOLDER } from '../../../src/publish/site/project-folder.ts';
import { runNotebook } from '../../../src/publish/site/run-notebook.ts';
import { givenTables } from '../../browser/shown-tables.ts';

const data = load();
const real = realTerms(data, { year: 2023 });

describe.each(LANGUAGES)('the numbers of a notebook, in %s', (language) => {
  // biome-ignore format: table
  it.each([
    ['rescue',    '',                           'table',     perCapitaRescue(data)],
    ['rescue',    '?by=census',                 'table',     perCapitaRescue(data, { denominator: 'census' })],
    ['rescue',    '?by=insured&prices=p2023',   'table',     perCapitaRescue(real, { denominator: 'insured' })],
    ['sangong',   '',                           'rows',      sangongTrends(data)],
    ['sangong',   '?county=c610929&parts=all',  'rows',      sangongTrends(data, { counties: ['610929'] })],
    ['sangong',   '?year=y2020',                'rows',      sangongTrends(data, { years: [2020] })],
    ['structure', '',                           'rows',      expenditureStructure(data)],
    ['structure', '?prices=p2023',              'rows',      expenditureStructure(real)],
    ['structure', '',                           'items',     itemPurposes(data)],
    ['personnel', '',                           'rows',      personnelCost(data)],
    ['personnel', '?county=c532327&year=y2022', 'rows',      personnelCost(data, { counties: ['532327'], years: [2022] })],
    ['coverage',  '',                           'rows',      coverage(data)],
    ['coverage',  '?county=c511722',            'rows',      coverage(data, { counties: ['511722'] })],
    ['index',     '',                           'rescue',    perCapitaRescue(data)],
    ['index',     '',                           'sangong',   sangongTrends(data)],
    ['index',     '',                           'structure', expenditureStructure(data)],
    ['index',     '',                           'personnel', personnelCost(data)],
  ] as const)('%s%s: "%s" is what the library computes', async (page, search, name, table) => {
    const value = await runNotebook(pageFile(page, language), { search }).value(name);
    const rows = Array.isArray(value) ? value : toRows(value as typeof table);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(toRows(table));
  });
});

describe.each(LANGUAGES)('the audit, in %s', (language) => {
  const file = pageFile('audit', language);
  const { findings } = data.rows;

  it.each(['holds', 'rounding', 'fails', 'insufficient', 'not-applicable'] as const)(
    'lists every finding of the dataset that is "%s", and no other',
    async (outcome) => {
      const listed = await runNotebook(file, { search: `?outcome=${outcome}` }).value('findings');
      const ids = (listed as readonly { finding_id: string }[]).map(({ finding_id }) => finding_id);
      const expected = findings.filter((finding) => finding.outcome === outcome);
      expect(ids.sort()).toEqual(expected.map(({ finding_id }) => finding_id).sort());
    },
  );

  it('counts in its ledger every finding of the dataset once', async () => {
    const [ledger] = await givenTables(file);
    const counted = new Map<string, number>();
    for (const { doc_id, family, outcome } of findings) {
      const column = outcome.replace('-', '_');
      const ran = ['holds', 'rounding', 'fails'].includes(outcome) ? ['ran'] : [];
      for (const name of [column, ...ran]) {
        const key = `${doc_id} ${family} ${name}`;
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
    }
    const shown = ledger!.rows.flatMap((row) =>
      ['ran', 'holds', 'rounding', 'fails', 'insufficient', 'not_applicable'].flatMap((name) =>
        row[name] === 0 ? [] : [[`${row.doc_id} ${row.family} ${name}`, row[name]] as const],
      ),
    );
    expect(new Map(shown)).toEqual(counted);
  });
});

/** The document as the sources view shows it. */
const shownDocument = async (docId: string, language: Language): Promise<HTMLElement> => {
  const shown: HTMLElement[] = [];
  const display = (view: HTMLElement): void => {
    shown.push(view);
  };
  await runNotebook(pageFile('sources', language), { search: `?doc=${docId}`, given: { display } }).runAll();
  return shown.at(-1)!;
};

describe.each(LANGUAGES)('the sources, in %s', (language) => {
  it.each(data.rows.documents.map(({ doc_id, file }) => [doc_id, file] as const))(
    '%s: the whole text, and every statement marked on its quote',
    async (docId, file) => {
      const view = await shownDocument(docId, language);
      const lines = [...view.querySelectorAll('.line .text')].map((line) => line.textContent);
      const source = readFileSync(`${PROJECT_FOLDER}data/sources/${file}`, 'utf8').replaceAll('\r\n', '\n');
      expect(lines.join('\n')).toBe(source);
      const marks = [...view.querySelectorAll<HTMLElement>('[data-offsets]')].map((mark) => ({
        offsets: mark.getAttribute('data-offsets')!.split(' '),
        words: mark.textContent,
      }));
      const statements = data.rows.statements.filter(({ doc_id }) => doc_id === docId);
      const unmarked = statements.filter(({ statement_id, quote }) => {
        const offset = statement_id.split(':')[1]!;
        const words = marks.filter(({ offsets }) => offsets.includes(offset)).map((mark) => mark.words);
        return !words.join('').includes(quote.replaceAll(/[\r\n]/g, ''));
      });
      expect(unmarked.map(({ statement_id }) => statement_id)).toEqual([]);
      const offsets = new Set(marks.flatMap((mark) => mark.offsets));
      expect(offsets).toEqual(new Set(statements.map(({ statement_id }) => statement_id.split(':')[1])));
    },
  );
});
