import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's own folder: where `notebooks/`, `data/`, `charts/` and `vite.config.ts` stand. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../../../', import.meta.url));

/** The version of this package, which is the dataset's too. */
export const projectVersion = (): string =>
  JSON.parse(readFileSync(`${PROJECT_FOLDER}package.json`, 'utf8')).version;
