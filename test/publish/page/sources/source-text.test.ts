import { describe, expect, it } from 'vitest';
import type { DocumentRow } from '../../../../src/model/document.ts';
import { decodeText, sourceText } from '../../../../src/publish/page/sources/source-text.ts';

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes(0xe5, 0x8e, 0xbf), '县'],
    ['GB18030', bytes(0xcf, 0xd8), '县'],
    ['a byte order mark stays', bytes(0xef, 0xbb, 0xbf, 0x61), '\uFEFFa'],
    ['nothing', bytes(), ''],
  ])('%s', (_, input, text) => {
    expect(decodeText(input)).toBe(text);
  });
});

describe('sourceText', () => {
  const attached = (text: string) => ({
    name: 'x',
    url: async () => 'x',
    text: async () => text,
    json: async () => null,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
  });
  const document = { doc_id: 'x-2020-budget', file: 'x-2020-budget.txt' } as DocumentRow;

  it('takes the file that the register names', async () => {
    const files = { 'y.txt': attached('b'), 'x-2020-budget.txt': attached('a') };
    expect(await sourceText(files, document)).toBe('a');
  });

  it('says what to do where the notebook does not attach it', async () => {
    await expect(sourceText({ 'y.txt': attached('') }, document)).rejects.toThrow(
      'x-2020-budget: expected x-2020-budget.txt attached, found none; add it to the list of files in the notebook',
    );
  });
});
