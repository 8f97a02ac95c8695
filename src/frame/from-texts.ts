import { type DatasetTexts, parseDataset } from '../dataset/dataset.ts';
import { TABLES, type TableName } from '../dataset/schema/tables.ts';
import { complain, oneAmong, UsageError } from '../model/errors.ts';
import { createDataset, type Dataset } from './dataset.ts';

/** Texts of CSV files by the name of the file without its ending: `{facts: '…', statements: '…', …}`. */
export type Texts = { readonly [Name in TableName]?: string };

const checkNames = (texts: Texts): void => {
  const stranger = Object.keys(texts).find((name) => !(name in TABLES));
  if (stranger === undefined) return;
  throw new UsageError(
    complain({ subject: 'fromTexts', expected: oneAmong(Object.keys(TABLES)), found: stranger }),
  );
};

/**
 * A dataset from the texts of its files; runs in the browser. `documents`, `statements` and `facts` are needed;
 * a measure that needs a table that is not given (counties, population …) says `L`.
 *
 * @throws UsageError on an unknown file name; DataError naming file, line, column at the first bad cell
 */
export const fromTexts = (texts: Texts): Dataset => {
  checkNames(texts);
  const files = Object.entries(texts).map(([name, text]) => [name, { file: `${name}.csv`, text }]);
  return createDataset(parseDataset(Object.fromEntries(files) as DatasetTexts));
};
