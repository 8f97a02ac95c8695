import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianbi-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readFile', () => {
  it('gives name, source and blocks', async () => {
    const path = join(folder, 'one.txt');
    await writeFile(path, '一、收入情况\n本年收入1万元。\n');
    const { name, source, document } = await readFile(path);
    expect(name).toBe('one.txt');
    expect(source).toBe('一、收入情况\n本年收入1万元。\n');
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  it.each([
    ['a missing file', 'none.txt', /none\.txt: expected a readable file, found none; check the path$/],
    ['a directory', '.', /: expected a readable file, found a directory or device/],
  ])('refuses %s', async (_, name, message) => {
    await expect(readFile(join(folder, name))).rejects.toThrow(message);
  });

  it('refuses a file that is too large without reading it', async () => {
    const path = join(folder, 'large.txt');
    await writeFile(path, '');
    await truncate(path, 5 * 1024 ** 3);
    await expect(readFile(path)).rejects.toThrow(/large\.txt: expected at most 20 MB, found 5120\.0 MB/);
  });
});
