import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const require = createRequire(import.meta.url);

/** Weights of Noto Sans SC (SIL OFL) that the browser draws every text with, so that pages look alike everywhere. */
const FONT_FOLDERS = ['400Regular', '700Bold'].map((weight) =>
  join(modules, '@expo-google-fonts/noto-sans-sc', weight),
);

/** A browser program and the environment that it needs. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const fontConfig = (folder: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${FONT_FOLDERS.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <config></config>
</fontconfig>
`;

/** The package unpacks into the temporary folder, and its libraries only where it believes itself on AWS. */
const unpackInto = async (folder: string): Promise<void> => {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
};

const version = (): string => {
  const manifest = join(modules, '@sparticuz/chromium/package.json');
  return (require(manifest) as { version: string }).version;
};

/** Fonts alone, for a browser that is installed on the machine. */
export const fontEnvironment = (): Readonly<Record<string, string>> => {
  const folder = join(modules, '.cache/xianbi-fonts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'fonts.conf'), fontConfig(folder));
  return { FONTCONFIG_PATH: folder };
};

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once into `node_modules/.cache`.
 * Several test processes may ask at once: each unpacks into its own folder and the first rename wins.
 */
export const packagedChromium = async (): Promise<BrowserProgram> => {
  const folder = join(modules, `.cache/xianbi-chromium-${version()}`);
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const unpacked = mkdtempSync(`${folder}-`);
    await unpackInto(unpacked);
    try {
      renameSync(unpacked, folder);
    } catch {
      rmSync(unpacked, { recursive: true, force: true });
    }
  }
  return {
    path: join(folder, 'chromium'),
    env: { ...fontEnvironment(), LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
};
