import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's own folder: where `notebooks/`, `data/`, `charts/` and `vite.config.ts` stand. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../../../', import.meta.url));

/** The version of this package, which is the dataset's too. */
export const projectVersion = (): string =>
  JSON.parse(readFileSync(`${PROJECT_FOLDER}package.json`, 'utf8')).version;

/**
 * The day on which this version was released, ISO 8601, from `CITATION.cff`.
 *
 * @throws Error where it is not there
 */
export const releaseDate = (): string => {
  const cff = readFileSync(`${PROJECT_FOLDER}CITATION.cff`, 'utf8');
  const day = /^date-released: (\d{4}-\d{2}-\d{2})$/m.exec(cff)?.[1];
  if (day === undefined)
    throw new Error('CITATION.cff: expected a line "date-released: YYYY-MM-DD", found none');
  return day;
};
