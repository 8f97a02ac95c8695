import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeAll } from '../../dataset/files.ts';
import { UsageError } from '../../model/errors.ts';

/** Where a command's result goes. */
export interface Destination {
  /** A file; standard output where absent. */
  readonly out?: string;
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean;
}

/**
 * Refuses, before any work is done, to overwrite a file or to write into a folder that is not there.
 *
 * @throws UsageError where the file is there and `force` is not given, or where its folder is not
 */
export const checkDestination = ({ out, force }: Destination): void => {
  if (out === undefined) return;
  if (!existsSync(dirname(out))) {
    throw new UsageError(`${out}: there is no folder ${dirname(out)}; make it first, or give another --out`);
  }
  if (force || !existsSync(out)) return;
  throw new UsageError(`${out}: the file is there already; give --force to replace it, or another --out`);
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
