import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/frame/load.ts';
import { listPages, PAGES, pageFile } from '../../src/publish/pages.ts';
import { PROJECT_FOLDER } from '../../src/publish/site/project-folder.ts';
import { readNotebook } from '../../src/publish/site/read-notebook.ts';

const code = (file: string): string[] =>
  readNotebook(file)
    .cells.filter(({ mode }) => mode === 'js')
    .map(({ value }) => value.replace(/const language = "(?:zh|en)";/, 'const language;'));

const prose = (file: string): string =>
  readNotebook(file)
    .cells.filter(({ mode }) => mode === 'html')
    .map(({ value }) => value)
    .join('\n');

const headingIds = (file: string): string[] =>
  [...prose(file).matchAll(/<h[12](?: id="([^"]*)")?>/g)].map(([, id]) => id ?? '');

describe('notebooks', () => {
  it('are the pages of the site, no more and no fewer', () => {
    const files = readdirSync(`${PROJECT_FOLDER}notebooks`).filter((file) => file.endsWith('.html'));
    expect(files.sort()).toEqual([...listPages()].sort());
  });

  it.each(PAGES.map(({ name }) => name))('%s computes the same in both languages', (name) => {
    const [zh, en] = [pageFile(name, 'zh'), pageFile(name, 'en')];
    expect(code(en)).toEqual(code(zh));
    expect(code(zh).join('\n')).toContain('const language;');
    expect(headingIds(en)).toEqual(headingIds(zh));
  });

  it.each(listPages())('%s has one title and an anchor for every further heading', (file) => {
    const [first, ...rest] = headingIds(file);
    expect(first).toBe('');
    expect(rest.every((id) => /^[a-z][a-z-]*$/.test(id))).toBe(true);
  });

  it.each(listPages())('%s has no cell that caches on its text, and no figure typed in', (file) => {
    const { cells } = readNotebook(file);
    expect(cells.filter(({ mode }) => !['js', 'html', 'md'].includes(mode))).toEqual([]);
    expect(code(file).join('\n')).not.toMatch(/\d+\.\d{2}/);
  });

  it.each(['sources', 'search'])('%s attaches every registered document', (name) => {
    const cells = code(pageFile(name, 'zh')).join('\n');
    for (const { file } of load().rows.documents)
      expect(cells).toContain(`"${file}": FileAttachment("../data/sources/${file}")`);
  });
});
