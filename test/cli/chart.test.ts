import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_DIR } from '../../src/dataset/files.ts';
import { call } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xianbi-chart-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string): Buffer => readFileSync(join(folder, name));

describe('xianbi chart', () => {
  it.each([
    // format  first bytes of the file
    ['svg', '<svg role="img" lang="en" '],
    ['png', '\x89PNG\r\n'],
    ['pdf', '%PDF-1.'],
    ['json', '{\n  "$schema": "https://vega.github.io/schema/vega/v6.json"'],
    ['vl', '{\n  "$schema": "https://vega.github.io/schema/vega-lite/v6.json"'],
  ])('writes %s', async (format, start) => {
    const out = join(folder, `chart.${format}`);
    const ran = await call('chart', 'personnel-cost', '--lang', 'en', '--format', format, '--out', out);
    expect(ran).toMatchObject({ code: 0, err: '', out: '' });
    expect(fileOf(`chart.${format}`).toString('latin1').startsWith(start)).toBe(true);
  });

  it.each([
    // file that --out names, first bytes of it
    ['named.png', '\x89PNG\r\n'],
    ['NAMED.PDF', '%PDF-1.'],
    ['named.json', '{\n  "$schema": "https://vega.github.io/schema/vega/v6.json"'],
    ['named.vl.json', '{\n  "$schema": "https://vega.github.io/schema/vega-lite/v6.json"'],
    ['named.picture', '<svg role="img" '],
  ])('without --format, %s is what its name says', async (file, start) => {
    const ran = await call('chart', 'structure-share', '--out', join(folder, file));
    expect(ran).toMatchObject({ code: 0, err: '', out: '' });
    expect(fileOf(file).toString('latin1').startsWith(start)).toBe(true);
  });

  it('prints to standard output where no file is named', async () => {
    const { code, out } = await call('chart', 'structure-share', '--lang', 'zh');
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg role="img" lang="zh-Hans"/);
  });

  it('scales a PNG', async () => {
    const out = join(folder, 'large.png');
    await call('chart', 'personnel-cost', '--format', 'png', '--width', '320', '--scale', '2', '--out', out);
    const width = fileOf('large.png').readUInt32BE(16);
    expect(width).toBeGreaterThan(600);
    expect(width).toBeLessThanOrEqual(640);
  });

  it('writes several charts into a folder, and the denominator where it belongs', async () => {
    const names = ['per-capita-rescue', 'sangong-trends'];
    const ran = await call('chart', ...names, '--by', 'visits', '--lang', 'zh', '--out', folder);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(fileOf('per-capita-rescue.svg').toString()).toContain('元/人次');
    expect(fileOf('sangong-trends.svg').toString()).toContain('三公经费');
  });

  it.each([
    [['pie'], /argument 'names'\. Allowed choices are per-capita-rescue, /],
    [['coverage', '--format', 'gif'], /Allowed choices are svg, png, pdf, html, json, vl\./],
    [['coverage', '--theme', 'pink'], /Allowed choices are light, dark, print\./],
    [
      ['coverage', '--width', '100'],
      /^xianbi: chart --width: expected a whole number from 320 to 2000, found "100"\n$/,
    ],
    [['coverage', '--width', 'wide'], /--width: expected a whole number from 320 to 2000, found "wide"/],
    [['coverage', '--scale', '9', '--format', 'png'], /--scale: expected a number from 1 to 4, found "9"/],
    [['coverage', '--width', '640.5'], /--width: expected a whole number from 320 to 2000, found "640\.5"/],
    [['coverage', '--years', '20'], /chart: expected a year of four digits, found "20"/],
    [
      ['coverage', '--years', '1999'],
      /chart coverage: no accounts of these counties and years in the dataset/,
    ],
    [['coverage', 'audit-ledger', '--real', '2023'], /--real is for charts of money; leave it out here/],
    [['personnel-cost', '--real', '1960'], /no price index for 1960/],
    [
      ['coverage', 'personnel-cost', '--out', 'package.json'],
      /several charts need a folder; give --out FOLDER/,
    ],
    [['coverage', '--scale', '2'], /^xianbi: chart: --scale is for --format png\n$/],
    [['coverage', '--by', 'census'], /--by chooses the denominator of per-capita-rescue; leave it out here/],
    [['per-capita-rescue', '--by', 'population'], /Allowed choices are insured-residents, /],
    [['personnel-cost', '--county', 'atlantis'], /unknown county "atlantis"; one of /],
    [['coverage', 'personnel-cost'], /several charts need a folder; give --out FOLDER/],
    [['all', '--out', '/nowhere/at/all'], /there is no folder \/nowhere\/at\/all/],
  ])('refuses %j in one line', async (args, message) => {
    const ran = await call('chart', ...args);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.err).toMatch(message);
  });

  it('writes one chart into a folder, too, and a chart that is named twice once', async () => {
    const into = mkdtempSync(join(folder, 'into-'));
    await call('chart', 'coverage', 'coverage', '--format', 'vl', '--out', into);
    await call('chart', 'structure-share', '--out', `${into}/`);
    expect(readdirSync(into).sort()).toEqual(['coverage.vl.json', 'structure-share.svg']);
  });

  it('takes counties and years, and puts money into the prices of a year', async () => {
    const rescue = ['chart', 'per-capita-rescue', '--lang', 'zh', '--county', '白河', '--years', '2020'];
    const { out } = await call(...rescue);
    expect(out).toContain('白河县');
    expect(out).toContain('≤ 151.57');
    expect(out).not.toContain('正定县');
    const real = await call(...rescue, '--real', '2023');
    // national CPI, previous year = 100: 2021 100.9, 2022 102.0, 2023 100.2; 151.57 × 1.0312 = 156.30
    expect(real.out).toContain('≤ 156.30');
    expect(real.out).toContain('2023年价格');
  });

  it('names the characters that the font lacks, and writes them where the reader’s font will do', async () => {
    const own = mkdtempSync(join(folder, 'own-'));
    cpSync(DATA_DIR, own, { recursive: true });
    const counties = join(own, 'reference', 'counties.csv');
    writeFileSync(counties, readFileSync(counties, 'utf8').replace('正定县', '𪚥县'));
    for (const format of ['png', 'pdf', 'html']) {
      const out = join(folder, `rare.${format}`);
      const args = ['--data', own, '--lang', 'zh', '--format', format, '--out', out];
      const ran = await call('chart', 'structure-share', ...args);
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(/^xianbi: [^\n]*𪚥 \(U\+2A6A5\)[^\n]*\n$/);
      expect(existsSync(out)).toBe(false);
    }
    const { code, out } = await call('chart', 'structure-share', '--data', own, '--lang', 'zh');
    expect([code, out.includes('𪚥县')]).toEqual([0, true]);
  });

  it('writes PDFs that are the same each time, with their text in the font', async () => {
    const [first, second] = [join(folder, 'first.pdf'), join(folder, 'second.pdf')];
    for (const out of [first, second]) await call('chart', 'sangong-trends', '--format', 'pdf', '--out', out);
    expect(fileOf('first.pdf').equals(fileOf('second.pdf'))).toBe(true);
    const text = fileOf('first.pdf').toString('latin1');
    expect(text).toContain('/FontFile2');
    expect(text).toContain('/ToUnicode');
    expect(text).not.toContain('/Subtype /Image');
  });

  it('does not replace a file unless told to, and leaves nothing half-written', async () => {
    const out = join(folder, 'once.svg');
    await call('chart', 'personnel-cost', '--out', out);
    const before = readdirSync(folder).length;
    const again = await call('chart', 'personnel-cost', '--out', out);
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toMatch(/the file is there already; give --force/);
    expect((await call('chart', 'personnel-cost', '--out', out, '--force')).code).toBe(0);
    expect(readdirSync(folder)).toHaveLength(before);
    expect(existsSync(out)).toBe(true);
  });
});
