import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/model/errors.ts';
import { decode, LARGEST_FILE } from '../../src/read/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it.each([
    // what                      bytes                                                  text
    ['UTF-8', utf8('预算收入1万元'), '预算收入1万元'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, ...utf8('预算')), '预算'],
    ['GB18030', bytes(0xd4, 0xa4, 0xcb, 0xe3), '预算'],
    ['GB18030 with ASCII', bytes(0xd4, 0xa4, 0xcb, 0xe3, 0x31, 0x2e, 0x35), '预算1.5'],
    ['line breaks and tabs kept', utf8('收入\t1\r\n支出\t2'), '收入\t1\r\n支出\t2'],
    ['white space before text kept', utf8('  \n 预算'), '  \n 预算'],
  ])('reads %s', (_, given, text) => expect(decode(given, 'a.txt')).toBe(text));

  it.each([
    // what                 bytes                                                found
    ['nothing', bytes(), /^a\.txt: expected a text in UTF-8 or GB18030, found an empty file; fetch/],
    ['white space', utf8(' \n\t　'), /^a\.txt: .*found white space only/],
    [
      'a picture',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      /^a\.txt: .*found NUL bytes: a binary/,
    ],
    ['control characters', bytes(1, 2, 3, 4, 65, 66), /^a\.txt: .*found control characters: a binary/],
    ['UTF-16, little', bytes(0xff, 0xfe, 0x84, 0x98), /^a\.txt: .*found UTF-16; save it as UTF-8$/],
    ['UTF-16, big', bytes(0xfe, 0xff, 0x98, 0x84), /^a\.txt: .*found UTF-16/],
    [
      'broken UTF-8',
      bytes(0xe9, 0xa2, 0x84, 0xff, 0xff),
      /^a\.txt: .*found another encoding; save it as UTF-8$/,
    ],
    [
      'Latin-1 prose',
      Uint8Array.from(Array.from({ length: 90 }, (_, i) => (i % 3 === 2 ? 0x20 : 0xe9 + (i % 2)))),
      /^a\.txt: .*found another encoding/,
    ],
  ])('refuses %s', (_, given, message) => {
    expect(() => decode(given, 'a.txt')).toThrow(DataError);
    expect(() => decode(given, 'a.txt')).toThrow(message);
  });

  it('refuses a 50 MB text in one line', () => {
    const given = new Uint8Array(50 * 1024 * 1024).fill(0x31);
    expect(() => decode(given, 'big.txt')).toThrow(
      /^big\.txt: expected at most 20 MB, found 50\.0 MB; split the file by document$/,
    );
  });

  it('reads a text of the largest size', () => {
    expect(decode(new Uint8Array(LARGEST_FILE).fill(0x31), 'a.txt')).toHaveLength(LARGEST_FILE);
  });
});
