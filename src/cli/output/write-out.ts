import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeAll } from '../../dataset/files.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { UsageError } from '../../model/errors.ts';

/** Where a command's result goes. */
export interface Destination {
  /** A file; standard output where absent. */
  readonly out?: string;
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean;
}

/** What is said where a file would be overwritten. */
export const alreadyThere = (path: string): Bilingual => ({
  zh: `${path}：文件已存在；加 --force 覆盖，或另给 --out`,
  en: `${path}: the file is there already; give --force to replace it, or another --out`,
});

/**
 * Refuses, before any work is done, to overwrite a file or to write into a folder that is not there.
 *
 * @throws UsageError where the file is there and `force` is not given, or where its folder is not
 */
export const checkDestination = ({ out, force }: Destination): void => {
  if (out === undefined) return;
  if (!existsSync(dirname(out))) {
    throw new UsageError({
      zh: `${out}：没有文件夹 ${dirname(out)}；请先建立，或另给 --out`,
      en: `${out}: there is no folder ${dirname(out)}; make it first, or give another --out`,
    });
  }
  if (force || !existsSync(out)) return;
  throw new UsageError(alreadyThere(out));
};

/** Writes a result whole, or not at all: to a temporary neighbour that is then renamed; or to standard output. */
export const writeOut = (content: string | Uint8Array, destination: Destination): void => {
  if (destination.out === undefined) {
    process.stdout.write(content);
    return;
  }
  checkDestination(destination);
  writeAll(dirname(destination.out), [{ name: basename(destination.out), content }]);
};
