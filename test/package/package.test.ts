import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xianbi-package-'));
const installed = join(folder, 'node_modules', 'xianbi');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestOf = (dir: string): Manifest => JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));

/** Makes a package of the clone available in the folder; nothing is fetched. */
const link = (name: string): void => {
  const target = join(folder, 'node_modules', name);
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), target);
};

/** Packs the project, and unpacks it where a package manager would: in an empty folder's node_modules. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball), '--strip-components=1', '-C', installed]);
  for (const name of Object.keys(manifestOf(installed).dependencies)) {
    if (!existsSync(join(installed, 'node_modules', name))) link(name);
  }
  writeFileSync(join(folder, 'package.json'), '{"name":"reader","type":"module","private":true}');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

const codeOf = (readme: string): readonly string[] =>
  [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

describe('the package, installed in an empty folder', () => {
  it('brings its data, its types, and the arquero that its own registry can install', () => {
    for (const path of [
      'lib/index.js',
      'lib/index.d.ts',
      'data/normalized/facts.csv',
      'node_modules/arquero',
      'LICENSE',
    ]) {
      expect(existsSync(join(installed, path)), path).toBe(true);
    }
  });

  it('is plain ECMAScript: Node alone runs it', () => {
    const script =
      "import { load, perCapitaRescue } from 'xianbi'; console.log(perCapitaRescue(load()).numRows());";
    writeFileSync(join(folder, 'plain.mjs'), script);
    expect(run('plain.mjs').trim()).toBe('6');
  });

  it('runs the README’s example with tsx', () => {
    const example = readFileSync(join(ROOT, 'test/examples/readme.ts'), 'utf8');
    const readme = codeOf(readFileSync(join(installed, 'README.md'), 'utf8'));
    expect(readme.map((code) => code.trim())).toContain(example.trim());
    writeFileSync(join(folder, 'readme.ts'), example);
    expect(run('--import', 'tsx', 'readme.ts')).toContain('Yongren 2022 27.98');
  });

  it('type-checks in a strict project', () => {
    cpSync(join(ROOT, 'test/examples/readme.ts'), join(folder, 'typed.ts'));
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
    link('typescript');
    link('@types/node');
    const tsc = join(folder, 'node_modules/typescript/bin/tsc');
    expect(run(tsc, ...options, '--skipLibCheck', 'typed.ts')).toBe('');
  });

  it('has a command line of its own', () => {
    const printed = run(
      join(installed, 'src/cli/xianbi.mjs'),
      'compare',
      'rescue',
      '--by',
      'census',
      '--format',
      'csv',
    );
    expect(printed.split('\n')[0]).toContain('county_code');
    expect(printed).toContain('532327');
  });

  it('is bundled for the browser without anything of Node', () => {
    const entry =
      "import { fromTexts, load, personnelCost } from 'xianbi'; console.log(fromTexts, load, personnelCost);";
    writeFileSync(join(folder, 'entry.js'), entry);
    const options = `{ root: '.', logLevel: 'error', build: { lib: { entry: 'entry.js', formats: ['es'], fileName: 'out' } } }`;
    writeFileSync(join(folder, 'bundle.mjs'), `import { build } from 'vite'; await build(${options});`);
    run('bundle.mjs');
    const bundle = readFileSync(join(folder, 'dist/out.js'), 'utf8');
    expect(bundle).toContain('give them to fromTexts');
    expect(bundle).not.toMatch(/node:|__vite-browser-external/);
  });

  it('says in a browser build that folders cannot be read there', () => {
    const { browser } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const [from, to] = Object.entries(browser as Record<string, string>)[0] ?? [];
    for (const path of [from, to]) expect(existsSync(join(installed, path ?? ''))).toBe(true);
    writeFileSync(join(folder, 'browser.mjs'), `import { load } from './node_modules/xianbi/${to}'; load();`);
    expect(() => run('browser.mjs')).toThrow('give them to fromTexts');
  });
});
