import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../src/publish/site/project-folder.ts';

const PARTS = [
  'src',
  'notebooks',
  'charts',
  'data',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'CITATION.cff',
];

/** A copy of the project in a temporary folder, which a test may change and must remove; its packages are linked. */
export const copyProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'xianbi-copy-'));
  for (const part of PARTS) cpSync(join(PROJECT_FOLDER, part), join(folder, part), { recursive: true });
  symlinkSync(join(PROJECT_FOLDER, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

/**
 * Changes the text of a file.
 *
 * @throws Error where there is nothing to change, which would leave a test without a subject
 */
export const editFile = (path: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path}: expected ${from}, found none`);
  writeFileSync(path, after);
};
