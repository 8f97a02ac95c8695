import { describe, expect, it } from 'vitest';
import { listPages } from '../../../src/publish/pages.ts';
import { readNotebook } from '../../../src/publish/site/read-notebook.ts';
import { runNotebook } from '../../../src/publish/site/run-notebook.ts';

describe('a notebook without a browser', () => {
  it.each(listPages())('%s runs every cell, those that show too', async (file) => {
    await runNotebook(file).runAll();
  });

  // biome-ignore format: table
  it.each([
    ['a cell that is no program', 'const broken = ;', 'Unexpected token'],
    ['a cell that computes',      'const broken = notThere(1);',                              'notThere is not defined'],
    ['a cell that shows a chart', 'display(await chartView("no-such-chart", feed, { language, dark, width, description: "" }));',
                                                                                              'found "no-such-chart"'],
    ['a cell that shows a table', 'display(dataTable(null, tableIn(RESCUE_TABLE, language)));', "Cannot read properties of null"],
    ['a cell that asks',          'const asked = view(choice({ name: "x" }));',               'Cannot convert undefined or null to object'],
    ['a cell that waits',         'display(await Promise.reject(new Error("late")));',        'late'],
  ] as const)('%s and fails is named with notebook and error', async (_name, value, error) => {
    const { cells } = readNotebook('rescue.en.html');
    const [first] = cells.filter(({ mode }) => mode === 'js');
    const notebook = { cells: [...cells, { ...first!, id: 99, value }] };
    const run = async () => runNotebook('rescue.en.html', { notebook }).runAll();
    await expect(run()).rejects.toThrow(`notebooks/rescue.en.html, cell 99: expected a value, found`);
    await expect(run()).rejects.toThrow(error);
  });

  it('leaves no trace of a browser behind', async () => {
    await runNotebook('index.html').runAll();
    for (const name of ['document', 'window', 'location', 'history'])
      expect(globalThis).not.toHaveProperty(name);
  });

  it('names notebook, cell and error where a cell fails', async () => {
    const chosen = { denominator: 'population', prices: 'printed' };
    await expect(runNotebook('rescue.html', { given: { chosen } }).runAll()).rejects.toThrow(
      /^notebooks\/rescue\.html, cell 5: expected a value, found compare rescue: unknown denominator/,
    );
  });
});
