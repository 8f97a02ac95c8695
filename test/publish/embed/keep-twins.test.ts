import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setAsideTwins } from '../../../src/publish/embed/keep-twins.ts';
import { addKept, readManifest } from '../../../src/publish/site/manifest.ts';
import { folder } from '../../dataset/folder.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const FILES = { 'chart.svg': '<svg/>', 'index.html': 'old' };
const LIST = Object.entries(FILES)
  .map(([name, text]) => `${sha256(text)}  ${name}\n`)
  .join('');
const TWIN = `coverage.zh@${sha256(LIST).slice(0, 16)}`;
const OLD_STYLE = 'style-0123456789ab.css';

/** A site with one permanent embed, one that changes, and what they share. */
const site = (): string =>
  folder({
    'manifest.json': '{"name":"xianbi","outputs":{}}',
    [`embed/${OLD_STYLE}`]: 'old style',
    'embed/insert.js': 'old',
    'embed/coverage.zh/index.html': 'old',
    ...Object.fromEntries(
      Object.entries({ ...FILES, 'checksums.txt': LIST }).map(([name, text]) => [
        `embed/${TWIN}/${name}`,
        text,
      ]),
    ),
  });

/** What a build does to the folder: it empties it and writes its own. */
const rebuild = (dir: string): void => {
  rmSync(join(dir, 'embed'), { recursive: true });
  mkdirSync(join(dir, 'embed', 'coverage.zh'), { recursive: true });
  writeFileSync(join(dir, 'embed', 'insert.js'), 'new');
  writeFileSync(join(dir, 'embed', 'coverage.zh', 'index.html'), 'new');
};

const read = (dir: string, name: string): string => readFileSync(join(dir, 'embed', name), 'utf8');

describe('permanent embeds of a site that is built anew', () => {
  it('come back with what they share, beside the new ones, and stand apart in the manifest', () => {
    const dir = site();
    const twins = setAsideTwins(dir);
    expect(twins.count).toBe(1);
    rebuild(dir);
    const kept = twins.bringBack();
    addKept(dir, kept);
    expect(read(dir, `${TWIN}/index.html`)).toBe('old');
    expect(read(dir, OLD_STYLE)).toBe('old style');
    expect(read(dir, 'insert.js')).toBe('new');
    expect(read(dir, 'coverage.zh/index.html')).toBe('new');
    expect(readManifest(dir)).toEqual({
      name: 'xianbi',
      outputs: {},
      kept: {
        [`embed/${TWIN}/chart.svg`]: sha256('<svg/>'),
        [`embed/${TWIN}/checksums.txt`]: sha256(LIST),
        [`embed/${TWIN}/index.html`]: sha256('old'),
        [`embed/${OLD_STYLE}`]: sha256('old style'),
      },
    });
  });

  it('are not touched where nothing was emptied, and are none of what was kept then', () => {
    const dir = site();
    expect(setAsideTwins(dir).bringBack()).toEqual({});
    expect(read(dir, `${TWIN}/index.html`)).toBe('old');
  });

  it('are none in a folder without a site', () => {
    const dir = folder({});
    const twins = setAsideTwins(dir);
    expect([twins.count, twins.bringBack(), existsSync(join(dir, 'embed'))]).toEqual([0, {}, false]);
  });

  it.each([
    [
      'a file that was changed',
      'index.html',
      'other',
      /coverage\.zh@[0-9a-f]{16}: .*found content that was changed/,
    ],
    ['a file that was added', 'more.html', 'more', /found content that was changed/],
    ['a list that was adapted', 'checksums.txt', `${LIST}${LIST}`, /found content that was changed/],
  ])('are refused with %s', (_, name, text, message) => {
    const dir = site();
    writeFileSync(join(dir, 'embed', TWIN, name), text);
    expect(() => setAsideTwins(dir)).toThrow(message);
  });

  it('are refused without their list', () => {
    const dir = site();
    rmSync(join(dir, 'embed', TWIN, 'checksums.txt'));
    expect(() => setAsideTwins(dir)).toThrow(/no checksums\.txt/);
  });
});
