import type { TableName } from '../../dataset/schema/tables.ts';
import type { Dataset } from '../../frame/dataset.ts';
import { fromTexts, type Texts } from '../../frame/from-texts.ts';

/** A file that a notebook attaches. */
interface Attached {
  text(): Promise<string>;
}

/**
 * The dataset from the files that a notebook attaches, by the name of the table.
 *
 * @throws DataError naming file, line and column at the first bad cell
 */
export const readDataset = async (files: { readonly [Name in TableName]?: Attached }): Promise<Dataset> => {
  const texts = await Promise.all(
    Object.entries(files).map(async ([name, file]) => [name, await file.text()] as const),
  );
  return fromTexts(Object.fromEntries(texts) as Texts);
};
