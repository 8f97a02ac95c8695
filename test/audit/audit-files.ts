import { readFileSync } from 'node:fs';
import { audit } from '../../src/audit/audit.ts';
import { extractBytes } from '../../src/cli/extraction.ts';
import { loadReference } from '../../src/dataset/files.ts';
import type { Finding } from '../../src/model/finding.ts';

/** The findings of some texts, read as `xianbi audit FILE` reads them. */
export const auditFiles = (paths: readonly string[]): readonly Finding[] => {
  const reference = loadReference();
  const read = paths.map((path) => {
    const docId = path.slice(path.lastIndexOf('/') + 1).replace(/\.txt$/, '');
    return extractBytes({ name: path, bytes: readFileSync(path) }, { docId }, reference);
  });
  return audit(
    read.flatMap(({ statements }) => statements),
    {
      concepts: reference.concepts,
      sources: new Map(read.map(({ docId, source }) => [docId, source])),
      unmapped: read.flatMap(({ unmapped }) => unmapped),
    },
  );
};
