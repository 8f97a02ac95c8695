import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashFiles } from '../../src/publish/site/hash-files.ts';
import { readManifest } from '../../src/publish/site/manifest.ts';
import { PROJECT_FOLDER } from '../../src/publish/site/project-folder.ts';
import { copyProject } from '../project-copy.ts';
import type { TestSite } from './site.ts';

const PATIENCE = 400_000;

/** A site of which three files are not as they were built. */
const alteredSite = (folder: string): string => {
  const altered = mkdtempSync(join(tmpdir(), 'xianbi-altered-'));
  cpSync(folder, altered, { recursive: true });
  appendFileSync(join(altered, 'rescue.html'), '\n');
  rmSync(join(altered, 'single', 'audit.html'));
  writeFileSync(join(altered, 'stranger.txt'), '');
  return altered;
};

const checkFrom = (
  project: string,
  out: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const args = ['src/cli/xianbi.mjs', 'publish', '--check', '--out', out, '--lang', 'en'];
    const child = spawn(process.execPath, args, { cwd: project });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text: Buffer) => {
      stdout += text.toString();
    });
    child.stderr.on('data', (text: Buffer) => {
      stderr += text.toString();
    });
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });

/** What a rebuild must give: the same bytes, from another folder too. */
export const reproducible = (site: () => TestSite): void => {
  it(
    'a rebuild in another folder gives every byte of pages, embeds, single files and manifest, and --check names what was altered',
    async () => {
      const [project, altered] = [copyProject(), alteredSite(site().folder)];
      const { code, stdout, stderr } = await checkFrom(project, altered);
      for (const folder of [project, altered]) rmSync(folder, { recursive: true, force: true });
      expect(stdout).toBe('≠ rescue.html\n+ single/audit.html\n- stranger.txt\n');
      expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
        /^xianbi: \S+: expected what a rebuild gives, found 3 files that differ$/,
      );
      expect(code).toBe(1);
    },
    PATIENCE,
  );

  it('the manifest has the hash of every file that was read and of every file that was written', () => {
    const { inputs, outputs } = readManifest(site().folder);
    const { 'manifest.json': _own, ...written } = hashFiles(site().folder, ['']);
    expect(outputs).toEqual(written);
    for (const file of [
      'data/sources/documents.csv',
      'data/normalized/facts.csv',
      'data/reference/cpi.csv',
      'package.json',
      'package-lock.json',
      'notebooks/rescue.en.html',
      'charts/coverage.vl.json',
      'charts/fonts/noto-sans-sc.ttf',
      'src/index.ts',
      'tsconfig.json',
      'vite.config.ts',
    ])
      expect(inputs).toHaveProperty([file], hashFiles(PROJECT_FOLDER, [file])[file]);
  });
};
