import { describe, expect, it } from 'vitest';
import { personnelCost } from '../../../src/compare/personnel/personnel-cost.ts';
import { realTerms } from '../../../src/compare/real-terms.ts';
import { perCapitaRescue } from '../../../src/compare/rescue/per-capita-rescue.ts';
import { sangongTrends } from '../../../src/compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../../../src/compare/structure/expenditure-structure.ts';
import { toRows } from '../../../src/frame/column-table.ts';
import { load } from '../../../src/frame/load.ts';
import { PAGES, pageFile } from '../../../src/publish/pages.ts';
import { runNotebook } from '../../../src/publish/site/run-notebook.ts';

describe('a notebook without a browser', () => {
  const data = load();

  it.each([
    ['rescue.html', undefined, perCapitaRescue(data)],
    [
      'rescue.en.html',
      { denominator: 'census', prices: 'printed' },
      perCapitaRescue(data, { denominator: 'census' }),
    ],
    [
      'rescue.html',
      { denominator: 'insured', prices: 'p2023' },
      perCapitaRescue(realTerms(data, { year: 2023 }), { denominator: 'insured' }),
    ],
    ['sangong.html', undefined, sangongTrends(data)],
    [
      'sangong.html',
      { county: 'c610929', prices: 'printed', parts: 'all' },
      sangongTrends(data, { counties: ['610929'] }),
    ],
    ['structure.html', undefined, expenditureStructure(data)],
    ['personnel.html', undefined, personnelCost(data)],
  ])('%s with %j gives the rows of the library', async (file, chosen, table) => {
    const notebook = runNotebook(file, chosen && { chosen });
    expect(await notebook.value('rows')).toEqual(toRows(table));
  });

  it.each(PAGES.map(({ name }) => name))('%s runs every cell that only computes', async (name) => {
    await runNotebook(pageFile(name, 'zh')).runAll();
  });

  it('names notebook, cell and error where a cell fails', async () => {
    const broken = runNotebook('rescue.html', { chosen: { denominator: 'population', prices: 'printed' } });
    await expect(broken.runAll()).rejects.toThrow(
      /^notebooks\/rescue\.html, cell 5: expected a value, found compare rescue: unknown denominator/,
    );
  });
});
