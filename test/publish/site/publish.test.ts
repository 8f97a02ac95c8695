import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../../cli/run.ts';
import { folder as folderWith } from '../../dataset/folder.ts';
import { copyProject, editFile } from '../../project-copy.ts';

const PATIENCE = 120_000;

/** `xianbi publish` in a copy of the project. */
const publishIn = (folder: string) => {
  const args = ['src/cli/xianbi.mjs', 'publish', '--no-single-files', '--lang', 'en'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, lastLine: stderr.trimEnd().split('\n').at(-1) };
};

describe('xianbi publish', () => {
  let folder: string;
  beforeEach(() => {
    folder = copyProject();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  // biome-ignore format: table
  it.each([
    ['a cell that shows', 'notebooks/sangong.en.html', 'display(', 'display(notThere + ',
      /^xianbi: notebooks\/sangong\.en\.html, cell \d+: expected a value, found notThere is not defined$/],
    ['an address on another host in a page', 'notebooks/index.html', '<h1>', '<h1><img src="https://cdn.example.com/x.png">',
      /^xianbi: notebooks: expected a site that builds, found assets\/index-\S+\.html: expected no address on another host, found https:\/\/cdn\.example\.com\/x\.png$/],
  ] as const)(
    'fails on %s, and says where',
    (_name, file, from, to, message) => {
      editFile(join(folder, file), from, to);
      const { status, lastLine } = publishIn(folder);
      expect(lastLine).toMatch(message);
      expect(status).toBe(1);
      expect(existsSync(join(folder, 'dist', 'manifest.json'))).toBe(false);
    },
    PATIENCE,
  );

  it('has nothing to check in a folder without a site', async () => {
    const ran = await call('publish', '--lang', 'en', '--check', '--out', folderWith({ 'index.html': '' }));
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(
      /manifest\.json: expected the manifest of a site, found none; build it with xianbi publish\n$/,
    );
  });

  it('takes no address that is none', async () => {
    const ran = await call('publish', '--lang', 'en', '--url', 'example.org');
    expect(ran).toMatchObject({
      code: 2,
      err: 'xianbi: publish --url: expected an address such as https://example.org/xianbi/, found example.org\n',
    });
  });
});
