import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
      /^xianbi: chart --width: expected a number from 320 to 2000, found "100"\n$/,
    ],
    [['coverage', '--width', 'wide'], /--width: expected a number from 320 to 2000, found "wide"/],
    [['coverage', '--scale', '9', '--format', 'png'], /--scale: expected a number from 1 to 4, found "9"/],
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
