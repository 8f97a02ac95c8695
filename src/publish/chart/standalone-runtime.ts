import type { Spec } from 'vega';
import embed, { type EmbedOptions } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { measureByTable } from '../../chart/measure-text.ts';

/** Vega's level 1: a layer with no row of its kind is no news. */
const ERRORS = 1;

const read = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? '{}');

/** Replaces the picture of a page that was written by `standaloneChart` with the chart that it shows, with tooltips. */
const upgrade = async (): Promise<void> => {
  measureByTable();
  const holder = document.createElement('div');
  const spec = read('spec') as Spec;
  const options = read('options') as EmbedOptions;
  await embed(holder, spec, {
    ...options,
    mode: 'vega',
    ast: true,
    expr: expressionInterpreter,
    logLevel: ERRORS,
  });
  document.getElementById('chart')?.replaceChildren(holder);
};

void upgrade();
