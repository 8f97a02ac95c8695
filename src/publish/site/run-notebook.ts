import { accessSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Cell, type Notebook, transpile } from '@observablehq/notebook-kit';
import { type Module, Runtime } from '@observablehq/runtime';
import { cellFailure, cellName } from './cell-failure.ts';
import { type HeadlessPage, onHeadlessPage } from './headless-page.ts';
import { PROJECT_FOLDER } from './project-folder.ts';
import { readNotebook } from './read-notebook.ts';

const NOTEBOOKS = pathToFileURL(`${PROJECT_FOLDER}notebooks/`);

/** `FileAttachment` without a browser: files are read where they stand. */
const attach = (name: string) => {
  const path = fileURLToPath(new URL(name, NOTEBOOKS));
  const bytes = () => readFileSync(path);
  const href = (): string => {
    accessSync(path);
    return path;
  };
  return {
    name: name.slice(name.lastIndexOf('/') + 1),
    url: async () => href(),
    text: async () => bytes().toString('utf8'),
    json: async () => JSON.parse(bytes().toString('utf8')),
    arrayBuffer: async () => new Uint8Array(bytes()).buffer,
  };
};

/**
 * What a cell can name without importing it. A control keeps the value that it begins with; a dark screen has a
 * light copy of each chart for paper, so that both are drawn.
 */
const BUILTINS: Readonly<Record<string, unknown>> = {
  FileAttachment: () => attach,
  display: () => (shown: unknown) => shown,
  view: () => (control: { readonly value: unknown }) => control.value,
  width: 860,
  dark: true,
};

const load = (specifier: string): Promise<unknown> =>
  import(/^\.{1,2}\//.test(specifier) ? new URL(specifier, NOTEBOOKS).href : specifier);

const compile = ({ body }: { readonly body: string }): unknown => {
  const source = body.replaceAll(/\bimport\(/g, 'load(');
  const make = new Function('load', `return ${source}`) as (load: unknown) => unknown;
  return make(load);
};

const define = (main: Module, cell: Cell, given: ReadonlySet<string>): void => {
  const { body, inputs = [], outputs = [] } = transpile(cell);
  main.define(cellName(cell), inputs, compile({ body }));
  for (const output of outputs.filter((name) => !given.has(name))) {
    const pick = (values: Readonly<Record<string, unknown>>): unknown => values[output];
    main.define(output, [cellName(cell)], pick);
  }
};

/** How a notebook is run. */
export interface RunOptions extends HeadlessPage {
  /** Values of names, in the place of those that cells define. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The notebook's cells; those of the file unless given. */
  readonly notebook?: Pick<Notebook, 'cells'>;
}

/** A notebook that can be run without a browser. */
export interface RunNotebook {
  /** The value of a name that a cell defines. */
  value(name: string): Promise<unknown>;
  /** Runs every cell, those that show or ask too. */
  runAll(): Promise<void>;
}

/**
 * Runs a notebook without a browser: cells that compute and cells that show, into a document that nobody sees.
 * What only happens under a reader's hand or eye (clicks, layout) does not happen.
 *
 * @throws DataError naming notebook, cell and error, where a cell cannot be parsed, and when `runAll` meets one
 *   that fails
 */
export const runNotebook = (file: string, options: RunOptions = {}): RunNotebook => {
  const { given = {}, notebook = readNotebook(file), ...page } = options;
  const main = new Runtime(BUILTINS).module();
  for (const [name, value] of Object.entries(given)) main.define(name, [], () => value);
  const cells = notebook.cells.filter(({ mode }) => mode === 'js');
  for (const cell of cells) {
    try {
      define(main, cell, new Set(Object.keys(given)));
    } catch (error) {
      throw cellFailure(file, cellName(cell), error);
    }
  }
  const run = (cell: string): Promise<unknown> =>
    main.value(cell).catch((error: unknown) => {
      throw cellFailure(file, cell, error);
    });
  return {
    value: (name) => onHeadlessPage(() => main.value(name), page),
    runAll: () =>
      onHeadlessPage(async () => {
        for (const cell of cells) await run(cellName(cell));
      }, page),
  };
};
