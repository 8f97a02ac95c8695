import { type Cell, type Notebook, transpile } from '@observablehq/notebook-kit';
import { complain, DataError, UsageError, type Words } from '../../model/errors.ts';

/** The name of a cell, as messages have it. */
export const cellName = ({ id }: Pick<Cell, 'id'>): string => `cell ${id}`;

/** What an error says, in both languages where it is one of this project's own. */
const saidBy = (error: unknown): Words => {
  if (error instanceof DataError || error instanceof UsageError) return error.said;
  return error instanceof Error ? error.message : String(error);
};

/** What to say of a cell that fails: notebook, cell and error. */
export const cellFailure = (file: string, cell: string, error: unknown): DataError =>
  new DataError(
    complain({
      subject: `notebooks/${file.slice(file.lastIndexOf('/') + 1)}, ${cell}`,
      expected: { zh: '值', en: 'a value' },
      found: saidBy(error),
    }),
  );

/**
 * The notebook as it is, where every cell can be parsed: for the preview, which shows the message in the page.
 *
 * @param file path of the notebook
 * @throws DataError naming notebook, cell and error; without a stack, which would only speak of the parser
 */
export const checkCells = (notebook: Notebook, file: string): Notebook => {
  for (const cell of notebook.cells) {
    try {
      transpile(cell);
    } catch (error) {
      throw Object.assign(cellFailure(file, cellName(cell), error), { stack: '' });
    }
  }
  return notebook;
};
