import { DATA_DIR, readDataset } from '../dataset/files.ts';
import { createDataset, type Dataset } from './dataset.ts';

/**
 * The dataset in a folder (laid out like `data/`, or all files side by side); without a folder, the one that
 * comes with the package. Reference tables that the folder does not bring are the package's own. Node only.
 *
 * @throws DataError where the folder or a required file is missing, and naming file, line, column, what was
 *   expected and what was found, at the first bad cell
 */
export const load = (dir: string = DATA_DIR): Dataset => createDataset(readDataset(dir));
