import { readFileSync } from 'node:fs';
import { deserialize, type Notebook } from '@observablehq/notebook-kit';
import { DOMParser } from 'linkedom';
import { PROJECT_FOLDER } from './project-folder.ts';

/** A notebook of the project, taken apart into its cells. */
export const readNotebook = (file: string): Notebook => {
  const parser = new DOMParser() as unknown as globalThis.DOMParser;
  return deserialize(readFileSync(`${PROJECT_FOLDER}notebooks/${file}`, 'utf8'), { parser });
};
