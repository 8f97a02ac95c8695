import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Cell, transpile } from '@observablehq/notebook-kit';
import { type Module, Runtime } from '@observablehq/runtime';
import { complain, DataError } from '../../model/errors.ts';
import { findPage } from '../pages.ts';
import { PROJECT_FOLDER } from './project-folder.ts';
import { readNotebook } from './read-notebook.ts';

const NOTEBOOKS = pathToFileURL(`${PROJECT_FOLDER}notebooks/`);

/** `FileAttachment` without a browser: files are read where they stand. */
const attach = (name: string) => {
  const path = fileURLToPath(new URL(name, NOTEBOOKS));
  const bytes = () => readFileSync(path);
  return {
    name: name.slice(name.lastIndexOf('/') + 1),
    url: async () => path,
    text: async () => bytes().toString('utf8'),
    json: async () => JSON.parse(bytes().toString('utf8')),
    arrayBuffer: async () => new Uint8Array(bytes()).buffer,
  };
};

const load = (specifier: string): Promise<unknown> =>
  import(/^\.{1,2}\//.test(specifier) ? new URL(specifier, NOTEBOOKS).href : specifier);

/** A cell that shows something or asks the reader; the others only compute. */
const needsBrowser = (inputs: readonly string[]): boolean =>
  ['display', 'view', 'width', 'dark', 'fetch', 'document'].some((name) => inputs.includes(name));

interface ValueCell {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly body: unknown;
}

const compile = (cell: Cell): ValueCell => {
  const { body, inputs = [], outputs = [] } = transpile(cell);
  const source = body.replaceAll(/\bimport\(/g, 'load(');
  const make = new Function('load', `return ${source}`) as (load: unknown) => unknown;
  return { name: `cell ${cell.id}`, inputs, outputs, body: make(load) };
};

const defineCell = (main: Module, { name, inputs, outputs, body }: ValueCell): void => {
  main.define(name, inputs, body);
  for (const output of outputs) {
    main.define(output, [name], (values: Readonly<Record<string, unknown>>) => values[output]);
  }
};

/** A notebook whose value cells have been run. */
export interface RunNotebook {
  /** The value of a name that a cell defines. */
  value(name: string): Promise<unknown>;
  /** Runs every value cell, except those that await what only a reader chooses. */
  runAll(): Promise<void>;
}

/** Whether a cell fails for want of a name that only a reader's choice defines. */
const awaitsReader = (error: unknown, names: ReadonlySet<string>): boolean =>
  error instanceof Error && names.has(/^(\S+) is not defined$/.exec(error.message)?.[1] ?? '');

const failed = (file: string, cell: string, error: unknown): DataError => {
  const found = error instanceof Error ? error.message : String(error);
  return new DataError(complain({ subject: `notebooks/${file}, ${cell}`, expected: 'a value', found }));
};

/**
 * Runs a notebook without a browser: the cells that compute, not those that show or ask.
 *
 * @param given values of what the controls would be set to; the page's own defaults where not given
 * @throws DataError naming notebook, cell and error, when a cell that fails is asked for
 */
export const runNotebook = (file: string, given?: Readonly<Record<string, unknown>>): RunNotebook => {
  const main = new Runtime({ FileAttachment: () => attach }).module();
  const values = given ?? findPage(file)?.page.values ?? {};
  for (const [name, value] of Object.entries(values)) main.define(name, [], () => value);
  const cells = readNotebook(file)
    .cells.filter(({ mode }) => mode === 'js')
    .map(compile);
  const shown = cells.filter(({ inputs }) => needsBrowser(inputs));
  const asked = new Set(shown.flatMap(({ outputs }) => outputs));
  const computing = cells.filter((cell) => !shown.includes(cell));
  for (const cell of computing) defineCell(main, cell);
  const run = async (name: string): Promise<void> => {
    try {
      await main.value(name);
    } catch (error) {
      if (!awaitsReader(error, asked)) throw failed(file, name, error);
    }
  };
  return {
    value: (name) => main.value(name),
    runAll: async () => {
      for (const { name } of computing) await run(name);
    },
  };
};
